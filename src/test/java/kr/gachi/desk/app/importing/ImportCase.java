package kr.gachi.desk.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.importing.ImportAnswer.SheetAnswer;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.store.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty data folder to import into, and words to ask what came of it. */
abstract class ImportCase {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    Desk desk;

    @BeforeEach
    void open() {
        desk = desk("data");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    Desk desk(String name) {
        return Desk.openOrStart(Location.embedded(folder.resolve(name)), new Session("시험", TODAY));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    ImportAnswer run(Path... files) {
        return run(Map.of(), files);
    }

    ImportAnswer run(Map<String, String> mapping, Path... files) {
        return summed(
                desk.importing().run(new Importing.Order(List.of(files), null, null, mapping, false), Progress.NONE));
    }

    ImportAnswer tryOut(Path... files) {
        return summed(
                desk.importing().run(new Importing.Order(List.of(files), null, null, Map.of(), true), Progress.NONE));
    }

    /** What holds for every answer. */
    static ImportAnswer summed(ImportAnswer answer) {
        for (SheetAnswer each : sheets(answer)) {
            assertEquals(
                    each.rows(),
                    each.fresh() + each.changed() + each.same() + each.skipped() + each.rejected(),
                    each.sheet());
            assertEquals(Math.min(1_000, each.problemCount()), each.problems().size(), each.sheet());
        }
        return answer;
    }

    static List<SheetAnswer> sheets(ImportAnswer answer) {
        return answer.files().stream().flatMap(file -> file.sheets().stream()).toList();
    }

    static SheetAnswer sheet(ImportAnswer answer, String name) {
        return sheets(answer).stream()
                .filter(each -> each.sheet().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** new / changed / same / skipped / rejected. */
    static String counts(SheetAnswer sheet) {
        return sheet.fresh() + "/" + sheet.changed() + "/" + sheet.same() + "/" + sheet.skipped() + "/"
                + sheet.rejected();
    }

    /** The codes told of a row, in their order. */
    static List<String> told(SheetAnswer sheet, int row) {
        return sheet.problems().stream()
                .filter(each -> each.place().row() != null && each.place().row() == row)
                .map(Problem::code)
                .toList();
    }
}
