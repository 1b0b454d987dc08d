package kr.gachi.desk.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.excel.WorkbookOut;
import kr.gachi.desk.excel.WorkbookOut.Line;

/** Writes parts of the invented directory as canonical workbooks. */
final class DirectoryFile {
    private DirectoryFile() {}

    /** Agencies, enterprises with a certificate each, and {@code requests} requests of one line. */
    static void base(Path file, Directory directory, int requests) {
        write(file, workbook -> {
            sheet(workbook, Sheets.ENTERPRISES, directory.enterprises(), directory::enterprise);
            sheet(workbook, Sheets.CERTIFICATIONS, directory.enterprises(), directory::certificate);
            sheet(workbook, Sheets.AGENCIES, Directory.AGENCIES, directory::agency);
            sheet(workbook, Sheets.REQUESTS, requests, directory::request);
            sheet(workbook, Sheets.REQUEST_LINES, requests, directory::requestLine);
        });
    }

    static void products(Path file, Directory directory, int products) {
        write(file, workbook -> sheet(workbook, Sheets.PRODUCTS, products, directory::product));
    }

    static void enterprises(Path file, Directory directory) {
        write(file, workbook -> sheet(workbook, Sheets.ENTERPRISES, directory.enterprises(), directory::enterprise));
    }

    static void purchases(Path file, Directory directory, int purchases) {
        write(file, workbook -> sheet(workbook, Sheets.PURCHASES, purchases, directory::purchase));
    }

    private interface Content {
        void writeTo(WorkbookOut workbook);
    }

    private static void write(Path file, Content content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(file);
                    WorkbookOut workbook = new WorkbookOut(out, "bench", Directory.TODAY)) {
                content.writeTo(workbook);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void sheet(WorkbookOut workbook, SheetSpec spec, int rows, IntFunction<Line> row) {
        workbook.sheet(
                spec, List.of(), sink -> IntStream.range(0, rows).mapToObj(row).forEach(sink));
    }
}
