package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that have gone out: the same bytes again, whatever becomes of the records. */
class IssuedReportsTest {
    private static final Period YEAR = new Period(Ledger.AGENCY, 2026, null, null);

    @TempDir
    Path folder;

    private Ledger ledger;
    private IssuedReports reports;
    private Id<DealLine> line;

    @BeforeEach
    void open() {
        ledger = new Ledger(folder.resolve("data")).agency(Map.of());
        Id<Enterprise> firm = ledger.firm("가온상사");
        ledger.certified(firm, "마을기업", "2020-01-01", null);
        line = ledger.bought("P1", ItemKind.GOODS, firm, 1_000_000, 100_000, "2026-03-01", Map.of(), "2026-04-01");
        ledger.bought("P2", ItemKind.GOODS, firm, 500_000, 50_000, "2026-03-01", Map.of(), "2026-04-02");
        reports = new IssuedReports(ledger.store);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void changeTheRecords() {
        ledger.save(DealLine.class, line, Map.of("supply", Won.of(2_000_000), "tax", Won.of(200_000)));
    }

    @Test
    void showsTheSameBytesAgain() throws IOException {
        Path out = folder.resolve("out.xlsx");
        Path again = folder.resolve("again.xlsx");
        String json = Json.write(new PerformanceReports(ledger.store).report(YEAR));
        IssuedReports.Issued issued = reports.issue(YEAR, out);
        changeTheRecords();
        reports.writeAgain(issued.reportNo(), again);
        assertAll(
                () -> assertEquals("A-2026-A0001", issued.reportNo()),
                () -> assertEquals(json, reports.show(issued.reportNo())),
                () -> assertNotEquals(json, Json.write(new PerformanceReports(ledger.store).report(YEAR))),
                () -> assertArrayEquals(Files.readAllBytes(out), Files.readAllBytes(again)));
    }

    @Test
    void correctsWithEveryChangedLineOldAndNew() {
        reports.issue(YEAR, null);
        changeTheRecords();
        IssuedReports.Corrected corrected = reports.correct("A-2026-A0001", "금액을 잘못 옮김", null);
        Map<String, Object> purchase = corrected.changes().stream()
                .filter(each -> each.get("part").equals("purchases"))
                .findFirst()
                .orElseThrow();
        assertAll(
                () -> assertEquals("A-2026-A0002", corrected.reportNo()),
                () -> assertEquals(
                        List.of("categories VILLAGE", "union union", "purchases P1"),
                        corrected.changes().stream()
                                .map(each -> each.get("part") + " " + each.get("key"))
                                .toList()),
                () -> assertEquals(1_100_000, ((Map<?, ?>) purchase.get("old")).get("amountWon")),
                () -> assertEquals(2_200_000, ((Map<?, ?>) purchase.get("new")).get("amountWon")));
    }

    @Test
    void refusesToCorrectWhatIsRightOrWasCorrected() {
        reports.issue(YEAR, null);
        assertEquals("report.unchanged", refusal("A-2026-A0001"));
        changeTheRecords();
        reports.correct("A-2026-A0001", "정정", null);
        assertAll(
                () -> assertEquals("report.corrected", refusal("A-2026-A0001")),
                () -> assertEquals("report.unchanged", refusal("A-2026-A0002")),
                () -> assertEquals("report.unknown", refusal("A-2026-A0009")));
    }

    private String refusal(String number) {
        return assertThrows(DeskException.class, () -> reports.correct(number, "정정", null))
                .problem()
                .code();
    }

    @Test
    void aCertificateIsKeptAsItWentOut() throws IOException {
        Path out = folder.resolve("certificate.xlsx");
        PurchaseCertificates.Certified certified = new PurchaseCertificates(ledger.store).certify(YEAR, out);
        Attachment kept = ledger.store.read(
                tx -> tx.attachments().where("owner", "agency:" + Ledger.AGENCY).get(0));
        byte[] bytes = ledger.store.read(tx -> new OutgoingFiles(ledger.store).read(tx, kept));
        assertAll(
                () -> assertEquals(certified.reportNo(), kept.number()),
                () -> assertArrayEquals(Files.readAllBytes(out), bytes));
    }

    @Test
    void whatCannotBeWrittenIsNotIssued() {
        Path nowhere = folder.resolve("no/such/folder/out.xlsx");
        assertThrows(DeskException.class, () -> reports.issue(YEAR, nowhere));
        assertThrows(DeskException.class, () -> new PurchaseCertificates(ledger.store).certify(YEAR, nowhere));
        boolean kept = ledger.store.read(tx -> tx.attachments().count() > 0);
        assertFalse(kept);
    }
}
