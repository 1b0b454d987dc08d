package kr.gachi.desk.app.importing;

import java.util.List;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.store.Tx;

/** What becomes of the rows of one kind of sheet. */
interface RowKind {
    SheetSpec spec();

    /** Stores the good rows of a chunk and counts all of them. */
    void store(Tx tx, List<Row> rows);

    /**
     * Stores and counts the rows that had to wait for others; to be called when all rows have been given.
     *
     * @return those rows
     */
    default List<Row> storeWaiting(Tx tx) {
        return List.of();
    }
}
