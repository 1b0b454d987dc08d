package kr.gachi.desk.excel.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A .csv, .tsv or .txt file: one sheet, with the encoding and the delimiter that its content shows. */
final class TextFile implements Sheet {
    private static final char[] DELIMITERS = {',', '\t', ';'};
    private static final int SAMPLE = 300;

    private final Path file;
    private final String name;
    private final TextEncoding encoding;
    private final char delimiter;
    private final Trouble trouble;

    private TextFile(Path file, String name, TextEncoding encoding, char delimiter, Trouble trouble) {
        this.file = file;
        this.name = name;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.trouble = trouble;
    }

    static TextFile open(Path file, byte[] head, Trouble trouble) {
        try {
            TextEncoding encoding = TextEncoding.detect(file, head, trouble);
            String whole = trouble.file();
            int dot = whole.lastIndexOf('.');
            String name = dot > 0 ? whole.substring(0, dot) : whole;
            return new TextFile(file, name, encoding, delimiter(file, encoding, trouble), trouble);
        } catch (IOException e) {
            throw trouble.unreadable(e);
        }
    }

    /** The one under which most rows of the sample have the same number of cells, and the more cells the better. */
    private static char delimiter(Path file, TextEncoding encoding, Trouble trouble) throws IOException {
        char best = ',';
        long bestScore = 0;
        for (char candidate : DELIMITERS) {
            Map<Integer, Integer> widths = new HashMap<>();
            try (Reader reader = encoding.open(file);
                    CsvRecords records = new CsvRecords(reader, candidate, trouble)) {
                for (int i = 0; i < SAMPLE && records.nextLeniently(); i++) {
                    if (records.width() > 1) {
                        widths.merge(records.width(), 1, Integer::sum);
                    }
                }
            }
            long score = widths.entrySet().stream()
                    .mapToLong(each -> (long) each.getKey() * each.getValue())
                    .max()
                    .orElse(0);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public String encoding() {
        return encoding.label();
    }

    @Override
    public RowReader rows() {
        try {
            return new TextRows(new CsvRecords(encoding.open(file), delimiter, trouble), delimiter, trouble);
        } catch (IOException e) {
            throw trouble.unreadable(e);
        }
    }
}
