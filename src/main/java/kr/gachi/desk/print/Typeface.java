package kr.gachi.desk.print;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of the shipped Hangul font, embedded with the letters that are used. */
final class Typeface {
    /** Stands for letters that the font does not have, such as rare Hanja. */
    private static final String UNKNOWN = "?";

    private final PDType0Font font;

    /** Thousandths of the size; negative for a letter that the font does not have. */
    private final Map<Integer, Float> widths = new HashMap<>();

    private Typeface(PDType0Font font) {
        this.font = font;
    }

    static Typeface load(PDDocument document, String weight) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream("/ui/fonts/Pretendard-" + weight + ".ttf")) {
            return new Typeface(PDType0Font.load(document, in, true));
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text in letters that the font has, Hangul composed, without what only steers. */
    String clean(String text) {
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(each -> {
            if (each == '\n') {
                clean.append('\n');
            } else if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
                clean.append(' ');
            } else if (!Character.isISOControl(each) && Character.getType(each) != Character.FORMAT) {
                clean.append(advance(each) < 0 ? UNKNOWN : Character.toString(each));
            }
        });
        return clean.toString();
    }

    /** Points that a clean text takes. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / 1000;
    }

    /** A clean text in lines that fit: broken at blanks, within a word only where it is wider than a line. */
    List<String> lines(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split("(?<= )")) {
                if (!line.isEmpty() && width(line + word.stripTrailing(), size) > room) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(word);
                while (width(line.toString().stripTrailing(), size) > room) {
                    int fits = fitting(line.toString(), size, room);
                    lines.add(line.substring(0, fits));
                    line.delete(0, fits);
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** How many chars of a text fit, at least one letter. */
    private int fitting(String text, double size, double room) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && width(text.substring(0, text.offsetByCodePoints(end, 1)), size) <= room) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end < text.length() ? end : text.offsetByCodePoints(end, -1);
    }

    private float advance(int letter) {
        return widths.computeIfAbsent(letter, this::measure);
    }

    private float measure(int letter) {
        try {
            return font.getStringWidth(Character.toString(letter));
        } catch (IllegalArgumentException e) {
            return -1;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
