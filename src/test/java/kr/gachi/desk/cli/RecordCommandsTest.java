package kr.gachi.desk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records on the command line; what becomes of them is the matter of RecordsTest. */
class RecordCommandsTest {
    @TempDir
    Path data;

    @BeforeEach
    void start() {
        done("init");
        done("set", "enterprise:SE1", "기업명=가나인쇄", "사업자등록번호=012-81-12342", "시도=전라남도", "시군구=나주시");
        done("set", "agency:A1", "기관명=나주시청", "시도=전라남도");
        done("set", "product:P1", "기업번호=SE1", "구분=물품", "품명=현수막", "단가=30,000원");
    }

    @Test
    void answersInTheShapeOfTheContract() {
        Map<String, Object> done = done("set", "product:P1", "규격=5m");
        assertEquals(List.of("done", "work", "files"), List.copyOf(done.keySet()));
        assertNull(done("set", "product:P1", "규격=5m").get("work"));
        assertTrue(fields("product:P1").containsKey("monthlyCapacity"), "what is unknown is null, not missing");
        assertEquals(Exit.USAGE, ran("set", "product:P1", "품명").exit());
        assertEquals("", ran("set", "product:P1", "품명").out());
        Ran unknown = refused("record.unknown", "show", "product:P9");
        assertTrue(unknown.err().contains("product:P9"));
        refused("record.pointedAt", "remove", "enterprise:SE1");
        done("remove", "product:P1");
    }

    @Test
    void attachesFilesAndDescribesTheOffice() {
        done("attach", "enterprise:SE1", "sample-data/seal.png", "--as", "사업자등록증", "--until", "2027-01-01");
        refused("file.missing", "attach", "enterprise:SE1", "없음.pdf", "--as", "사업자등록증");
        done("office", "set", "기업명=우리조합", "대표자=가람", "기본거래유형=중개");
        done("office", "seal", "sample-data/seal.png");
        refused("office.sealNotPng", "office", "seal", "sample-data/README.md");
        Map<String, Object> office = map(done("office", "show").get("fields"));
        assertEquals("가람", office.get("representative"));
        assertEquals("BROKERAGE", office.get("defaultRole"));
    }

    @Test
    void leavesSentQuotesAsTheyWentOut() {
        done("set", "request:R1", "기관코드=A1", "제목=현수막");
        done("set", "requestLine:R1/1", "품명=현수막", "수량=3", "단위=장");
        Map<String, Object> made = done("quote", "create", "R1", "--role", "BROKERAGE", "--pick", "1=P1@30000*3");
        String number = (String) list(made.get("quotes")).get(0).get("quoteNo");
        done("set", "quote:" + number, "납품장소=본관 1층");
        assertEquals("본관 1층", fields("quote:" + number).get("place"));
        refused("record.fieldFixed", "set", "quote:" + number, "거래유형=재판매");
        done("set", "quoteLine:" + number + "/1", "비고=양면");
        done("quote", "state", number, "SENT");
        refused("record.frozen.quote", "set", "quote:" + number, "납품장소=별관");
        refused("record.frozen.quote", "set", "quoteLine:" + number + "/1", "비고=단면");
        refused("record.frozen.quote", "remove", "quote:" + number);
        refused("record.notMadeByHand", "set", "report:new", "연도=2026");
    }

    @Test
    void listsWhatTheCooperativeDoesBesideBrokerage() {
        done("set", "program:봄-1", "종류=장터", "제목=봄장터");
        done("set", "program:협약-1", "종류=업무협약", "제목=나주시청 협약");
        List<Map<String, Object>> markets = list(done("market", "list").get("records"));
        assertEquals(
                List.of("program:봄-1"),
                markets.stream().map(each -> each.get("address")).toList());
        assertEquals("봄장터", map(done("market", "show", "봄-1").get("fields")).get("title"));
        assertEquals(List.of(), done("joint-purchase", "list").get("records"));
        for (String later :
                List.of("market report", "bundle export --out b.zip", "erase-person 나", "encrypt", "change-password")) {
            Ran ran = ran(later.split(" "));
            assertEquals(Exit.USAGE, ran.exit(), later);
            assertEquals("", ran.out(), later);
        }
    }

    @Test
    void helpsInTheLanguageThatIsAsked() {
        assertTrue(Ran.of("--help").out().contains("가치데스크"));
        assertTrue(Ran.of("--lang", "en", "--help").out().contains("priority purchases"));
        assertTrue(Ran.of("--lang=en", "--help").out().contains("Take canonical sheets in"));
    }

    @Test
    void readsWellOnATerminalInBothLanguages() {
        Ran korean = ran("show", "product:P1");
        assertFalse(korean.out().startsWith("{"));
        assertTrue(korean.out().contains("단가") && korean.out().contains("30,000"), korean.out());
        Ran english = ran("--lang", "en", "show", "product:P1");
        assertTrue(english.out().contains("unitPrice"), english.out());
    }

    private Map<String, Object> fields(String address) {
        return map(shown(address).get("fields"));
    }

    private Map<String, Object> shown(String address) {
        return done("show", address);
    }

    private Map<String, Object> done(String... words) {
        List<String> command = new ArrayList<>(List.of("--json"));
        command.addAll(Arrays.asList(words));
        Ran ran = ran(command.toArray(String[]::new));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        return ran.json();
    }

    private Ran refused(String code, String... words) {
        List<String> command = new ArrayList<>(List.of("--json"));
        command.addAll(Arrays.asList(words));
        Ran ran = ran(command.toArray(String[]::new));
        assertEquals(Exit.REFUSED, ran.exit(), ran.out() + ran.err());
        assertEquals(code, map(ran.json().get("problem")).get("code"), ran.err());
        return ran;
    }

    private Ran ran(String... words) {
        List<Object> command = new ArrayList<>(List.of("--data", data));
        command.addAll(Arrays.asList(words));
        return Ran.of(command.toArray());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
