package kr.gachi.desk.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.gachi.desk.excel.table.Cell;
import kr.gachi.desk.excel.table.TableRow;

/** A row below the head of an agency's list, and what kind of row it is: judged by its words and by what it leaves open. */
final class RequestRow {
    private static final Pattern TOTAL = Pattern.compile(
            "(소계|중계|계|합|합계|총계|누계|총합|총합계|월계|분기계|연계|이월|총액|총금액|합계금액|소계금액|총소요액|부가세|부가가치세|vat|세액|공급가액|total|subtotal|sum)"
                    + "|(합계|총계|소계|누계|총액|합계금액)(일금|금|원|[0-9]).*"
                    + "|.{2,}(소계|합계|누계|총계)");
    private static final Pattern NOTE = Pattern.compile(
            "^(?:[※＊*☞]|주\\s*[)）:：]|비고\\s*[:：]|끝\\s*\\.?$|붙임|첨부|별첨|위와\\s*같이|상기와|위\\s*금액|아래와\\s*같이|이상\\s*\\.?$|-*\\s*이하\\s*여백)");
    private static final Pattern SIGNATURE =
            Pattern.compile("[(（\\[]\\s*(?:인|서명|직인)\\s*[)）\\]]|^(?:작성|요구|요청|확인|검토|신청|담당|결재|승인)\\s*자\\s*(?:[:：]|\\s|$)");
    private static final Pattern LABELLED = Pattern.compile("^[^가-힣]*(?:[가-힣]\\s*){2,6}[:：].*");
    private static final Pattern SENTENCE =
            Pattern.compile(".{10,}(?:(?:니다|바람|한다|된다|주세요)\\s*\\.?|(?:다|요|음|함|임|것)\\s*\\.)(?:\\s*끝\\.?)?");
    private static final Pattern SECTION = Pattern.compile(
            "^(?:[\\[【〔<〈《「『(（].*[]】〕>〉》」』)）]|[■□◆◇●▶▷◎○▣★☆-].*|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ①-⑳].*|(?:[IVX]+|[0-9]{1,2}|[가나다라마바사아자차카타파하]|제[0-9]+)\\s*[.)].*)$");
    private static final Pattern DITTO = Pattern.compile("[〃″\"'’”]+|상동|위와같음|동일");

    private final TableRow row;
    private final Header header;
    private final int spill;

    /** @param spill a column without heading right of the item's, whose texts continue it; -1 if there is none */
    RequestRow(TableRow row, Header header, int spill) {
        this.row = row;
        this.header = header;
        this.spill = spill;
    }

    Cell cell(String field) {
        return header.cell(row, field);
    }

    boolean has(String field) {
        return !cell(field).isBlank();
    }

    String item() {
        return Letters.clean(cell(RequestColumns.ITEM).written());
    }

    /** A heading over several columns gives the spec several pieces. */
    String spec() {
        List<String> pieces = new ArrayList<>();
        for (Header.Column column : header.columns()) {
            boolean isSpec =
                    RequestColumns.SPEC.equals(column.name()) || RequestColumns.SPEC.equals(column.duplicateOf());
            if (isSpec && !row.cell(column.index()).isBlank()) {
                pieces.add(Letters.clean(row.cell(column.index()).written()));
            }
        }
        if (spill >= 0 && !row.cell(spill).isBlank()) {
            pieces.add(Letters.clean(row.cell(spill).written()));
        }
        return pieces.isEmpty() ? null : String.join(", ", pieces);
    }

    /** Heading → text of the columns that no field takes; a column without heading goes by its letters. */
    Map<String, String> extra() {
        Map<Integer, Header.Column> byIndex = new LinkedHashMap<>();
        header.columns().forEach(column -> byIndex.put(column.index(), column));
        Map<String, String> extra = new LinkedHashMap<>();
        for (int i = 0; i < row.filled(); i++) {
            int index = row.column(i);
            Header.Column column = byIndex.get(index);
            boolean taken =
                    column != null && (column.name() != null || RequestColumns.SPEC.equals(column.duplicateOf()));
            if (!taken && index != spill) {
                String heading = column == null ? TableRow.letters(index) : column.heading();
                extra.merge(heading, Letters.clean(row.cell(index).written()), (a, b) -> a + ", " + b);
            }
        }
        return extra;
    }

    /** Who is to be asked about the line; the name alone makes a person. */
    Optional<RequestPerson> person() {
        String name = Cells.text(cell(RequestColumns.PERSON)).orNull();
        return name == null
                ? Optional.empty()
                : Optional.of(new RequestPerson(
                        name,
                        Cells.text(cell(RequestColumns.PHONE)).orNull(),
                        Cells.text(cell(RequestColumns.EMAIL)).orNull()));
    }

    boolean isGarbled() {
        for (int i = 0; i < row.filled(); i++) {
            if (Letters.isGarbled(row.cell(row.column(i)).written())) {
                return true;
            }
        }
        return false;
    }

    /** 소계, [누 계], 합계: in any column that holds words. */
    boolean isTotal() {
        if (has(RequestColumns.UNIT_PRICE) && has(RequestColumns.QUANTITY) && has(RequestColumns.ITEM)) {
            return false;
        }
        for (int i = 0; i < row.filled(); i++) {
            boolean isNote = header.indexOf(RequestColumns.NOTE).orElse(-1) == row.column(i);
            if (!isNote && row.cell(row.column(i)) instanceof Cell.Text text && isTotal(text.text())) {
                return true;
            }
        }
        return onlyHas(RequestColumns.AMOUNT);
    }

    private static boolean isTotal(String text) {
        return TOTAL.matcher(HeadingText.plain(text)).matches()
                || TOTAL.matcher(HeadingText.whole(text)).matches();
    }

    /** {@code ※}, {@code 주)}, {@code 붙임}, {@code 이하 여백}: how a line begins that stands around a list. */
    static boolean startsNote(String written) {
        return NOTE.matcher(Letters.clean(written)).find();
    }

    /** Footnotes, signatures, dates, sentences: around the list, not in it. */
    boolean isNote() {
        if (has(RequestColumns.ITEM) && QuantityText.read(cell(RequestColumns.QUANTITY)) != null) {
            return false;
        }
        String first = firstText();
        if (first == null) {
            return false;
        }
        boolean alone = row.filled() == 1;
        return isSignature()
                || NOTE.matcher(first).find()
                || row.filled() <= 2 && !hasMoney() && LABELLED.matcher(first).matches()
                || alone && (SENTENCE.matcher(first).matches() || DateText.read(Letters.normal(first)) != null);
    }

    /** Names of people: never repeated in a message. */
    boolean isSignature() {
        for (int i = 0; i < row.filled(); i++) {
            if (row.cell(row.column(i)) instanceof Cell.Text text
                    && SIGNATURE.matcher(Letters.clean(text.text())).find()) {
                return true;
            }
        }
        return false;
    }

    /**
     * A line of words with no figures: the name of a group of items.
     *
     * @param numbered whether the items of this list are numbered, so that one without a number is none
     */
    boolean isSection(boolean numbered) {
        if (row.filled() != 1) {
            return false;
        }
        if (!has(RequestColumns.ITEM)) {
            boolean ofTheItemAbove = spec() != null || has(RequestColumns.NOTE);
            return !ofTheItemAbove && row.cell(row.column(0)) instanceof Cell.Text;
        }
        return numbered || SECTION.matcher(item()).matches();
    }

    /** A printed number, a formula that gives nothing: a line of the form that nobody has filled in. */
    boolean isUnused() {
        for (int i = 0; i < row.filled(); i++) {
            int column = row.column(i);
            boolean isNumber = header.indexOf(RequestColumns.NO).orElse(-1) == column
                    && Letters.normal(row.cell(column).written()).matches("[0-9]+\\.?");
            if (!isNumber && !isNothing(row.cell(column))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNothing(Cell cell) {
        return cell instanceof Cell.Num number && number.value().signum() == 0
                || cell.written().strip().matches("[-–]|0원?");
    }

    boolean isDitto() {
        return DITTO.matcher(item().replace(" ", "")).matches();
    }

    /** Nothing but more of the spec or the note of the row above. */
    boolean isContinuation() {
        return !has(RequestColumns.ITEM)
                && (spec() != null || has(RequestColumns.NOTE))
                && !has(RequestColumns.NO)
                && !has(RequestColumns.QUANTITY)
                && !has(RequestColumns.UNIT)
                && !has(RequestColumns.UNIT_PRICE)
                && !has(RequestColumns.AMOUNT)
                && !has(RequestColumns.ITEM_CODE)
                && extra().isEmpty();
    }

    /** As written, for messages: the cells from the left. */
    String written() {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < row.filled() && written.length() < 80; i++) {
            written.append(i == 0 ? "" : " | ")
                    .append(Letters.clean(row.cell(row.column(i)).written()));
        }
        return Letters.brief(written.toString());
    }

    int number() {
        return row.number();
    }

    TableRow row() {
        return row;
    }

    private boolean onlyHas(String field) {
        return row.filled() == 1 && has(field);
    }

    private boolean hasMoney() {
        return has(RequestColumns.UNIT_PRICE) || has(RequestColumns.AMOUNT);
    }

    private String firstText() {
        for (int i = 0; i < row.filled(); i++) {
            if (row.cell(row.column(i)) instanceof Cell.Text text) {
                return Letters.clean(text.text());
            }
            if (row.cell(row.column(i)) instanceof Cell.Moment moment) {
                return moment.written();
            }
        }
        return null;
    }
}
