package kr.gachi.desk.ui.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.Period;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.ui.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformanceModelTest {
    @TempDir
    Path folder;

    @Test
    void staysWithAgencyYearAndCategoryWhenReadAnew() {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<String> asked = new ArrayList<>();
        try (Desk desk = Desk.openOrStart(Location.embedded(folder), new Session("시험", LocalDate.of(2026, 11, 24)));
                Background background = Background.atOnce(failure::set)) {
            desk.sampleData().load(Progress.NONE);
            PerformanceModel model = new PerformanceModel(background, desk.agencyYears(), (agency, year) -> {
                asked.add(agency + "/" + year);
                return desk.performanceReports().page(new Period(agency, year, null, null), new Text(Language.KO));
            });

            model.open("A140");
            model.reload();
            model.year.set(2025);
            model.category.set(Category.WOMEN_SERVICE);
            model.reload();

            assertNull(failure.get());
            assertEquals("A140/2025", asked.get(asked.size() - 1));
            assertEquals("A140", model.agency.get().code());
            assertEquals(Category.WOMEN_SERVICE, model.category.get());
            assertEquals(2025, model.page().get().answer().year());
        }
    }
}
