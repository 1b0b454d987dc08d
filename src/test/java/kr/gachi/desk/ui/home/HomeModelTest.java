package kr.gachi.desk.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.lists.TargetGaps.Gap;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.ui.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeModelTest {
    @TempDir
    Path folder;

    @Test
    void tellsTheGapsOnceAllAgenciesAreReckonedTheGreatestFirst() {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (Desk desk = Desk.openOrStart(Location.embedded(folder), new Session("시험", LocalDate.of(2026, 11, 24)));
                Background background = Background.atOnce(failure::set)) {
            desk.sampleData().load(Progress.NONE);
            HomeModel model = new HomeModel(background, desk.todayList(), desk.targetGaps());
            assertNull(model.page().get());
            assertNull(model.gaps().get());

            model.reload();

            assertNull(failure.get());
            assertEquals(desk.todayList().page(), model.page().get());
            List<Won> missing = model.gaps().get().stream()
                    .map(each -> each.behind().shortfallWon())
                    .toList();
            assertEquals(
                    missing.stream().sorted(java.util.Comparator.reverseOrder()).toList(), missing);
            assertEquals(
                    desk.targetGaps().agencies().stream()
                            .filter(each -> desk.targetGaps().gap(each).isPresent())
                            .count(),
                    model.gaps().get().stream().map(Gap::code).distinct().count());
        }
    }
}
