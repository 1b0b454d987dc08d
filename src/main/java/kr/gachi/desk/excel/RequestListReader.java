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
                sheets.add(
                        header.isPresent()
                                ? list(file.name(), sheet, rows, header.get(), labels)
                                : withoutList(file.name(), sheet, rows));
            }
            refuseWithoutItems(file.name(), sheets, garbled);
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

    private Optional<Header> header(List<TableRow> rows) {
        List<TableRow> top = rows.subList(0, Math.min(rows.size(), HeaderFinder.ROWS_SEARCHED));
        return finder.find(top).filter(header -> header.has(RequestColumns.ITEM));
    }

    private RequestSheet list(String file, Sheet sheet, List<TableRow> rows, Header header, RequestLabels labels) {
        RequestRows reading = new RequestRows(file, sheet.name(), header, finder, labels);
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
                sheet.name(),
                sheet.hidden(),
                sheet.encoding(),
                header.row(),
                below.isEmpty() ? 0 : below.get(below.size() - 1).number() - header.row(),
                reading.skipped(),
                reading.rejected(),
                mapping(header),
                reading.items(),
                reading.log().count(),
                reading.log().problems());
    }

    /** The spec is joined from all columns under its heading. */
    private static Map<String, String> mapping(Header header) {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (Header.Column column : header.columns()) {
            if (column.name() != null || RequestColumns.SPEC.equals(column.duplicateOf())) {
                mapping.putIfAbsent(column.heading(), column.name() == null ? RequestColumns.SPEC : column.name());
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
