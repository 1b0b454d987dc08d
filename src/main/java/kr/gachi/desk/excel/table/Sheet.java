package kr.gachi.desk.excel.table;

/** A table of a file: a worksheet, or the whole of a text file. */
public interface Sheet {
    /** The worksheet's name; for a text file the file's name without its ending. */
    String name();

    boolean hidden();

    /** Of a text file, such as {@code UTF-8} or {@code MS949}; null for a workbook. */
    String encoding();

    /** From the first row; may be called again, each reader is closed by its caller. */
    RowReader rows();
}
