package kr.gachi.desk.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Enumeration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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

    /**
     * The same entries in the same order, stamped with the document's date instead of the clock. Read by the archive's own
     * directory: writers that stream put sizes behind the entries in more than one way, and not every reader of streams
     * follows.
     */
    static void copy(ByteArrayOutputStream written, LocalDate date, OutputStream out) throws IOException {
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(written.toByteArray()))
                        .get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            Enumeration<ZipArchiveEntry> entries = from.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                ZipEntry stamped = new ZipEntry(entry.getName());
                stamped.setTimeLocal(date.atTime(LocalTime.MIDNIGHT));
                to.putNextEntry(stamped);
                try (InputStream content = from.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        String dated = CLOCK.matcher(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                                .replaceAll("$1" + date + "T00:00:00Z$2");
                        to.write(dated.getBytes(StandardCharsets.UTF_8));
                    } else {
                        content.transferTo(to);
                    }
                }
                to.closeEntry();
            }
        }
    }
}
