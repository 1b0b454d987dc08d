package kr.gachi.desk.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kr.gachi.desk.excel.table.Cell;
import kr.gachi.desk.excel.table.RowReader;
import kr.gachi.desk.excel.table.Sheet;
import kr.gachi.desk.excel.table.TableRow;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;

/** A sheet whose kind and head are known; its rows may be read as often as needed, one at a time. */
public final class SheetIn {
    private static final Set<String> SUMS = Set.of("소계", "합계", "누계", "총계", "계", "총합계", "월계", "분기계", "이하여백", "이하빈칸");
    /** {@code 사무용품 소계}, {@code 2026년 합계}. */
    private static final Pattern SUM_OF = Pattern.compile(".{1,20}(?:소계|합계|누계|총계)");

    private final String file;
    private final Sheet sheet;
    private final SheetTop top;
    private final SheetSpec spec;
    private final Header header;
    private final ExtraColumns extras;
    private final List<Placed> placed;
    private final boolean lacksColumn;

    /** A column of the kind where this sheet has it. */
    private record Placed(Column column, int index, long wonScale) {}

    SheetIn(String file, Sheet sheet, SheetTop top, SheetSpec spec, Header header) {
        this.file = file;
        this.sheet = sheet;
        this.top = top;
        this.spec = spec;
        this.header = header;
        this.extras = new ExtraColumns(header, Sheets.splitsPersons(spec));
        this.placed = spec.columns().stream()
                .filter(column -> header.has(column.field()))
                .map(column -> new Placed(
                        column, header.indexOf(column.field()).orElseThrow(), header.wonScale(column.field())))
                .toList();
        this.lacksColumn = spec.columns().stream().anyMatch(column -> column.required() && !header.has(column.field()));
    }

    public String name() {
        return sheet.name();
    }

    /** Of a text file; null for a workbook. */
    public String encoding() {
        return sheet.encoding();
    }

    public SheetSpec spec() {
        return spec;
    }

    /** As a person counts. */
    public int headerRow() {
        return header.row();
    }

    /** Heading as written → field. */
    public Map<String, String> mapping() {
        return header.mapping();
    }

    /** Whether this kind takes every column that the other would take of the same head, and a further one. */
    boolean readsMoreThan(SheetIn other) {
        Set<Integer> mine = header.taken();
        Set<Integer> others = other.header.taken();
        return header.row() == other.header.row() && mine.size() > others.size() && mine.containsAll(others);
    }

    /** What is to be said of the sheet as a whole: that it is hidden, and which columns are extra ones. */
    public List<Problem> problems() {
        List<Problem> told = new ArrayList<>();
        if (sheet.hidden()) {
            told.add(Problem.warning("sheet.hidden", name()).at(new Place(file, name(), null, null, null)));
        }
        told.addAll(extras.told(Place.row(file, name(), header.row())));
        return told;
    }

    /** As the sheet writes it, else as the contract does. */
    public String heading(String field) {
        String written = header.heading(field);
        return written != null
                ? written
                : spec.column(field).map(Column::heading).orElse(field);
    }

    /** Every row below the head, from the top; blank rows between come as skipped ones. */
    public void each(Consumer<Draft> consumer) {
        int[] next = {header.row() + 1};
        eachRow(row -> {
            if (row.number() > header.row()) {
                for (; next[0] < row.number(); next[0]++) {
                    consumer.accept(skipped(next[0], Problem.info("row.blank")));
                }
                next[0]++;
                consumer.accept(draft(row));
            }
        });
    }

    private void eachRow(Consumer<TableRow> consumer) {
        if (top.whole()) {
            top.rows().forEach(consumer);
            return;
        }
        try (RowReader rows = sheet.rows()) {
            TableRow row = rows.next();
            while (row != null) {
                consumer.accept(row);
                row = rows.next();
            }
        }
    }

    private Draft draft(TableRow row) {
        if (header.repeatedBy(row)) {
            return skipped(row.number(), Problem.info("row.repeatedHeader"));
        }
        Place place = Place.row(file, sheet.name(), row.number());
        Map<String, Reading<?>> fields = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>(0);
        boolean incomplete = lacksColumn;
        boolean blank = true;
        for (Placed each : placed) {
            Column column = each.column;
            Cell cell = row.cell(each.index);
            Reading<?> reading = column.type().read(cell, each.wonScale);
            fields.put(column.field(), reading);
            blank &= reading instanceof Reading.Empty;
            if (reading instanceof Reading.Refused<?> refused) {
                problems.add(refused.problem().at(place.column(heading(column.field()), cell.written())));
            } else if (column.required() && !(reading instanceof Reading.Value<?>)) {
                incomplete = true;
                problems.add(Problem.error("cell.required", heading(column.field()))
                        .at(place.column(heading(column.field()), cell.written())));
            }
        }
        if (isSum(row, incomplete)) {
            return skipped(row.number(), Problem.info("row.sum"));
        }
        if (incomplete && isNote(row)) {
            String written = Letters.clean(row.cell(row.column(0)).written());
            return skipped(row.number(), Problem.info("row.note", Letters.brief(written)));
        }
        Map<String, String> extra = extras.of(row);
        if (blank && extra.values().stream().allMatch(SheetIn::isNumbering)) {
            return skipped(row.number(), Problem.info("row.blank"));
        }
        return new Draft(place, fields, extra, problems, null);
    }

    /** A printed form has its rows numbered before anybody fills them in. */
    private static boolean isNumbering(String written) {
        return written.matches("[0-9]{1,7}\\.?");
    }

    /** 소계 in a column that means nothing here, or wherever it stands in a row that lacks what is required. */
    private boolean isSum(TableRow row, boolean incomplete) {
        for (int i = 0; i < row.filled(); i++) {
            if (incomplete || extras.has(row.column(i))) {
                String word = HeadingText.whole(row.cell(row.column(i)).written());
                if (SUMS.contains(word) || incomplete && SUM_OF.matcher(word).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code ※ 2026. 11. 기준} below a list, wherever its only cell stands. */
    private static boolean isNote(TableRow row) {
        return row.filled() == 1
                && RequestRow.startsNote(row.cell(row.column(0)).written());
    }

    private Draft skipped(int row, Problem why) {
        Place place = Place.row(file, sheet.name(), row);
        return new Draft(place, Map.of(), Map.of(), List.of(), why.at(place));
    }
}
