package kr.gachi.desk.excel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gachi.desk.excel.table.RowReader;
import kr.gachi.desk.excel.table.Sheet;
import kr.gachi.desk.excel.table.TableFile;
import kr.gachi.desk.excel.table.TableRow;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;

/**
 * Reads an agency's own list of needs as it arrives: titles, heads of two rows, groups, subtotals, quantities with units,
 * signatures. No line is lost: each is an item, or skipped with the reason, or rejected.
 */
public final class RequestListReader {
    private final HeaderFinder finder = new HeaderFinder(RequestColumns.ALL);

    /** Refused with a DeskException if no sheet has a column of items, or none has an item. */
    public RequestList read(Path path) {
        try (TableFile file = TableFile.open(path)) {
            RequestLabels labels = new RequestLabels();
            List<RequestSheet> sheets = new ArrayList<>();
            boolean garbled = false;
            for (Sheet sheet : file.sheets()) {
                List<TableRow> rows = rows(sheet);
                Optional<Header> header = header(rows);
                garbled |= header.isEmpty() && isGarbled(rows);
                if (header.isPresent()) {
                    sheets.addAll(lists(file.name(), sheet, rows, header.get(), labels));
                } else {
                    sheets.add(withoutList(file.name(), sheet, rows));
                }
            }
            refuseWithoutItems(file.name(), sheets, garbled);
            sheets.forEach(sheet -> labels.columns(sheet.items()));
            return new RequestList(file.name(), List.copyOf(sheets), labels.hints());
        }
    }

    private static List<TableRow> rows(Sheet sheet) {
        List<TableRow> all = new ArrayList<>();
        try (RowReader rows = sheet.rows()) {
            TableRow row = rows.next();
            while (row != null) {
                all.add(row);
                row = rows.next();
            }
        }
        return all;
    }

    /** The head of the first table: one further down may name more columns. */
    private Optional<Header> header(List<TableRow> rows) {
        List<TableRow> top = rows.subList(0, Math.min(rows.size(), HeaderFinder.ROWS_SEARCHED));
        Optional<Header> best = finder.find(top).filter(header -> header.has(RequestColumns.ITEM));
        if (best.isEmpty()) {
            return best;
        }
        for (int i = 0; i < top.size() && top.get(i).number() < best.get().firstRow(); i++) {
            Header header = finder.read(top.get(i), i + 1 < top.size() ? top.get(i + 1) : null);
            if (HeaderFinder.isWords(top.get(i)) && RequestRows.isHead(header)) {
                return Optional.of(header.withSumAsQuantity());
            }
        }
        return best.map(Header::withSumAsQuantity);
    }

    /** Two tables beside each other, to save paper, are two lists; the second goes by the column where it begins. */
    private List<RequestSheet> lists(
            String file, Sheet sheet, List<TableRow> rows, Header header, RequestLabels labels) {
        int second = header.secondTable(RequestColumns.ITEM);
        if (second < 0) {
            return List.of(list(file, sheet, sheet.name(), rows, header, labels));
        }
        List<TableRow> left = part(rows, 0, second);
        List<TableRow> right = part(rows, second, Integer.MAX_VALUE).stream()
                .filter(row -> row.number() >= header.firstRow())
                .toList();
        Optional<Header> rightHeader = header(right);
        Optional<Header> leftHeader = header(left);
        if (leftHeader.isEmpty() || rightHeader.isEmpty()) {
            return List.of(list(file, sheet, sheet.name(), rows, header, labels));
        }
        String rightName = sheet.name() + " (" + TableRow.letters(second) + "열)";
        return List.of(
                list(file, sheet, sheet.name(), left, leftHeader.get(), labels),
                list(file, sheet, rightName, right, rightHeader.get(), labels));
    }

    private static List<TableRow> part(List<TableRow> rows, int from, int to) {
        return rows.stream()
                .map(row -> row.between(from, to))
                .filter(row -> row.filled() > 0)
                .toList();
    }

    private RequestSheet list(
            String file, Sheet sheet, String name, List<TableRow> rows, Header header, RequestLabels labels) {
        RequestRows reading = new RequestRows(file, name, header, finder, labels);
        if (sheet.hidden()) {
            reading.log().add(Problem.warning("sheet.hidden", sheet.name()).at(sheetPlace(file, sheet)));
        }
        header.columns().forEach(column -> labels.vat(column.heading()));
        long scale = 1;
        List<TableRow> below = new ArrayList<>();
        for (TableRow row : rows) {
            if (row.number() < header.firstRow()) {
                labels.above(row);
                scale = Math.max(scale, RequestLabels.wonScale(row));
            } else if (row.number() > header.row()) {
                below.add(row);
            }
        }
        reading.read(below, scale);
        return new RequestSheet(
                name,
                sheet.hidden(),
                sheet.encoding(),
                header.row(),
                below.isEmpty() ? 0 : below.get(below.size() - 1).number() - header.row(),
                reading.skipped(),
                reading.rejected(),
                mapping(reading.headers()),
                reading.items(),
                reading.people(),
                reading.log().count(),
                reading.log().problems());
    }

    /** The spec is joined from all columns under its heading. */
    private static Map<String, String> mapping(List<Header> headers) {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (Header header : headers) {
            for (Header.Column column : header.columns()) {
                if (column.name() != null || RequestColumns.SPEC.equals(column.duplicateOf())) {
                    mapping.putIfAbsent(column.heading(), column.name() == null ? RequestColumns.SPEC : column.name());
                }
            }
        }
        return mapping;
    }

    private static RequestSheet withoutList(String file, Sheet sheet, List<TableRow> rows) {
        ProblemLog log = new ProblemLog();
        if (!rows.isEmpty()) {
            log.add(Problem.info("sheet.noItems", sheet.name()).at(sheetPlace(file, sheet)));
        }
        return new RequestSheet(
                sheet.name(),
                sheet.hidden(),
                sheet.encoding(),
                null,
                0,
                0,
                0,
                Map.of(),
                List.of(),
                List.of(),
                log.count(),
                log.problems());
    }

    private static Place sheetPlace(String file, Sheet sheet) {
        return new Place(file, sheet.name(), null, null, null);
    }

    private static boolean isGarbled(List<TableRow> rows) {
        return rows.stream().limit(HeaderFinder.ROWS_SEARCHED).anyMatch(row -> Letters.isGarbled(row.toString()));
    }

    private static void refuseWithoutItems(String file, List<RequestSheet> sheets, boolean garbled) {
        boolean list = sheets.stream().anyMatch(sheet -> sheet.headerRow() != null);
        boolean rows = sheets.stream().anyMatch(sheet -> sheet.rows() > 0 || sheet.problemCount() > 0);
        boolean data = sheets.stream().anyMatch(sheet -> !sheet.items().isEmpty() || sheet.rejected() > 0);
        Problem problem = null;
        if (garbled && !list) {
            problem = Problem.error("file.garbled", file);
        } else if (!list && rows) {
            problem = Problem.error("request.noItemColumn", file);
        } else if (!data) {
            problem = Problem.error("file.empty", file);
        }
        if (problem != null) {
            throw new DeskException(problem.at(Place.file(file)));
        }
    }
}
