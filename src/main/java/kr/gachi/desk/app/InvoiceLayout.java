package kr.gachi.desk.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;

/** Which columns a sheet for e-tax invoices has: data that an office edits when the form changes. */
record InvoiceLayout(List<Column> columns) {
    /** A copy of this name in the data folder goes before the shipped one. */
    static final String FILE = "etax-invoice.csv";

    /** @param field what stands below the heading; null for nothing */
    record Column(String heading, String field) {}

    /** @throws DeskException {@code file.unreadable} */
    static InvoiceLayout of(Path given, Path dataFolder) {
        Path own = given == null ? dataFolder.resolve(FILE) : given;
        if (given == null && !Files.exists(own)) {
            return shipped();
        }
        try {
            return read(Files.readString(own, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new DeskException(Problem.error("file.unreadable", own), e);
        }
    }

    private static InvoiceLayout shipped() {
        try (InputStream in = InvoiceLayout.class.getResourceAsStream("/papers/" + FILE)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvoiceLayout read(String text) {
        List<Column> columns = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                int comma = line.lastIndexOf(',');
                columns.add(
                        comma < 0
                                ? new Column(line, null)
                                : new Column(
                                        line.substring(0, comma).strip(),
                                        line.substring(comma + 1).strip()));
            }
        }
        return new InvoiceLayout(columns);
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }
}
