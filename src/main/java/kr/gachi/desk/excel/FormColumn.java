package kr.gachi.desk.excel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a form's table, known by its heading; the constants stand in the order of the default form. */
enum FormColumn {
    NUMBER("순번", "번호", "연번", "NO", "NO."),
    ITEM("품명", "품목", "품목명", "제품명", "내역", "내용", "품명및내역"),
    SPEC("규격", "사양", "모델", "규격및사양"),
    UNIT("단위"),
    QUANTITY("수량"),
    PRICE("단가"),
    SUPPLY("공급가액", "공급가", "공급금액", "금액"),
    TAX("세액", "부가세", "부가가치세", "VAT"),
    NOTE("비고", "적요");

    /** Without these a quote cannot show how it was reckoned. */
    static final List<FormColumn> NECESSARY = List.of(ITEM, QUANTITY, PRICE, SUPPLY, TAX);

    private final String heading;
    private final List<String> alsoWritten;

    FormColumn(String heading, String... alsoWritten) {
        this.heading = heading;
        this.alsoWritten = List.of(alsoWritten);
    }

    String heading() {
        return heading;
    }

    /** Blanks, line breaks and what stands in brackets do not matter: 단 가(원) is 단가. */
    static Optional<FormColumn> read(String text) {
        String plain = text.replaceAll("\\(.*?\\)", "").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.heading.equals(plain) || each.alsoWritten.contains(plain))
                .findFirst();
    }
}
