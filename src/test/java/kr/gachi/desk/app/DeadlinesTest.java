package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.exchange.CalendarFile;
import kr.gachi.desk.exchange.CalendarFile.Day;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {
    @TempDir
    Path folder;

    @TempDir
    Path out;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = SmallWorld.open(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void movesADayUnderTheSameUid() {
        Day before = desk.deadlines().days(null).get(0);
        assertEquals(LocalDate.of(2026, 12, 10), before.on());
        desk.store()
                .write(
                        "work.start",
                        List.of(),
                        tx -> tx.requests()
                                .save(Shape.of(Request.class)
                                        .with(
                                                Keys.request(tx, "R001"),
                                                Map.of("dueDate", LocalDate.of(2026, 12, 20)))));
        Day after = desk.deadlines().days(null).get(0);
        assertEquals(before.uid(), after.uid());
        assertEquals(LocalDate.of(2026, 12, 20), after.on());
    }

    @Test
    void holdsNextActionsUntilTheyAreDone() {
        String address = desk.records(new Text(Language.KO))
                .set(
                        "interaction:new",
                        Map.of("종류", "전화", "내용", "견적 문의", "기관코드", "A001", "다음 할 일", "견적 보내기", "다음 일자", "2026-11-27"))
                .address()
                .toString();
        assertTrue(desk.deadlines().days(null).stream()
                .anyMatch(each -> each.summary().equals("[다음 할 일] 견적 보내기")));
        assertEquals(
                1,
                desk.timeline()
                        .of(new Timeline.Subject("A001", null, null), true)
                        .size());
        desk.records(new Text(Language.KO)).set(address, Map.of("완료", "예"));
        assertTrue(desk.deadlines().days(null).stream()
                .noneMatch(each -> each.summary().contains("견적 보내기")));
        assertEquals(
                0,
                desk.timeline()
                        .of(new Timeline.Subject("A001", null, null), true)
                        .size());
    }

    @Test
    void showsWhatWasSpokenBesideWhatWasSent() throws IOException {
        Path file = Files.writeString(out.resolve("요청.txt"), "현수막");
        desk.attaching().attach("request:R001", file, "요청원본", null);
        desk.records(new Text(Language.KO)).set("interaction:new", Map.of("종류", "방문", "내용", "규격 확인", "요청번호", "R001"));
        assertEquals(
                List.of("방문", "요청원본"),
                desk.timeline().of(new Timeline.Subject(null, null, "R001"), false).stream()
                        .map(Timeline.Entry::what)
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Seoul", "America/Los_Angeles", "Pacific/Kiritimati"})
    void writesTheDayItselfInEveryTimeZone(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            String text = CalendarFile.write(
                    List.of(new Day("a@gachidesk", LocalDate.of(2026, 12, 10), "가, 나; 다", "줄\n바꿈")), SmallWorld.TODAY);
            assertTrue(text.contains("DTSTART;VALUE=DATE:20261210\r\n"), text);
            assertTrue(text.contains("DTSTAMP:20261124T000000Z\r\n"), text);
            assertTrue(text.contains("SUMMARY:가\\, 나\\; 다\r\n"), text);
            assertTrue(text.contains("DESCRIPTION:줄\\n바꿈\r\n"), text);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
