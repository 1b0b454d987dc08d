package kr.gachi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gachi.desk.cli.DeskCli;
import kr.gachi.desk.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from file to file on the command line: an agency's list in, quotes out, deals, the performance report out. */
class MainJobTest {
    private static final String LIST = "sample-data/request-messy.xlsx";
    private static final String AGENCY = "A201";

    @TempDir
    Path folder;

    @Test
    void walksFromAnAgencysListToThePerformanceReport() {
        done("init", "--sample");

        Map<String, Object> taken = done("request", "import", LIST, "--agency", AGENCY, "--due", "2026-12-20");
        String request = (String) taken.get("requestNo");
        assertEquals(
                request, done("request", "import", LIST, "--agency", AGENCY).get("requestNo"));
        assertNull(done("request", "import", LIST, "--agency", AGENCY).get("work"));

        List<Map<String, Object>> lines =
                list(list(done("match", request), "requests").get(0), "lines");
        assertEquals(10, lines.size());
        assertTrue(lines.subList(0, 9).stream()
                .allMatch(line -> line.get("answered").equals(true)));
        assertEquals(false, lines.get(9).get("answered"), "nobody flies drones");
        Map<String, Object> first = list(lines.get(0), "suggestions").get(0);
        String product = (String) first.get("productCode");
        done("match", "choose", request, "--line", "1", "--product", product, "--why", "가깝다");

        Map<String, Object> created = done("quote", "create", request, "--role", "BROKERAGE", "--round", "1000");
        Map<String, Object> quote = list(created, "quotes").get(0);
        assertEquals(1, list(created, "quotes").size());
        assertEquals(quote.get("totalWon"), map(created, "need").get("totalWon"));
        assertEquals(
                9,
                list(created, "warnings").stream()
                        .filter(each -> each.get("code").equals("quote.lineLeftOut"))
                        .count());
        String number = (String) quote.get("quoteNo");
        Path paper = folder.resolve("견적서.xlsx");
        done("quote", "export", number, "--out", paper.toString());
        assertTrue(Files.exists(paper));
        done("quote", "state", number, "SENT");
        Path comparison = folder.resolve("비교.xlsx");
        done("quote", "compare", request, "--out", comparison.toString());
        assertTrue(Files.exists(comparison));

        Map<String, Object> deal = list(done("quote", "award", number, "--contract-date", "2026-12-01"), "deals")
                .get(0);
        assertEquals(quote.get("totalWon"), deal.get("totalWon"));
        String dealNo = (String) deal.get("dealNo");
        String purchaseNo = (String) list(deal, "lines").get(0).get("purchaseNo");
        done("deal", "deliver", dealNo, "--line", "1", "--quantity", "5", "--on", "2026-12-10");
        done("deal", "deliver", dealNo, "--on", "2026-12-15");
        for (String step : List.of("inspect", "invoice", "resolve", "pay")) {
            done("deal", step, dealNo, "--on", "2026-12-20");
        }
        Map<String, Object> settled = done("deal", "show", dealNo);
        assertTrue(list(list(settled, "lines").get(0), "open").isEmpty());

        Map<String, Object> report = done("report", "performance", "--agency", AGENCY, "--year", "2026");
        Map<String, Object> counted = list(report, "purchases").stream()
                .filter(each -> each.get("purchaseNo").equals(purchaseNo))
                .findFirst()
                .orElseThrow();
        assertEquals("2026-12-20", counted.get("basisDate"));
        assertFalse(list(counted, "credits").isEmpty());
        Path book = folder.resolve("실적.xlsx");
        done("report", "performance", "--agency", AGENCY, "--year", "2026", "--out", book.toString());
        assertTrue(Files.exists(book));
        Path certificate = folder.resolve("확인서.xlsx");
        done("report", "certificate", "--agency", AGENCY, "--year", "2026", "--out", certificate.toString());
        assertTrue(Files.exists(certificate));

        done("deal", "refund", dealNo, "--line", "1", "--quantity", "1", "--on", "2026-12-28");
        assertTrue(
                list(done("report", "performance", "--agency", AGENCY, "--year", "2026"), "purchases").stream()
                        .anyMatch(each -> each.get("purchaseNo").equals(dealNo + "-2")),
                "the refund is in the report beside its purchase");
    }

    @Test
    void tellsWhatIsMissingInOneSentence() {
        assertEquals("data.none", refused("match", "--all"));
        done("init", "--sample");
        assertEquals("agency.unknown", refused("request", "import", LIST, "--agency", "없는 기관"));
        assertEquals("quote.unknown", refused("quote", "state", "Q-2026-A0404", "SENT"));
        assertEquals("deal.unknown", refused("deal", "pay", "D-2026-A0404"));
        assertEquals(1, run("match", "R-404").exit);
        assertEquals(2, run("match").exit);
        Answer later = run("bundle", "export", "--out", "x.zip");
        assertEquals(2, later.exit);
        assertEquals("", later.out);
    }

    private record Answer(int exit, String out, String err) {}

    private Map<String, Object> done(String... command) {
        Answer answer = run(command);
        assertEquals(0, answer.exit, String.join(" ", command) + ": " + answer.err);
        return Json.readObject(answer.out);
    }

    private String refused(String... command) {
        Answer answer = run(command);
        assertEquals(3, answer.exit, answer.err);
        return (String) map(Json.readObject(answer.out), "problem").get("code");
    }

    private Answer run(String... command) {
        List<String> arguments = new ArrayList<>(
                List.of("--data", folder.resolve("data").toString(), "--as-of", "2026-11-24", "--json"));
        Stream.of(command).forEach(arguments::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = DeskCli.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> document, String key) {
        return (List<Map<String, Object>>) document.get(key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> document, String key) {
        return (Map<String, Object>) document.get(key);
    }
}
