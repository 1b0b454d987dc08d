package kr.gachi.desk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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

/** Every kind of record is made, shown, changed and removed by its address. */
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
    void readsValuesAsAnImportDoes() {
        done("set", "product:P1", "직접생산=예", "검색어=플래카드, 배너", "단가=1만5천원", "납기일수=7일", "규격=5m");
        Map<String, Object> fields = fields("product:P1");
        assertEquals(true, fields.get("ownProduction"));
        assertEquals(List.of("플래카드", "배너"), fields.get("keywords"));
        assertEquals(15_000, fields.get("unitPrice"));
        assertEquals(7, fields.get("leadDays"));

        done("set", "product:P1", "규격=-", "단가=");
        fields = fields("product:P1");
        assertNull(fields.get("spec"), "a dash clears");
        assertEquals(15_000, fields.get("unitPrice"), "nothing written leaves as it is");
        assertTrue(fields.containsKey("monthlyCapacity"), "what is unknown is null, not missing");
    }

    @Test
    void takesAFieldByItsHeadingByAnotherWordAndByItsName() {
        done("set", "product:P1", "제품명=배너");
        assertEquals("배너", fields("product:P1").get("name"));
        done("set", "product:P1", "name=깃발");
        assertEquals("깃발", fields("제품:P1").get("name"));
        Ran unknown = refused("record.fieldUnknown", "set", "product:P1", "색깔=빨강");
        assertTrue(unknown.err().contains("품명"), "the fields are told");
        done("set", "product:P1", "extra.색깔=빨강");
        done("set", "product:P1", "색깔=파랑");
        assertEquals(Map.of("색깔", "파랑"), shown("product:P1").get("extra"));
        done("set", "product:P1", "색깔=-");
        assertEquals(Map.of(), shown("product:P1").get("extra"));
    }

    @Test
    void isOneUndoableWorkAndNoneWhereNothingChanges() {
        assertNotNull(done("set", "product:P1", "품명=배너", "규격=2m").get("work"));
        Map<String, Object> same = done("set", "product:P1", "품명=배너");
        assertNull(same.get("work"));
        assertEquals(List.of("done", "work", "files"), List.copyOf(same.keySet()));
    }

    @Test
    void refusesWhatAnImportRejectsAndWarnsWhereItWarns() {
        refused("cell.bizNoLength", "set", "enterprise:SE1", "사업자등록번호=012345678");
        refused("cell.notADate", "set", "request:R1", "기관코드=A1", "제목=요청", "납품기한=내일쯤");
        refused("reference.agency", "set", "request:R1", "기관코드=A9", "제목=요청");
        refused("reference.enterprise", "set", "product:P2", "기업번호=SE9", "구분=물품", "품명=컵");
        refused("product.otherEnterprise", "set", "product:P1", "기업번호=" + another());
        Ran wrongDigit = ran("set", "enterprise:SE1", "사업자등록번호=012-81-12343");
        assertEquals(Exit.DONE, wrongDigit.exit());
        assertTrue(wrongDigit.err().contains("검증 숫자"));
        refused("cell.required", "set", "product:P1", "품명=-");
    }

    @Test
    void namesWhatANewRecordMustSay() {
        Ran ran = refused("record.fieldsMissing", "set", "product:P2", "품명=컵");
        assertTrue(ran.err().contains("구분") && ran.err().contains("사업자등록번호/기업번호"), ran.err());
        refused("record.kindUnknown", "set", "gadget:1", "품명=컵");
        refused("record.addressWrong", "show", "P1");
        refused("record.unknown", "show", "product:P9");
        assertEquals(Exit.USAGE, ran("set", "product:P1", "품명").exit());
    }

    @Test
    void keepsKeysApart() {
        another();
        refused("row.keyTaken", "set", "enterprise:SE2", "기업번호=SE1");
        done("set", "product:P2", "기업번호=SE1", "구분=물품", "품명=컵");
        refused("row.keyTaken", "set", "product:P2", "제품코드=P1");
        refused("record.keyDiffers", "set", "product:P3", "제품코드=P4", "기업번호=SE1", "구분=물품", "품명=컵");
        done("set", "product:P2", "제품코드=P5");
        refused("record.unknown", "show", "product:P2");
        assertEquals("컵", fields("product:P5").get("name"));
    }

    @Test
    void addressesCertificatesByAsMuchOfTheKeyAsIsNeeded() {
        done("set", "certification:SE1/여성기업/제1/23호/2024-01-01", "만료일=2026-12-31");
        done("set", "certification:SE1/사회적기업/제7호/2020-01-01", "만료일=없음");
        assertEquals("제1/23호", fields("certification:SE1/여성기업").get("number"), "a number may have a slash");
        assertEquals("없음", fields("certification:012-81-12342/제7호").get("end"));

        done("set", "certification:SE1/여성기업/제2호/2027-01-01", "만료일=2029-12-31");
        Ran several = refused("record.ambiguous", "show", "certification:SE1/여성기업");
        assertTrue(several.err().contains("certification:SE1/여성기업/제2호/2027-01-01"));
        refused("record.unknownAmong", "show", "certification:SE1/마을기업");

        done("set", "certification:SE1/제2호", "인증번호=제3호");
        assertEquals("제3호/2027-01-01", key("certification:SE1/2027-01-01").substring("SE1/여성기업/".length()));
        refused("row.keyTaken", "set", "certification:SE1/제3호", "인증번호=제1/23호", "시작일=2024-01-01");
    }

    @Test
    void tellsTheStateOfCertificatesOnTheDayThatTodayMeans() {
        done("set", "certification:SE1/여성기업/제1호/2024-01-01", "만료일=2026-12-31");
        assertEquals(
                "VALID",
                related("--as-of", "2026-12-31", "enterprise:SE1", "certification")
                        .get(0)
                        .get("state"));
        assertEquals(
                "INVALID",
                related("--as-of", "2027-01-01", "enterprise:SE1", "certification")
                        .get(0)
                        .get("state"));
        done("set", "certification:SE1/여성기업", "만료일=-");
        assertEquals(
                "UNKNOWN",
                related("--as-of", "2026-12-31", "enterprise:SE1", "certification")
                        .get(0)
                        .get("state"));
    }

    @Test
    void makesEveryKindThatAPersonMakes() {
        for (String[] words : new String[][] {
            {"qualification:SE1/소독업 신고/제1호/2024-01-01", "만료일=없음"},
            {"employment:SE1/2026-06-30", "취약계층비율=35%"},
            {"price:P1/A1/10/2026-01-01", "단가=25,000"},
            {"department:A1/총무과"},
            {"contact:A1/요청/가을", "전화=010-0000-0001"},
            {"contact:SE1/대표/나래", "이메일=na@example.kr"},
            {"basis:A1/2026/사회적기업제품", "금액기준=VAT제외"},
            {"target:A1/2026/SOC_ENT", "목표율=3%"},
            {"spending:A1/2026", "물품=1억", "집계범위=전체"},
            {"reported:A1/2026/여성기업물품/2026-06-30", "금액=5,000,000"},
            {"request:R1", "기관코드=A1", "제목=현수막"},
            {"requestLine:R1/1", "품명=현수막", "수량=3"},
            {"deal:D1", "기관코드=A1", "기업번호=SE1", "거래유형=중개"},
            {"dealLine:D1/1", "구분=물품", "품명=현수막", "공급가액=100,000"},
            {"fulfilment:D1/1/납품/2026-03-02", "수량=1"},
            {"purchase:B1", "기관코드=A1", "기업번호=SE1", "구분=물품", "품명=컵", "공급가액=1,000", "지급일=2026-04-01"},
            {"jointPurchase:J1", "제목=복사지"},
            {"jointOrder:J1/A1/총무과", "수량=10"},
            {"program:P1", "종류=장터", "제목=봄장터"},
            {"participant:P1/SE1", "역할=판매"},
            {"participant:P1/-/나주시청", "인원=30"},
        }) {
            String[] command = new String[words.length + 1];
            command[0] = "set";
            System.arraycopy(words, 0, command, 1, words.length);
            assertNotNull(done(command).get("work"), words[0]);
            String key = key(words[0]);
            assertEquals(key, key(words[0].substring(0, words[0].indexOf(':')) + ":" + key), "the full key leads back");
        }
        done("set", "request:R1", "제목=새 제목");
        assertEquals("새 제목", fields("request:R1").get("title"));
        done("set", "purchase:B1", "지급일=2026-05-01", "공급가액=2,000", "세액=200");
        assertEquals("2026-05-01", fields("purchase:B1").get("PAYMENT"));
        assertEquals(2_200, fields("purchase:B1").get("total"));
    }

    @Test
    void numbersNewRequestsAndFindsRecordsWithoutAKeyByTheirId() {
        done("--as-of", "2026-11-24", "set", "request:new", "기관코드=A1", "제목=현수막");
        assertEquals("R-2026-A0001", key("request:R-2026-A0001"));
        refused("record.fieldFixed", "set", "request:R-2026-A0001", "요청번호=R9");

        Ran call = ran("--as-of", "2026-11-24", "set", "interaction:new", "기관코드=A1", "종류=전화", "내용=견적 문의");
        String address = call.err().strip();
        assertEquals("2026-11-24", fields(address).get("on"));
        done("set", address, "완료=예");
        assertEquals(true, fields(address).get("done"));
    }

    @Test
    void refusesToRemoveWhatOthersPointToAndNamesThem() {
        Ran ran = refused("record.pointedAt", "remove", "enterprise:SE1");
        assertTrue(ran.err().contains("product:P1"), ran.err());
        done("remove", "product:P1");
        done("remove", "enterprise:012-81-12342");
        refused("record.unknown", "show", "enterprise:SE1");
    }

    @Test
    void removesPartsWithTheirWhole() {
        done("set", "request:R1", "기관코드=A1", "제목=현수막");
        done("set", "requestLine:R1/1", "품명=현수막");
        done("remove", "request:R1");
        refused("record.unknown", "show", "request:R1");
        done("set", "purchase:B1", "기관코드=A1", "기업번호=SE1", "구분=물품", "품명=컵", "공급가액=1,000", "지급일=2026-04-01");
        done("remove", "purchase:B1");
        refused("record.unknown", "show", "deal:B1");
        done("--as-of", "2026-11-24", "set", "request:new", "기관코드=A1", "제목=현수막");
        done("remove", "request:R-2026-A0001");
        assertEquals("CANCELLED", shown("request:R-2026-A0001").get("state"), "a number given is never used again");
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
    void readsWellOnATerminalInBothLanguages() {
        Ran korean = ran("show", "product:P1");
        assertFalse(korean.out().startsWith("{"));
        assertTrue(korean.out().contains("단가") && korean.out().contains("30,000"), korean.out());
        Ran english = ran("--lang", "en", "show", "product:P1");
        assertTrue(english.out().contains("unitPrice"), english.out());
    }

    private String another() {
        done("set", "enterprise:SE2", "기업명=다라청소");
        return "SE2";
    }

    private Map<String, Object> fields(String address) {
        return map(shown(address).get("fields"));
    }

    private String key(String address) {
        return (String) shown(address).get("key");
    }

    private Map<String, Object> shown(String address) {
        return done("show", address);
    }

    private List<Map<String, Object>> related(String option, String value, String address, String kind) {
        return list(done(option, value, "show", address).get("related")).stream()
                .filter(each -> each.get("kind").equals(kind))
                .flatMap(each -> list(each.get("records")).stream())
                .toList();
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
