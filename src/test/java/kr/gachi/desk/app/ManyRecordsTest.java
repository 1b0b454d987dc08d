package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.keeping.WorkHistory;
import kr.gachi.desk.app.lists.EnterpriseRow;
import kr.gachi.desk.app.lists.ManyRecords;
import kr.gachi.desk.app.lists.Saved;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.store.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyRecordsTest {
    @TempDir
    Path folder;

    private Desk desk;
    private List<Id<Enterprise>> ids;

    @BeforeEach
    void open() {
        desk = Desk.openOrStart(Location.embedded(folder), new Session("시험", LocalDate.of(2026, 11, 24)));
        desk.sampleData().load(Progress.NONE);
        ids = desk.directory().enterprises().stream()
                .limit(3)
                .map(EnterpriseRow::id)
                .toList();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void changesOneFieldOfAllAsOneWork() {
        List<String> before = districts();
        Saved<ManyRecords.Done> saved = set("시험구");
        assertEquals(List.of("시험구", "시험구", "시험구"), districts());
        assertEquals(3, saved.record().changed());
        assertNull(set("시험구").work(), "nothing was changed the second time");

        desk.workHistory().undo(saved.work().number());
        assertEquals(before, districts());
    }

    @Test
    void countsThoseThatAreGone() {
        ids = Stream.concat(ids.stream(), Stream.of(Id.<Enterprise>random())).toList();
        assertEquals(new ManyRecords.Done(3, 1), set("시험구").record());
    }

    @Test
    void takingBackNamesWhatHasMovedOnWithWhoAndWhen() {
        Saved<ManyRecords.Done> saved = set("시험구");
        Enterprise moved = desk.directory().enterprise(ids.get(1)).enterprise();
        desk.directory().save(Shape.of(Enterprise.class).with(moved, "sigungu", "다른구"));

        WorkHistory.Undone undone = desk.workHistory().undo(saved.work().number());

        assertEquals(2, undone.restored());
        assertEquals(1, undone.left().size());
        assertEquals("undo.movedOn", undone.left().get(0).code());
        assertEquals("시험", undone.left().get(0).arguments().get(1));
        assertEquals("다른구", districts().get(1));
    }

    private Saved<ManyRecords.Done> set(String district) {
        return desk.manyRecords().set(Enterprise.class, ids, "sigungu", district, "시·군·구");
    }

    private List<String> districts() {
        return ids.stream()
                .map(each -> desk.directory().enterprise(each).enterprise().sigungu())
                .toList();
    }
}
