package kr.gachi.desk.app.importing;

import java.util.List;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.store.Tx;

/** What becomes of the rows of one kind of sheet. */
interface RowKind {
    SheetSpec spec();

    /** Stores the good rows of a chunk and counts all of them. */
    void store(Tx tx, List<Row> rows);
}
