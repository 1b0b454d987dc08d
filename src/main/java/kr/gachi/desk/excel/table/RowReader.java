package kr.gachi.desk.excel.table;

/**
 * The rows of a sheet that hold a value, from the top; blank rows show as gaps in the numbers. Only one row is held at a
 * time, whatever the size of the sheet. What cannot be read ends in a DeskException.
 */
public interface RowReader extends AutoCloseable {
    /** The next row, or null at the end. */
    TableRow next();

    @Override
    void close();
}
