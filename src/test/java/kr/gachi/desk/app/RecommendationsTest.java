package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.ChoiceState;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.ContactRole;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecommendationsTest {
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
    void provesWhatSpeaksForTheFirmsOfALine() {
        String text = print(2);
        assertTrue(text.contains("온밥 사회적기업 (사업자등록번호 002-81-00022)"), text);
        assertTrue(text.contains("사회적기업 제2020-001호 (2020-01-01~만료 없음)"), text);
        assertTrue(text.contains("직접 생산·수행"), text);
        assertTrue(text.contains("기록된 전례가 없습니다."), text);
        assertTrue(text.contains("광주광역시 북구 귀중"), text);
    }

    @Test
    void recommendsWhatWasChosenAndSaysWhy() {
        assertTrue(print(1).contains("한들현수막"));
        desk.sourcing(new Text(Language.KO)).choose("R001", 1, "P4", ChoiceState.CHOSEN, null, "지난번 품질이 좋음");
        String text = print(1);
        assertTrue(text.contains("먼바다광고"), text);
        assertTrue(text.contains("지난번 품질이 좋음"), text);
        assertFalse(text.contains("한들현수막 협동조합 ("), "only the chosen one: " + text);
    }

    @Test
    void leavesOutCertificatesThatHaveEnded() {
        desk.store().write("work.start", List.of(), tx -> {
            Certification valid =
                    tx.certifications().where("enterprise", SmallWorld.LUNCHES).get(0);
            return tx.certifications()
                    .save(Shape.of(Certification.class)
                            .with(valid, Map.of("end", End.DATE, "validTo", LocalDate.of(2026, 12, 9))));
        });
        String text = print(2);
        assertFalse(text.contains("제2020-001호"), text);
        assertTrue(text.contains("기준일에 유효한 인증의 기록이 없습니다."), text);
    }

    @Test
    void namesNoPersonButTheRepresentative() {
        desk.store().write("work.start", List.of(), tx -> {
            tx.table(Contact.class).save(person(ContactRole.REPRESENTATIVE, "대표라"));
            return tx.table(Contact.class).save(person(ContactRole.STAFF, "실무라"));
        });
        String text = print(2);
        assertTrue(text.contains("대표자 대표라"), text);
        assertFalse(text.contains("실무라"), text);
        assertFalse(text.contains("010-0000"), text);
    }

    @Test
    void keepsItsNumberWhileItSaysTheSame() {
        assertNotNull(desk.recommendations().print("R001", null, out.resolve("a.xlsx"), out.resolve("a.pdf")));
        assertNull(desk.recommendations().print("R001", null, out.resolve("a.xlsx"), out.resolve("a.pdf")));
    }

    @Test
    void refusesWhereNobodyAnswers() {
        DeskException refused = assertThrows(DeskException.class, () -> print(4));
        assertEquals("recommend.nobody", refused.problem().code());
        assertFalse(Files.exists(out.resolve("paper.xlsx")));
    }

    private static Contact person(ContactRole role, String name) {
        return Shape.of(Contact.class)
                .with(
                        Shape.of(Contact.class).blank(Id.random()),
                        Map.of("enterprise", SmallWorld.LUNCHES, "role", role, "name", name, "phone", "010-0000-0001"));
    }

    private String print(int line) {
        Path paper = out.resolve("paper.xlsx");
        desk.recommendations().print("R001", line, paper, null);
        return BookText.of(paper);
    }
}
