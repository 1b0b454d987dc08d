package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidencePacksTest {
    @TempDir
    Path folder;

    @TempDir
    Path out;

    private Desk desk;
    private String deal;

    @BeforeEach
    void award() {
        desk = SmallWorld.open(folder);
        deal = SmallWorld.award(
                desk,
                DealRole.BROKERAGE,
                new Awarding.Terms(SmallWorld.TODAY, LocalDate.of(2026, 12, 10), "수의계약(1인 견적)", null),
                "2=P2*100");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void tellsWhatIsMissingLapsedAndLapsing() throws IOException {
        attach("사업자등록증", null);
        attach("국세 납세증명서", LocalDate.of(2026, 12, 1));
        attach("지방세 납세증명서", LocalDate.of(2026, 11, 1));
        assertEquals(Evidence.State.THERE, state("사업자등록증"));
        assertEquals(Evidence.State.LAPSING, state("국세 납세증명서"));
        assertEquals(Evidence.State.LAPSED, state("지방세 납세증명서"));
        assertEquals(Evidence.State.MISSING, state("통장사본"));
        assertEquals(Evidence.State.WITHOUT_FILE, state("인증서 사회적기업"));
        attach("국세 납세증명서", LocalDate.of(2026, 12, 31));
        assertEquals(Evidence.State.THERE, state("국세 납세증명서"), "the one that is good longest");
    }

    @Test
    void asksForLicencesByTheItemsAndLetsTheOfficeChangeTheList() {
        assertEquals(Evidence.State.MISSING, state("식품 영업신고"), "a lunch box is food");
        assertTrue(documents().stream().noneMatch(each -> each.contains("소독업")));
        desk.store()
                .write(
                        "work.start",
                        List.of(),
                        tx -> tx.table(Requirement.class)
                                .saveAll(List.of(
                                        new Requirement(Id.random(), 0, "C22", null, null, "식품 영업신고", null, false),
                                        new Requirement(Id.random(), 0, "X01", "도시락", null, "위생점검표", null, null))));
        assertTrue(documents().contains("위생점검표"));
        assertTrue(documents().stream().noneMatch(each -> each.contains("영업신고")));
    }

    @Test
    void packsTheFilesWithAnIndexAndKeepsThePack() throws IOException {
        byte[] content = attach("사업자등록증", null);
        Path pack = out.resolve("pack.zip");
        desk.evidencePacks().pack(deal, pack);
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            ZipEntry file = zip.getEntry("온밥 사회적기업/01_사업자등록증_사업자등록증.pdf");
            assertArrayEquals(content, zip.getInputStream(file).readAllBytes());
            Path index = out.resolve("index.xlsx");
            Files.write(index, zip.getInputStream(zip.getEntry("목록.xlsx")).readAllBytes());
            assertTrue(BookText.of(index).contains("통장사본"), BookText.of(index));
        }
        List<String> kept = desk.store()
                .read(tx -> tx.attachments().where("owner", "deal:" + deal).stream()
                        .map(Attachment::kind)
                        .toList());
        assertEquals(List.of("증빙묶음"), kept);
    }

    private List<String> documents() {
        return desk.evidencePacks().check(deal).items().stream()
                .map(Evidence.Item::document)
                .toList();
    }

    private Evidence.State state(String document) {
        return desk.evidencePacks().check(deal).items().stream()
                .filter(each -> each.document().equals(document))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private byte[] attach(String kind, LocalDate until) throws IOException {
        Path file = out.resolve(kind + ".pdf");
        byte[] content = (kind + until).getBytes(StandardCharsets.UTF_8);
        Files.write(file, content);
        desk.attaching().attach("enterprise:E2", file, kind, until);
        return content;
    }
}
