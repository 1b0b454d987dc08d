package kr.gachi.desk.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.paper.PaperTable.Align;
import kr.gachi.desk.paper.Seal;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A4 pages that are drawn on from top to bottom, in points from the upper left corner. Their bytes depend on nothing but
 * what is drawn: no clock, no machine.
 */
final class Pages implements AutoCloseable {
    static final double LEFT = 34;
    static final double WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    static final double TOP = 40;
    static final double BOTTOM = PDRectangle.A4.getHeight() - 48;

    private static final double PADDING = 4;
    private static final double LINE_HEIGHT = 1.35;
    private static final double SMALLEST = 5.5;
    private static final float HAIR = 0.6f;
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final PDDocument document = new PDDocument();
    private final Typeface regular;
    private final Typeface bold;
    private PDPageContentStream stream;

    Pages() throws IOException {
        this.regular = Typeface.load(document, "Regular");
        this.bold = Typeface.load(document, "Bold");
        turn();
    }

    /** Begins the next page. */
    void turn() throws IOException {
        if (stream != null) {
            stream.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
    }

    /** The lines that a text takes in a cell of that width. */
    List<String> lines(String text, double width, Ink ink) {
        Typeface face = face(ink);
        return text == null || text.isEmpty()
                ? List.of()
                : face.lines(face.clean(text), ink.size(), width - 2 * PADDING);
    }

    static double height(int lines, Ink ink) {
        return lines * ink.size() * LINE_HEIGHT + 7;
    }

    /** Draws a cell; a text that must stay in one line is written smaller where it is too wide. */
    void line(double x, double y, double width, double height, String text, Ink ink) throws IOException {
        Typeface face = face(ink);
        String clean = text == null ? "" : face.clean(text).replace('\n', ' ');
        double room = width - 2 * PADDING;
        double wide = face.width(clean, ink.size());
        double size = wide <= room ? ink.size() : Math.max(SMALLEST, ink.size() * room / wide);
        cell(x, y, width, height, List.of(clean), ink.size(size));
    }

    /** Draws a cell with its lines in the middle of its height. */
    void cell(double x, double y, double width, double height, List<String> lines, Ink ink) throws IOException {
        if (ink.fill() != null) {
            stream.setNonStrokingColor(ink.fill());
            stream.addRect((float) x, up(y + height), (float) width, (float) height);
            stream.fill();
        }
        if (ink.boxed()) {
            stream.setLineWidth(HAIR);
            stream.setStrokingColor(Ink.LINE);
            stream.addRect((float) x, up(y + height), (float) width, (float) height);
            stream.stroke();
        }
        double step = ink.size() * LINE_HEIGHT;
        double baseline = y + (height - lines.size() * step) / 2 + ink.size() * 1.03;
        for (String line : lines) {
            write(x, baseline, width, line, ink);
            baseline += step;
        }
    }

    private void write(double x, double baseline, double width, String line, Ink ink) throws IOException {
        if (line.isBlank()) {
            return;
        }
        Typeface face = face(ink);
        double wide = face.width(line, ink.size());
        double at = ink.align() == Align.LEFT
                ? x + PADDING
                : ink.align() == Align.RIGHT ? x + width - PADDING - wide : x + (width - wide) / 2;
        stream.beginText();
        stream.setFont(face.font(), (float) ink.size());
        stream.setNonStrokingColor(ink.colour());
        stream.newLineAtOffset((float) at, up(baseline));
        stream.showText(line);
        stream.endText();
    }

    /** A line from side to side. */
    void rule(double y, double thickness, Color colour) throws IOException {
        stream.setLineWidth((float) thickness);
        stream.setStrokingColor(colour);
        stream.moveTo((float) LEFT, up(y));
        stream.lineTo((float) (LEFT + WIDTH), up(y));
        stream.stroke();
    }

    /** Sets the seal around a point, as large as a real one. */
    void seal(Seal seal, double x, double y) throws IOException {
        double scale = Seal.SIDE * POINTS_PER_MM / Math.max(seal.wide(), seal.high());
        double width = seal.wide() * scale;
        double height = seal.high() * scale;
        PDImageXObject image = PDImageXObject.createFromByteArray(document, seal.png(), "seal");
        stream.drawImage(image, (float) (x - width / 2), up(y + height / 2), (float) width, (float) height);
    }

    /** Ends the last page, numbers all and gives the file. */
    byte[] finish(Paper paper) throws IOException {
        stream.close();
        int count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            stream = new PDPageContentStream(
                    document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true);
            Ink small = Ink.PLAIN.size(8).in(Ink.QUIET);
            double y = PDRectangle.A4.getHeight() - 36;
            line(LEFT, y, WIDTH * 0.8, 14, paper.foot(), small);
            line(LEFT + WIDTH * 0.8, y, WIDTH * 0.2, 14, (i + 1) + " / " + count, small.align(Align.RIGHT));
            stream.close();
        }
        describe(paper);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        document.save(out);
        return out.toByteArray();
    }

    private void describe(Paper paper) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(paper.foot());
        about.setAuthor(paper.creator());
        about.setCreator("GachiDesk");
        Calendar day = midnight(paper.date());
        about.setCreationDate(day);
        about.setModificationDate(day);
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("ko");
        CRC32 name = new CRC32();
        name.update(paper.foot().getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(name.getValue());
    }

    private static Calendar midnight(LocalDate date) {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTimeInMillis(date.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
        return day;
    }

    private Typeface face(Ink ink) {
        return ink.bold() ? bold : regular;
    }

    private static float up(double y) {
        return (float) (PDRectangle.A4.getHeight() - y);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
