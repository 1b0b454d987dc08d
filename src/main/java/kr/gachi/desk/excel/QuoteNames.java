package kr.gachi.desk.excel;

import java.util.List;

/**
 * The defined names by which a quote form tells where its figures stand. Those of {@link #NECESSARY} are a contract
 * with people's own formulas; the others are filled where a form has them.
 */
final class QuoteNames {
    static final String QUOTE_NO = "quote_no";
    static final String SUPPLY_TOTAL = "supply_total";
    static final String TAX_TOTAL = "tax_total";
    static final String ROUNDING = "rounding";
    static final String GRAND_TOTAL = "grand_total";
    static final String AMOUNT_IN_WORDS = "amount_in_words";
    static final String LINES = "lines";

    static final List<String> NECESSARY =
            List.of(QUOTE_NO, SUPPLY_TOTAL, TAX_TOTAL, ROUNDING, GRAND_TOTAL, AMOUNT_IN_WORDS, LINES);

    static final String EDITION = "edition";
    static final String QUOTE_DATE = "quote_date";
    static final String VALID_UNTIL = "valid_until";
    static final String RECIPIENT = "recipient";
    static final String ATTENTION = "attention";
    static final String VAT_NOTE = "vat_note";
    static final String DELIVERY = "delivery";
    static final String PLACE = "place";
    static final String PAYMENT = "payment";
    static final String VALIDITY = "validity";
    static final String ROUTE = "route";
    static final String NOTES = "notes";
    static final String SUPPLIER_BIZ_NO = "supplier_biz_no";
    static final String SUPPLIER_NAME = "supplier_name";
    static final String SUPPLIER_REPRESENTATIVE = "supplier_representative";
    static final String SUPPLIER_ADDRESS = "supplier_address";
    static final String SUPPLIER_BUSINESS_TYPE = "supplier_business_type";
    static final String SUPPLIER_BUSINESS_ITEM = "supplier_business_item";
    static final String SUPPLIER_PHONE = "supplier_phone";
    static final String SUPPLIER_ACCOUNT = "supplier_account";

    /** The area in whose middle the seal is set; without it, over the representative's name. */
    static final String SEAL = "seal";

    private QuoteNames() {}
}
