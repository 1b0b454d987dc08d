package kr.gachi.desk.excel.table;

/** The rows of a text file. All cells are text; where unquoted commas inside numbers have torn cells, it stops. */
final class TextRows implements RowReader {
    private final CsvRecords records;
    private final boolean commas;
    private final Trouble trouble;
    private final TableRow.Builder cells = new TableRow.Builder();
    /** The widest row so far without torn numbers: the header, as a rule. */
    private int widest;

    TextRows(CsvRecords records, char delimiter, Trouble trouble) {
        this.records = records;
        this.commas = delimiter == ',';
        this.trouble = trouble;
    }

    @Override
    public TableRow next() {
        while (records.next()) {
            if (commas) {
                refuseTornNumbers();
            }
            for (int i = 0; i < records.width(); i++) {
                cells.add(i, Cell.text(plain(records.text(i))));
            }
            if (!cells.isEmpty()) {
                return cells.build(records.row());
            }
        }
        return null;
    }

    /**
     * {@code A4,10,1,000,10,000} under a header of four: nobody can say whether it was 1,000 or 1 and 000. A row that is
     * wider than the header, and would fit if neighbours such as {@code 1} and {@code 000} were joined, is such a row.
     */
    private void refuseTornNumbers() {
        int width = records.width();
        while (width > 0 && Texts.isBlank(records.text(width - 1))) {
            width--;
        }
        int torn = 0;
        String first = "";
        int i = 0;
        while (i + 1 < width) {
            if (isHead(i) && isTail(i + 1)) {
                first = torn == 0
                        ? records.text(i).strip() + "," + records.text(i + 1).strip()
                        : first;
                torn++;
                i++;
                while (i + 1 < width && isTail(i + 1)) {
                    torn++;
                    i++;
                }
            }
            i++;
        }
        if (torn == 0) {
            widest = Math.max(widest, width);
        } else if (width > widest && width - torn <= widest) {
            throw trouble.unquotedThousands(records.row(), first);
        }
    }

    private boolean isHead(int column) {
        return !records.quoted(column) && records.text(column).strip().matches("[-(△▲￦₩\\\\]?[1-9][0-9]{0,2}");
    }

    private boolean isTail(int column) {
        return !records.quoted(column) && records.text(column).strip().matches("[0-9]{3}(\\.[0-9]+)?\\)?원?");
    }

    /** {@code ="00123"} is how portals keep leading zeros from Excel. */
    private static String plain(String text) {
        if (text.length() > 3 && text.startsWith("=\"") && text.indexOf('"', 2) == text.length() - 1) {
            return text.substring(2, text.length() - 1);
        }
        return text;
    }

    @Override
    public void close() {
        records.close();
    }
}
