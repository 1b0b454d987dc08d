package kr.gachi.desk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.app.SmallWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the quote to the settlement by commands, each with its exit code and files. */
class AfterContractCommandTest {
    @TempDir
    Path folder;

    @TempDir
    Path out;

    @BeforeEach
    void start() {
        SmallWorld.open(folder).close();
    }

    @Test
    void walksFromTheQuoteToTheSettlement() {
        assertEquals(
                0,
                ran("recommend", "R001", "--line", "1", "--out", file("r.xlsx"), "--pdf", file("r.pdf"))
                        .exit());
        Map<String, Object> quoted = ran("quote", "create", "R001", "--role", "BROKERAGE", "--pick", "1=P1*30")
                .json();
        String quote = (String) ((Map<?, ?>) ((List<?>) quoted.get("quotes")).get(0)).get("quoteNo");
        Ran exported = ran("quote", "export", quote, "--out", file("q.xlsx"), "--pdf", file("q.pdf"));
        assertEquals(List.of(file("q.xlsx"), file("q.pdf")), exported.json().get("files"));
        Map<String, Object> awarded =
                ran("quote", "award", quote, "--contract-date", "2026-11-24").json();
        String deal = (String) ((Map<?, ?>) ((List<?>) awarded.get("deals")).get(0)).get("dealNo");
        assertEquals(
                0,
                ran("deal", "change", deal, "--line", "1", "--quantity", "40").exit());
        assertEquals(0, ran("deal", "deliver", deal).exit());
        assertEquals(0, ran("deal", "pay", deal, "--on", "2026-11-24").exit());
        assertEquals(0, ran("deal", "open").exit());
        assertEquals(0, ran("set", "deal:" + deal, "수수료율=5%").exit());
        assertEquals(
                0,
                ran("deal", "print", deal, "--as", "정산서", "--out", file("d.xlsx"), "--pdf", file("d.pdf"))
                        .exit());
        String[] month = {"--month", "2026-11"};
        assertEquals(1, ran("settlement", "check", month[0], month[1]).exit(), "paid and not invoiced");
        Map<String, Object> settled = ran("settlement", "show", "--enterprise", "E1", month[0], month[1])
                .json();
        assertEquals(77_000, ((Map<?, ?>) settled.get("commission")).get("dueWon"));
        Ran paid = ran("settlement", "pay", "--enterprise", "E1", "--as", "수수료", "--amount", "77000");
        assertEquals("T-2026-A0001", paid.json().get("remittanceNo"));
        Ran invoices = ran("settlement", "invoices", month[0], month[1], "--out", file("t.xlsx"));
        assertEquals(1, ((List<?>) invoices.json().get("invoices")).size(), "the commission");
        assertEquals(1, ran("evidence", "pack", deal, "--out", file("e.zip")).exit(), "something is wanting");
        assertEquals(0, ran("calendar", "export", "--out", file("c.ics")).exit());
        for (String each : List.of("r.pdf", "q.pdf", "d.pdf", "t.xlsx", "e.zip", "c.ics")) {
            assertTrue(Files.exists(out.resolve(each)), each);
        }
    }

    @Test
    void refusesWordsThatItDoesNotKnow() {
        assertEquals(
                2,
                ran("settlement", "pay", "--enterprise", "E1", "--as", "선물", "--amount", "1")
                        .exit());
        assertEquals(
                2,
                ran("deal", "print", "D-1", "--as", "청구서", "--tax", "무세", "--out", file("x.xlsx"))
                        .exit());
        assertEquals(3, ran("evidence", "check", "D-1").exit());
        assertEquals(3, ran("recommend", "R009", "--out", file("x.xlsx")).exit());
        assertFalse(Files.exists(out.resolve("x.xlsx")), "nothing is left behind");
    }

    private String file(String name) {
        return out.resolve(name).toString();
    }

    private Ran ran(String... words) {
        List<Object> all = new ArrayList<>(List.of("--data", folder, "--as-of", "2026-11-24", "--json"));
        all.addAll(List.of(words));
        return Ran.of(all.toArray());
    }
}
