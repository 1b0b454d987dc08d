package kr.gachi.desk.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.gachi.desk.excel.table.TableRow;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;

/**
 * The columns of a sheet that no field takes: unknown ones, a second one for a field that has its column, and values
 * without any heading. All are kept with their record, each under a heading of its own.
 */
final class ExtraColumns {
    private final Map<Integer, String> headings = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final Header header;
    private final boolean splitsPersons;

    /** @param splitsPersons whether what is about a person leaves the record for the contacts */
    ExtraColumns(Header header, boolean splitsPersons) {
        this.header = header;
        this.splitsPersons = splitsPersons;
        Map<String, Integer> seen = new HashMap<>();
        header.columns().stream().filter(column -> column.name() != null).forEach(column -> {
            taken.add(column.index());
            seen.merge(column.heading(), 1, Integer::sum);
        });
        for (Header.Column column : header.extras()) {
            int many = seen.merge(column.heading(), 1, Integer::sum);
            headings.put(column.index(), many == 1 ? column.heading() : column.heading() + " (" + many + ")");
        }
    }

    /** Whether no field takes what stands in a column. */
    boolean has(int column) {
        return !taken.contains(column);
    }

    /** Heading → text of a row; a column without heading goes by its letters. */
    Map<String, String> of(TableRow row) {
        if (headings.isEmpty() && row.filled() <= taken.size() && row.width() <= header.width()) {
            return Map.of();
        }
        Map<String, String> extra = new LinkedHashMap<>();
        for (int i = 0; i < row.filled(); i++) {
            int index = row.column(i);
            if (!taken.contains(index)) {
                String written = Letters.clean(row.cell(index).written());
                if (!written.isEmpty()) {
                    extra.put(headings.getOrDefault(index, TableRow.letters(index) + "열"), written);
                }
            }
        }
        return extra;
    }

    /** What is said once about every such column of the head. */
    List<Problem> told(Place head) {
        List<Problem> told = new ArrayList<>();
        for (Header.Column column : header.extras()) {
            String heading = headings.get(column.index());
            told.add(told(column, heading).at(head.column(heading, null)));
        }
        return told;
    }

    private Problem told(Header.Column column, String heading) {
        if (splitsPersons && PersonalHeading.isPersonal(heading)) {
            return Problem.info("column.personal", heading);
        }
        return column.duplicateOf() == null
                ? Problem.info("column.extra", heading)
                : Problem.warning("column.second", heading, header.heading(column.duplicateOf()));
    }
}
