package kr.gachi.desk.excel;

import java.util.List;
import kr.gachi.desk.domain.Worded;
import kr.gachi.desk.excel.table.Cell;

/**
 * One column of a canonical sheet: declared once for reading, writing and the blank template.
 *
 * @param field of the record, or a name of the importer's own for references
 * @param required a sheet without it is not of this kind, a row without it is rejected
 * @param headings the contract's heading first, then what people write instead
 */
public record Column(String field, boolean required, List<String> headings, Type type) {

    /** How a cell of the column is read. */
    @FunctionalInterface
    interface Type {
        Reading<?> read(Cell cell, long wonScale);
    }

    static final Type TEXT = (cell, scale) -> Cells.text(cell);
    static final Type CODE = (cell, scale) -> Cells.identifier(cell);
    static final Type CODE_OR_NAME = (cell, scale) -> Cells.codeOrName(cell);
    static final Type BIZ_NO = (cell, scale) -> Cells.bizNo(cell);
    static final Type DATE = (cell, scale) -> Cells.date(cell);
    static final Type ENDING = (cell, scale) -> Cells.ending(cell);
    static final Type WON = Cells::won;
    /** Of one piece; a discount is no product. */
    static final Type PRICE = Cells::price;

    static final Type NUMBER = (cell, scale) -> Cells.quantity(cell);
    static final Type INTEGER = (cell, scale) -> Cells.integer(cell);
    static final Type RATIO = (cell, scale) -> Cells.ratio(cell);
    static final Type YES_NO = (cell, scale) -> Cells.yesNo(cell);
    static final Type LIST = (cell, scale) -> Cells.list(cell);

    static <E extends Enum<E> & Worded> Type choice(Class<E> words) {
        return (cell, scale) -> Cells.choice(words, cell);
    }

    public String heading() {
        return headings.get(0);
    }

    /** Reads what a person writes for this column outside a file, by the rules of its cells. */
    public Reading<?> read(String written) {
        return type.read(Cell.text(written), 1);
    }

    /** Whether a person means this column: by its field, its heading or what people write instead. */
    boolean isNamed(String word) {
        return field.equals(word)
                || headings.stream().anyMatch(each -> HeadingText.plain(each).equals(HeadingText.plain(word)));
    }

    Heading toHeading() {
        return new Heading(field, headings);
    }
}
