package kr.gachi.desk.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a file whose bytes depend on nothing but its content: no clock, no machine. */
final class BookFile {
    private static final String PROGRAM = "GachiDesk";
    private static final String PROPERTIES = "docProps/core.xml";

    /** What a writer takes from the clock. */
    private static final Pattern CLOCK =
            Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:(?:created|modified)>)");

    private BookFile() {}

    /**
     * Says in the document's properties what it is.
     *
     * @param creator the cooperative; null leaves it out
     * @param date the document's own date, not today
     */
    static void describe(XSSFWorkbook book, String title, String creator, LocalDate date) {
        POIXMLProperties properties = book.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> day = Optional.of(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
        String author = creator == null ? "" : CellText.clean(creator);
        core.setTitle(CellText.clean(title));
        core.setCreator(author);
        core.setLastModifiedByUser(author);
        core.setCreated(day);
        core.setModified(day);
        properties.getExtendedProperties().setApplication(PROGRAM);
    }

    static void write(Workbook book, LocalDate date, Path target) {
        OutFile.write(target, out -> {
            ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 16);
            book.write(written);
            copy(written, date, out);
        });
    }

    /** The same entries in the same order, stamped with the document's date instead of the clock. */
    static void copy(ByteArrayOutputStream written, LocalDate date, OutputStream out) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry stamped = new ZipEntry(entry.getName());
                stamped.setTimeLocal(date.atTime(LocalTime.MIDNIGHT));
                to.putNextEntry(stamped);
                if (entry.getName().equals(PROPERTIES)) {
                    String dated = CLOCK.matcher(new String(from.readAllBytes(), StandardCharsets.UTF_8))
                            .replaceAll("$1" + date + "T00:00:00Z$2");
                    to.write(dated.getBytes(StandardCharsets.UTF_8));
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        }
    }
}
