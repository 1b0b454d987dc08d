package kr.gachi.desk.excel.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.feedback.DeskException;

/** The records of a delimited text, with the knowledge which cells were quoted, and whether every quote was closed. */
final class CsvRecords implements Closeable {
    /** As many columns as a sheet of Excel has. */
    private static final int MOST_FIELDS = 16_384;

    private final CloseableIterator<Fields> records;
    private final Trouble trouble;
    private Fields fields;
    private int row;

    CsvRecords(Reader reader, char delimiter, Trouble trouble) {
        this.trouble = trouble;
        this.records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(1 << 20)
                .build(new Handler(trouble), new EndMark(reader))
                .iterator();
    }

    /** Moves on; false at the end. Broken quotes are refused, with the row in which they begin. */
    boolean next() {
        try {
            return advance();
        } catch (CsvParseException e) {
            throw told(e);
        } catch (UncheckedIOException e) {
            throw trouble.unreadable(e);
        }
    }

    /** For a look at a sample: broken quotes end it. */
    boolean nextLeniently() {
        try {
            return advance();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof DeskException told) {
                throw told;
            }
            return false;
        }
    }

    /** What the handler has refused comes wrapped; all else is a broken quote. */
    private DeskException told(CsvParseException e) {
        return e.getCause() instanceof DeskException told ? told : trouble.quotes(row + 1);
    }

    private boolean advance() {
        if (!records.hasNext()) {
            return false;
        }
        fields = records.next();
        if (fields.isEnd()) {
            return false;
        }
        if (fields.endsInQuotes()) {
            throw new CsvParseException("a quote is never closed");
        }
        row++;
        return true;
    }

    /** As a person counts who opens the file in Excel; a line break inside quotes does not count. */
    int row() {
        return row;
    }

    int width() {
        return fields.texts.size();
    }

    String text(int column) {
        return fields.texts.get(column);
    }

    boolean quoted(int column) {
        return fields.quoted.get(column);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw trouble.unreadable(e);
        }
    }

    private record Fields(List<String> texts, List<Boolean> quoted) {
        boolean isEnd() {
            return texts.size() == 1 && texts.get(0).equals(EndMark.MARK);
        }

        boolean endsInQuotes() {
            int last = texts.size() - 1;
            return last >= 0 && quoted.get(last) && texts.get(last).endsWith(EndMark.MARK);
        }
    }

    private static final class Handler extends AbstractBaseCsvCallbackHandler<Fields> {
        private final Trouble trouble;
        private List<String> texts = new ArrayList<>();
        private List<Boolean> quoted = new ArrayList<>();

        Handler(Trouble trouble) {
            this.trouble = trouble;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            texts = new ArrayList<>(texts.size());
            quoted = new ArrayList<>(quoted.size());
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
            if (index >= MOST_FIELDS) {
                throw trouble.tooLarge();
            }
            texts.add(new String(buffer, offset, length));
            quoted.add(isQuoted);
        }

        @Override
        protected Fields buildRecord() {
            return new Fields(texts, quoted);
        }
    }

    /**
     * Adds a last line with a mark that no text file holds. A quote that is never closed swallows the mark, and so shows
     * that it has swallowed the rest of the file.
     */
    private static final class EndMark extends FilterReader {
        static final String MARK = "\u0003";
        private static final String LINE = "\n" + MARK;

        private int told;
        private boolean ended;

        EndMark(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = ended ? -1 : super.read(buffer, offset, length);
            if (read >= 0) {
                return read;
            }
            ended = true;
            int count = Math.min(length, LINE.length() - told);
            LINE.getChars(told, told + count, buffer, offset);
            told += count;
            return count == 0 ? -1 : count;
        }
    }
}
