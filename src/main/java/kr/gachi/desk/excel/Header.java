package kr.gachi.desk.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gachi.desk.excel.table.Cell;
import kr.gachi.desk.excel.table.TableRow;

/**
 * The head of a table, and which column means what.
 *
 * @param firstRow the upper row of a head of two rows, else the same as {@code row}
 * @param row the last row of the head, as a person counts; data begin below
 */
public record Header(int firstRow, int row, List<Column> columns) {
    /**
     * @param index from 0
     * @param heading as written; of a head of two rows both words
     * @param name the field; null for an extra column
     * @param duplicateOf the field that a better column already fills; null otherwise
     * @param wonScale won in one unit: 1000 under {@code 금액(천원)}; amounts of such a column are multiplied by it
     */
    public record Column(int index, String heading, String name, String duplicateOf, long wonScale) {}

    public Header {
        columns = List.copyOf(columns);
    }

    public OptionalInt indexOf(String name) {
        return columns.stream()
                .filter(column -> name.equals(column.name()))
                .mapToInt(Column::index)
                .findFirst();
    }

    public boolean has(String name) {
        return indexOf(name).isPresent();
    }

    /** Blank if the table has no such column. */
    public Cell cell(TableRow row, String name) {
        OptionalInt index = indexOf(name);
        return index.isPresent() ? row.cell(index.getAsInt()) : Cell.blank();
    }

    /** As the table writes it; null if it has no such column. */
    public String heading(String name) {
        return columns.stream()
                .filter(column -> name.equals(column.name()))
                .map(Column::heading)
                .findFirst()
                .orElse(null);
    }

    public long wonScale(String name) {
        return columns.stream()
                .filter(column -> name.equals(column.name()))
                .mapToLong(Column::wonScale)
                .findFirst()
                .orElse(1);
    }

    /** Columns that no known heading fits, kept with their records. */
    public List<Column> extras() {
        return columns.stream().filter(column -> column.name() == null).toList();
    }

    /** One past the last column with a heading. */
    int width() {
        return columns.isEmpty() ? 0 : columns.get(columns.size() - 1).index() + 1;
    }

    /** Where the same headings begin anew, as in two tables beside each other; -1 if they do not. */
    int secondTable(String field) {
        String main = heading(field);
        boolean twice = columns.stream()
                .anyMatch(column -> field.equals(column.duplicateOf())
                        && HeadingText.whole(column.heading()).equals(HeadingText.whole(main)));
        if (!twice) {
            return -1;
        }
        return columns.stream()
                .filter(column ->
                        column.duplicateOf() != null && column.heading().equals(heading(column.duplicateOf())))
                .mapToInt(Column::index)
                .filter(index -> index > indexOf(field).orElseThrow())
                .findFirst()
                .orElse(-1);
    }

    /** {@code 1월 | 2월 | 합계} beside a unit and without any price: the sum of the months is the quantity, not an amount. */
    Header withSumAsQuantity() {
        boolean quantities = !has(RequestColumns.QUANTITY)
                && !has(RequestColumns.UNIT_PRICE)
                && has(RequestColumns.AMOUNT)
                && HeadingText.plain(heading(RequestColumns.AMOUNT)).matches("합계|계|총계|총합계")
                && columns.stream()
                        .anyMatch(column -> HeadingText.plain(column.heading()).matches("[0-9]{1,2}월|[0-9]분기|[0-9]학년"));
        if (!quantities) {
            return this;
        }
        return new Header(
                firstRow,
                row,
                columns.stream()
                        .map(column -> RequestColumns.AMOUNT.equals(column.name())
                                ? new Column(column.index(), column.heading(), RequestColumns.QUANTITY, null, 1)
                                : column)
                        .toList());
    }

    /** Columns that a field takes. */
    Set<Integer> taken() {
        return columns.stream()
                .filter(column -> column.name() != null)
                .map(Column::index)
                .collect(Collectors.toSet());
    }

    /** How many fields have a column. */
    int named() {
        return (int) columns.stream().filter(column -> column.name() != null).count();
    }

    /** Heading as written → field. */
    public Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (Column column : columns) {
            if (column.name() != null) {
                mapping.putIfAbsent(column.heading(), column.name());
            }
        }
        return mapping;
    }

    /** Whether a row says the same again, as on the next printed page. */
    public boolean repeatedBy(TableRow row) {
        int same = 0;
        for (Column column : columns) {
            Cell cell = row.cell(column.index());
            if (!cell.isBlank()) {
                String written = HeadingText.whole(cell.written());
                String heading = HeadingText.whole(column.heading());
                if (written.isEmpty() || !heading.startsWith(written) && !heading.endsWith(written)) {
                    return false;
                }
                same++;
            }
        }
        return same >= 2 && same == row.filled();
    }
}
