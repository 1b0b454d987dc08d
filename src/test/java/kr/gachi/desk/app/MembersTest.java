package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersTest {
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
    void isAMemberFromTheFirstDayToTheLast() {
        set("membership:E1/2024-03-01", Map.of("탈퇴일", "2026-06-30", "출자좌수", "10", "출자금", "1,000,000"));
        assertEquals(List.of(), names(LocalDate.of(2024, 2, 29)));
        assertEquals(List.of("한들현수막 협동조합"), names(LocalDate.of(2024, 3, 1)));
        assertEquals(List.of("한들현수막 협동조합"), names(LocalDate.of(2026, 6, 30)));
        assertEquals(List.of(), names(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void addsUpSharesAndFees() {
        set("membership:E1/2024-03-01", Map.of("출자좌수", "10", "출자금", "1,000,000"));
        set("membership:E2/2025-01-01", Map.of("출자좌수", "5"));
        set("memberFee:E1/2025년 회비", Map.of("금액", "120,000", "납부일", "2025-05-01"));
        set("memberFee:E1/2026년 회비", Map.of("금액", "120,000"));
        Members.Answer answer = desk.members().write(null, out.resolve("members.xlsx"));
        assertEquals(15, answer.shares());
        assertEquals(Won.of(1_000_000), answer.paidInWon());
        Members.Member lunches = answer.members().get(0);
        assertNull(lunches.paidInWon(), "unknown is not zero");
        Members.Member banners = answer.members().get(1);
        assertEquals(Won.of(120_000), banners.feesOpenWon());
        assertEquals(Won.of(120_000), banners.feesPaidWon());
        assertTrue(BookText.of(out.resolve("members.xlsx")).contains("한들현수막 협동조합"));
    }

    @Test
    void listsThoseWhomOnlyTheDirectoryCallsMembers() {
        desk.store()
                .write(
                        "work.start",
                        List.of(),
                        tx -> tx.enterprises()
                                .save(Shape.of(Enterprise.class)
                                        .with(tx.enterprises().get(SmallWorld.FAR), "member", true)));
        Members.Answer answer = desk.members().list(null);
        assertEquals(1, answer.withoutRecord());
        assertNull(answer.members().get(0).joinedOn());
    }

    private List<String> names(LocalDate on) {
        return desk.members().list(on).members().stream()
                .map(Members.Member::enterprise)
                .toList();
    }

    private void set(String address, Map<String, String> fields) {
        desk.records(new Text(Language.KO)).set(address, fields);
    }
}
