package kr.gachi.desk.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.paper.PaperTable.Align;
import kr.gachi.desk.paper.PaperTable.Column;
import kr.gachi.desk.paper.PaperTable.Row;
import kr.gachi.desk.paper.PaperTable.Tone;
import kr.gachi.desk.paper.QuoteDocument.Line;

/** The table of what is quoted, ordered, delivered and billed. */
public final class LineTable {
    public static final List<Column> COLUMNS = List.of(
            new Column("순번", 1, Align.MIDDLE),
            new Column("품명", 1, Align.LEFT),
            new Column("규격", 1, Align.LEFT),
            new Column("단위", 1, Align.MIDDLE),
            new Column("수량", 1, Align.RIGHT),
            new Column("단가", 1, Align.RIGHT),
            new Column("공급가액", 1, Align.RIGHT),
            new Column("세액", 1, Align.RIGHT),
            new Column("비고", 1, Align.MIDDLE));

    private LineTable() {}

    /** What is taxed differently stands apart, for it gets another invoice. */
    public static List<List<Line>> apart(List<Line> lines) {
        List<List<Line>> parts = new ArrayList<>();
        for (TaxType type : List.of(TaxType.TAXABLE, TaxType.ZERO, TaxType.EXEMPT)) {
            List<Line> part =
                    lines.stream().filter(line -> line.taxType() == type).toList();
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Over a part: how it is taxed and which invoice it gets. */
    public static String heading(TaxType type) {
        return switch (type) {
            case TAXABLE -> "과세 품목 (세금계산서)";
            case ZERO -> "영세율 품목 (영세율 세금계산서)";
            case EXEMPT -> "면세 품목 (계산서)";
        };
    }

    static Row line(int number, Line line, boolean priced) {
        return row(
                Tone.LINE,
                number,
                line.item(),
                line.spec(),
                line.unit(),
                line.quantity(),
                priced ? line.unitPrice() : null,
                priced ? line.supply() : null,
                priced ? line.tax() : null,
                line.remark());
    }

    static Row sum(Tone tone, String label, Won supply, Won tax) {
        return row(tone, label, null, null, null, null, null, supply, tax, "");
    }

    /** One amount over the columns of supply and tax. */
    static Row total(Tone tone, String label, Won won, String unit) {
        return row(tone, label, null, null, null, null, null, won, null, unit);
    }

    static Row row(Tone tone, Object... cells) {
        return new Row(tone, Arrays.asList(cells));
    }
}
