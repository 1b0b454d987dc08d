package kr.gachi.desk.excel.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** The rows of one worksheet of a BIFF stream. Of a formula the stored result counts; nothing is ever calculated. */
final class XlsRows implements RowReader {
    /** Of a sheet whose cells are not in the order of rows, so many are gathered before they are sorted. */
    private static final int MOST_UNSORTED = 1 << 20;

    private static final Map<Integer, String> ERRORS = Map.of(
            0x00, "#NULL!",
            0x07, "#DIV/0!",
            0x0F, "#VALUE!",
            0x17, "#REF!",
            0x1D, "#NAME?",
            0x24, "#NUM!",
            0x2A, "#N/A");

    private final XlsFile file;
    private final InputStream in;
    private final Biff biff;
    private final TableRow.Builder cells = new TableRow.Builder();
    private int depth;
    private boolean ended;
    private int row = -1;
    /** The cell that has been read but belongs to the next row. */
    private int nextRow = -1;
    /** Where the text of the last formula goes; -1 if none is awaited. */
    private int formulaColumn = -1;

    private XlsRows(XlsFile file, InputStream in) {
        this.file = file;
        this.in = in;
        this.biff = new Biff(in, file.trouble());
    }

    /** Excel writes cells row by row; some programs do not, and then the sheet is sorted in memory. */
    static RowReader open(XlsFile file, long offset) {
        boolean inOrder;
        try (XlsRows probe = new XlsRows(file, file.stream(offset))) {
            inOrder = probe.isInOrder();
        }
        XlsRows rows = new XlsRows(file, file.stream(offset));
        return inOrder ? rows : rows.sorted();
    }

    private boolean isInOrder() {
        int last = -1;
        while (nextCell()) {
            int at = biff.data().getShort(0) & 0xffff;
            if (at < last) {
                return false;
            }
            last = at;
        }
        return true;
    }

    @Override
    public TableRow next() {
        try {
            while (true) {
                if (nextRow < 0 && !nextCell()) {
                    return cells.isEmpty() ? null : cells.build(row + 1);
                }
                int at = nextRow < 0 ? biff.data().getShort(0) & 0xffff : nextRow;
                if (at != row && !cells.isEmpty()) {
                    nextRow = at;
                    return cells.build(row + 1);
                }
                nextRow = -1;
                row = at;
                readCell();
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw file.trouble().damaged(e);
        }
    }

    private RowReader sorted() {
        Map<Integer, TableRow.Builder> builders = new TreeMap<>();
        int count = 0;
        try (this) {
            while (nextCell()) {
                count += moveInto(builders);
                if (count > MOST_UNSORTED) {
                    throw file.trouble().tooLarge();
                }
                row = biff.data().getShort(0) & 0xffff;
                readCell();
            }
            moveInto(builders);
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw file.trouble().damaged(e);
        }
        var each = builders.entrySet().iterator();
        return new RowReader() {
            @Override
            public TableRow next() {
                while (each.hasNext()) {
                    var entry = each.next();
                    if (!entry.getValue().isEmpty()) {
                        return entry.getValue().build(entry.getKey() + 1);
                    }
                }
                return null;
            }

            @Override
            public void close() {
                builders.clear();
            }
        };
    }

    /** What has been read so far belongs to the current row; the text of its last formula has come by now. */
    private int moveInto(Map<Integer, TableRow.Builder> builders) {
        TableRow piece = cells.build(row + 1);
        TableRow.Builder into = builders.computeIfAbsent(row, any -> new TableRow.Builder());
        for (int i = 0; i < piece.filled(); i++) {
            into.add(piece.column(i), piece.cell(piece.column(i)));
        }
        return piece.filled();
    }

    /** Moves to the next record with a value; texts of formulas are put where they belong on the way. */
    private boolean nextCell() {
        while (!ended && biff.next()) {
            switch (biff.id()) {
                case Biff.BOF -> depth++;
                case Biff.EOF -> {
                    depth--;
                    ended = depth <= 0;
                }
                case Biff.STRING -> formulaText();
                case Biff.LABELSST,
                        Biff.LABEL,
                        Biff.RSTRING,
                        Biff.NUMBER,
                        Biff.RK,
                        Biff.MULRK,
                        Biff.BOOLERR,
                        Biff.FORMULA -> {
                    // charts inside the sheet bring cells of their own
                    if (depth == 1) {
                        if (biff.data().limit() < 6) {
                            throw file.trouble().damaged(null);
                        }
                        return true;
                    }
                }
                default -> {
                    continue;
                }
            }
        }
        if (!ended) {
            throw file.trouble().damaged(null);
        }
        return false;
    }

    private void readCell() {
        ByteBuffer data = biff.data();
        data.getShort();
        int column = Biff.u16(data);
        formulaColumn = -1;
        if (biff.id() == Biff.MULRK) {
            while (data.remaining() >= 8) {
                NumberStyle style = file.style(Biff.u16(data));
                cells.add(column++, number(rk(data.getInt()), style));
            }
            return;
        }
        NumberStyle style = file.style(Biff.u16(data));
        Cell cell = switch (biff.id()) {
            case Biff.LABELSST -> Cell.text(file.shared().get(data.getInt()));
            case Biff.LABEL, Biff.RSTRING -> Cell.text(file.strings().longText(data));
            case Biff.NUMBER -> number(data.getDouble(), style);
            case Biff.RK -> number(rk(data.getInt()), style);
            case Biff.BOOLERR -> boolOrError(Biff.u8(data), Biff.u8(data) != 0);
            default -> formula(data, column, style);
        };
        cells.add(column, cell);
    }

    private Cell formula(ByteBuffer data, int column, NumberStyle style) {
        long result = data.getLong();
        if (result >>> 48 != 0xffff) {
            return number(Double.longBitsToDouble(result), style);
        }
        int value = (int) (result >>> 16) & 0xff;
        return switch ((int) result & 0xff) {
            case 0 -> {
                formulaColumn = column;
                yield Cell.blank();
            }
            case 1 -> boolOrError(value, false);
            case 2 -> boolOrError(value, true);
            default -> Cell.blank();
        };
    }

    private void formulaText() {
        if (formulaColumn >= 0 && depth == 1) {
            cells.add(formulaColumn, Cell.text(file.strings().longText(biff.run())));
            formulaColumn = -1;
        }
    }

    private static Cell boolOrError(int value, boolean isError) {
        return isError ? new Cell.Failed(ERRORS.getOrDefault(value, "#ERR")) : new Cell.Bool(value != 0);
    }

    private static Cell number(double value, NumberStyle style) {
        return Double.isFinite(value) ? Numbers.cell(Numbers.of(value), style) : new Cell.Failed("#NUM!");
    }

    /** 30 bits: a whole number or the upper part of a double, either perhaps times 100. */
    private static double rk(int packed) {
        double value = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((packed & 0xfffffffcL) << 32);
        return (packed & 1) != 0 ? value / 100 : value;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw file.trouble().unreadable(e);
        }
    }
}
