package kr.gachi.desk.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A comma-separated table that the program brings with it: a heading row, one record a line, quotes doubled. */
final class ShippedTable {
    private ShippedTable() {}

    /** One row by heading; an empty cell is null. */
    record Row(Map<String, String> cells) {
        String text(String heading) {
            return cells.get(heading);
        }

        LocalDate date(String heading) {
            String text = cells.get(heading);
            return text == null ? null : LocalDate.parse(text);
        }

        List<String> words(String heading) {
            String text = cells.get(heading);
            return text == null ? List.of() : List.of(text.split(" "));
        }
    }

    static List<Row> read(String resource) {
        try (InputStream in = ShippedTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            List<String> headings = split(lines.get(0));
            List<Row> rows = new ArrayList<>(lines.size());
            for (String line : lines.subList(1, lines.size())) {
                rows.add(row(headings, split(line), resource));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(List<String> headings, List<String> cells, String resource) {
        if (headings.size() != cells.size()) {
            throw new IllegalStateException(resource + ": " + cells);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(headings.get(i), cells.get(i));
            }
        }
        return new Row(row);
    }

    static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
