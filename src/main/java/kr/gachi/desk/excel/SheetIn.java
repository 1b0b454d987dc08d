package kr.gachi.desk.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kr.gachi.desk.excel.table.Cell;
import kr.gachi.desk.excel.table.RowReader;
import kr.gachi.desk.excel.table.Sheet;
import kr.gachi.desk.excel.table.TableRow;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;

/** A sheet whose kind and head are known; its rows may be read as often as needed, one at a time. */
public final class SheetIn {
    private static final Set<String> SUMS = Set.of("소계", "합계", "누계", "총계", "계", "총합계", "월계", "분기계", "이하여백", "이하빈칸");

    private final String file;
    private final Sheet sheet;
    private final SheetSpec spec;
    private final Header header;
    private final List<Header.Column> extras;

    SheetIn(String file, Sheet sheet, SheetSpec spec, Header header) {
        this.file = file;
        this.sheet = sheet;
        this.spec = spec;
        this.header = header;
        this.extras = header.extras();
    }

    public String name() {
        return sheet.name();
    }

    public boolean hidden() {
        return sheet.hidden();
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

    public Place place() {
        return new Place(file, sheet.name(), null, null, null);
    }

    /** Every row below the head, from the top; blank rows between come as skipped ones. */
    public void each(Consumer<Draft> consumer) {
        try (RowReader rows = sheet.rows()) {
            int next = header.row() + 1;
            TableRow row = rows.next();
            while (row != null) {
                if (row.number() > header.row()) {
                    for (; next < row.number(); next++) {
                        consumer.accept(skipped(next, Problem.info("row.blank")));
                    }
                    next++;
                    consumer.accept(draft(row));
                }
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
        boolean incomplete = false;
        for (Column column : spec.columns()) {
            if (!header.has(column.field())) {
                incomplete |= column.required();
                continue;
            }
            Cell cell = header.cell(row, column.field());
            Reading<?> reading = column.type().read(cell, header.wonScale(column.field()));
            fields.put(column.field(), reading);
            if (reading instanceof Reading.Refused<?> refused) {
                problems.add(refused.problem().at(place.column(column.heading(), cell.written())));
            } else if (column.required() && !(reading instanceof Reading.Value<?>)) {
                incomplete = true;
                problems.add(Problem.error("cell.required", column.heading())
                        .at(place.column(column.heading(), cell.written())));
            }
        }
        if (incomplete && isSum(row)) {
            return skipped(row.number(), Problem.info("row.sum"));
        }
        return new Draft(place, fields, extra(row), problems, null);
    }

    private Map<String, String> extra(TableRow row) {
        if (extras.isEmpty()) {
            return Map.of();
        }
        Map<String, String> extra = new LinkedHashMap<>();
        for (Header.Column column : extras) {
            String written = Letters.clean(row.cell(column.index()).written());
            if (!written.isEmpty() && !column.heading().isEmpty() && column.duplicateOf() == null) {
                extra.put(column.heading(), written);
            }
        }
        return extra;
    }

    private static boolean isSum(TableRow row) {
        for (int i = 0; i < row.filled(); i++) {
            String word = HeadingText.whole(row.cell(row.column(i)).written());
            if (SUMS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private Draft skipped(int row, Problem why) {
        Place place = Place.row(file, sheet.name(), row);
        return new Draft(place, Map.of(), Map.of(), List.of(), why.at(place));
    }
}
