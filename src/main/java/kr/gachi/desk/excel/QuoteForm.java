package kr.gachi.desk.excel;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.paper.QuoteDocument;
import kr.gachi.desk.paper.QuoteDocument.Line;
import kr.gachi.desk.paper.QuoteDocument.Supplier;
import kr.gachi.desk.paper.Seal;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 견적서 as a workbook. The default form and a person's own are filled the same way, by defined names
 * ({@link QuoteNames}); sums are live formulas whose stored values are those of the quote.
 */
public final class QuoteForm {
    private QuoteForm() {}

    /** Writes the quote on the default form. */
    public static void write(QuoteDocument quote, Path target) {
        OutFile.refuseUnwritable(target);
        XSSFWorkbook book = QuoteSheet.draw(quote);
        fill(book, quote, QuoteDocument.TITLE);
        save(book, quote, target);
    }

    /**
     * Writes the quote on a person's own form: a workbook with the same defined names. More lines than it has rows get
     * rows like its own.
     */
    public static void write(QuoteDocument quote, Path form, Path target) {
        OutFile.refuseUnwritable(target);
        XSSFWorkbook book = FormBook.open(form);
        fill(book, quote, String.valueOf(form.getFileName()));
        save(book, quote, target);
    }

    private static void save(XSSFWorkbook book, QuoteDocument quote, Path target) {
        BookFile.describe(book, "견적서 " + quote.number(), quote.creator(), quote.date());
        BookFile.write(book, quote.date(), target);
    }

    private static void fill(XSSFWorkbook book, QuoteDocument quote, String formName) {
        FormBook form = new FormBook(book);
        List<String> missing = form.missing(QuoteNames.NECESSARY);
        if (!missing.isEmpty()) {
            throw new DeskException(Problem.error("form.namesMissing", formName, String.join(", ", missing)));
        }
        FormLines lines = FormLines.of(form, form.area(QuoteNames.LINES).orElseThrow());
        if (!lines.missing().isEmpty()) {
            throw new DeskException(Problem.error("form.columnsMissing", formName, String.join(", ", lines.missing())));
        }
        lines(form, lines, quote);
        head(form, quote);
        supplier(form, quote.supplier());
        sums(form, lines, quote);
        form.settle();
        seal(form, quote.seal());
    }

    private static void lines(FormBook form, FormLines table, QuoteDocument quote) {
        int count = quote.lines().size();
        table.room(count, form);
        for (int i = 0; i < count; i++) {
            Line line = quote.lines().get(i);
            put(form, table, i, FormColumn.NUMBER, i + 1);
            put(form, table, i, FormColumn.ITEM, line.item());
            put(form, table, i, FormColumn.SPEC, line.spec());
            put(form, table, i, FormColumn.UNIT, line.unit());
            put(form, table, i, FormColumn.QUANTITY, line.quantity());
            put(form, table, i, FormColumn.PRICE, line.unitPrice());
            put(form, table, i, FormColumn.NOTE, line.remark());
            XSSFCell supply = table.cell(i, FormColumn.SUPPLY);
            if (line.supplyFollows()) {
                String product = table.at(i, FormColumn.QUANTITY) + "*" + table.at(i, FormColumn.PRICE);
                form.formula(supply, down(product, line.quantity().scale()), line.supply());
            } else {
                form.put(supply, line.supply());
            }
            XSSFCell tax = table.cell(i, FormColumn.TAX);
            if (line.taxFollows(quote.vatRate())) {
                String share =
                        table.at(i, FormColumn.SUPPLY) + "*" + quote.vatRate().toPlainString();
                form.formula(tax, down(share, quote.vatRate().scale()), line.tax());
            } else {
                form.put(tax, line.tax());
            }
        }
        book(form, QuoteNames.LINES, table.area(count));
    }

    /**
     * Whole won, fractions dropped, also below zero. The inner rounding takes away the noise of binary fractions, without
     * which 0.29 × 100 would be 28; it is finer than any figure that is typed in.
     */
    static String down(String expression, int decimals) {
        return "INT(ROUND(" + expression + "," + Math.max(4, decimals) + "))";
    }

    private static void put(FormBook form, FormLines table, int line, FormColumn column, Object value) {
        if (table.has(column)) {
            form.put(table.cell(line, column), value);
        }
    }

    private static void book(FormBook form, String name, String area) {
        form.book().getNames(name).forEach(each -> each.setRefersToFormula(area));
    }

    private static void head(FormBook form, QuoteDocument quote) {
        form.put(QuoteNames.QUOTE_NO, quote.number());
        form.put(QuoteNames.EDITION, quote.editionRemark());
        form.put(QuoteNames.QUOTE_DATE, quote.date());
        form.put(QuoteNames.VALID_UNTIL, quote.validUntil());
        form.put(QuoteNames.RECIPIENT, quote.addressed());
        form.put(QuoteNames.ATTENTION, quote.attention());
        form.put(QuoteNames.AMOUNT_IN_WORDS, quote.amountInWords());
        form.put(QuoteNames.VAT_NOTE, quote.vatNote());
        form.put(QuoteNames.DELIVERY, quote.delivery());
        form.put(QuoteNames.PLACE, quote.place());
        form.put(QuoteNames.PAYMENT, quote.payment());
        form.put(QuoteNames.VALIDITY, quote.validity());
        form.put(QuoteNames.ROUTE, quote.route());
        form.put(QuoteNames.NOTES, quote.notesTogether());
    }

    static void supplier(FormBook form, Supplier supplier) {
        form.put(QuoteNames.SUPPLIER_BIZ_NO, supplier.bizNo());
        form.put(QuoteNames.SUPPLIER_NAME, supplier.name());
        form.put(QuoteNames.SUPPLIER_REPRESENTATIVE, supplier.representative());
        form.put(QuoteNames.SUPPLIER_ADDRESS, supplier.address());
        form.put(QuoteNames.SUPPLIER_BUSINESS_TYPE, supplier.businessType());
        form.put(QuoteNames.SUPPLIER_BUSINESS_ITEM, supplier.businessItem());
        String phones = Stream.of(supplier.phone(), supplier.fax())
                .filter(number -> number != null && !number.isBlank())
                .collect(Collectors.joining(" / "));
        form.put(QuoteNames.SUPPLIER_PHONE, phones.isEmpty() ? null : phones);
        form.put(QuoteNames.SUPPLIER_ACCOUNT, supplier.account());
    }

    private static void sums(FormBook form, FormLines table, QuoteDocument quote) {
        form.formula(QuoteNames.SUPPLY_TOTAL, "SUM(" + table.range(FormColumn.SUPPLY) + ")", quote.supplyTotal());
        form.formula(QuoteNames.TAX_TOTAL, "SUM(" + table.range(FormColumn.TAX) + ")", quote.taxTotal());
        if (quote.roundingFollows()) {
            String multiple = String.valueOf(quote.roundTo());
            String total = "(supply_total+tax_total)";
            form.formula(
                    QuoteNames.ROUNDING,
                    "INT(" + total + "/" + multiple + ")*" + multiple + "-" + total,
                    quote.rounding());
        } else {
            form.put(QuoteNames.ROUNDING, quote.rounding());
        }
        form.formula(QuoteNames.GRAND_TOTAL, "supply_total+tax_total+rounding", quote.grandTotal());
    }

    /** Over the representative's name; null for none. */
    static void seal(FormBook form, Seal seal) {
        if (seal != null) {
            form.area(QuoteNames.SEAL)
                    .or(() -> form.area(QuoteNames.SUPPLIER_REPRESENTATIVE))
                    .ifPresent(area -> new SealPicture(seal).placeOn(form.sheet(area), area));
        }
    }
}
