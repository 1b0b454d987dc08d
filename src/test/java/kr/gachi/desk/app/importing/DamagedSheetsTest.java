package kr.gachi.desk.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.importing.ImportAnswer.SheetAnswer;
import kr.gachi.desk.feedback.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for whatever arrives; the sums of rows are checked with every import ({@link ImportCase#summed}). */
class DamagedSheetsTest extends ImportCase {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyRowIsCountedOnceAndTheSecondTimeNothingIsNew(long seed) throws IOException {
        Path file = new DamagedSheets(seed).write(file("목록.xlsx"));
        ImportAnswer first = run(file);
        assertNotNull(first.work());
        for (SheetAnswer sheet : sheets(first)) {
            assertEquals(rowsWithErrors(sheet), sheet.rejected(), sheet.sheet());
        }
        assertTrue(
                sheets(first).stream().filter(sheet -> sheet.fresh() > 0).count() >= 5, "most sheets have good rows");
        assertTrue(first.rejected() > 0, "something is damaged");
        List<String> stands = export(desk, true);

        ImportAnswer again = run(file);
        assertNull(again.work());
        for (SheetAnswer sheet : sheets(again)) {
            SheetAnswer before = sheet(first, sheet.sheet());
            assertEquals(
                    "0/0/" + (before.fresh() + before.changed() + before.same()) + "/" + before.skipped() + "/"
                            + before.rejected(),
                    counts(sheet),
                    sheet.sheet());
        }
        assertEquals(stands, export(desk, true));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aTrialSaysTheSameAndUndoLeavesNothing(long seed) throws IOException {
        run(new DamagedSheets(seed).write(file("앞.xlsx")));
        List<String> stands = export(desk, true);
        long revision = desk.store().revision();
        Path file = new DamagedSheets(seed + 100).write(file("뒤.xlsx"));

        ImportAnswer tried = tryOut(file);
        assertNull(tried.work());
        assertEquals(revision, desk.store().revision());
        assertEquals(stands, export(desk, true));

        ImportAnswer done = run(file);
        assertEquals(sheets(tried), sheets(done));
        assertTrue(sheets(done).stream().anyMatch(sheet -> sheet.changed() > 0), "known records change");
        desk.workHistory().undo(done.work());
        assertEquals(stands, export(desk, true));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void anExportIsTheSameAgainFromAnEmptyFolder(long seed) throws IOException {
        run(new DamagedSheets(seed).write(file("목록.xlsx")));
        for (boolean withContacts : List.of(true, false)) {
            List<String> stands = export(desk, withContacts);
            Path book = file("나감.xlsx");
            ImportAnswer here = run(book);
            assertNull(here.work());
            assertEquals(List.of(), errors(here));
            desk.close();
            try (Desk empty = desk("empty" + withContacts)) {
                desk = empty;
                assertEquals(List.of(), errors(run(book)));
                assertEquals(stands, export(desk, withContacts));
            }
            desk = desk("data");
        }
    }

    private List<String> export(Desk from, boolean withContacts) throws IOException {
        Path book = file("나감.xlsx");
        from.workbookExport().write(book, withContacts);
        return BookCells.of(book);
    }

    private static List<Problem> errors(ImportAnswer answer) {
        return sheets(answer).stream()
                .flatMap(sheet -> sheet.problems().stream())
                .filter(Problem::isError)
                .toList();
    }

    /** Of a sheet with less than a thousand problems. */
    private static long rowsWithErrors(SheetAnswer sheet) {
        return sheet.problems().stream()
                .filter(Problem::isError)
                .map(each -> each.place().row())
                .distinct()
                .count();
    }
}
