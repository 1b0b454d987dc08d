package kr.gachi.desk.app.records;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.store.History;
import kr.gachi.desk.store.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of record is made, shown, changed and removed by its address, as an import would. */
class RecordsTest {
    @TempDir
    Path folder;

    private Desk desk;
    private Records records;

    @BeforeEach
    void start() {
        open(LocalDate.of(2026, 11, 24));
        set("enterprise:SE1", "기업명=가나인쇄", "사업자등록번호=012-81-12342", "시도=전라남도", "시군구=나주시");
        set("agency:A1", "기관명=나주시청", "시도=전라남도");
        set("product:P1", "기업번호=SE1", "구분=물품", "품명=현수막", "단가=30,000원");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void readsValuesAsAnImportDoes() {
        set("product:P1", "직접생산=예", "검색어=플래카드, 배너", "단가=1만5천원", "납기일수=7일", "규격=5m");
        Map<String, Object> fields = fields("product:P1");
        assertEquals(true, fields.get("ownProduction"));
        assertEquals(List.of("플래카드", "배너"), fields.get("keywords"));
        assertEquals(Won.of(15_000), fields.get("unitPrice"));
        assertEquals(7, fields.get("leadDays"));

        set("product:P1", "규격=-", "단가=");
        fields = fields("product:P1");
        assertNull(fields.get("spec"), "a dash clears");
        assertEquals(Won.of(15_000), fields.get("unitPrice"), "nothing written leaves as it is");
        assertTrue(fields.containsKey("monthlyCapacity"), "what is unknown is null, not missing");
    }

    @Test
    void takesAFieldByItsHeadingByAnotherWordAndByItsName() {
        set("product:P1", "제품명=배너");
        assertEquals("배너", fields("product:P1").get("name"));
        set("product:P1", "name=깃발");
        assertEquals("깃발", fields("제품:P1").get("name"));
        Problem unknown = refusedSet("record.fieldUnknown", "product:P1", "색깔=빨강");
        assertTrue(unknown.arguments().toString().contains("품명"), "the fields are told");
        set("product:P1", "extra.색깔=빨강");
        set("product:P1", "색깔=파랑");
        assertEquals(Map.of("색깔", "파랑"), shown("product:P1").extra());
        set("product:P1", "색깔=-");
        assertEquals(Map.of(), shown("product:P1").extra());
    }

    @Test
    void isOneUndoableWorkAndNoneWhereNothingChanges() {
        String work = set("product:P1", "품명=배너", "규격=2m").work();
        assertNull(set("product:P1", "품명=배너").work());
        new History(desk.store()).undo(work);
        assertEquals("현수막", fields("product:P1").get("name"));
        assertNull(fields("product:P1").get("spec"));
    }

    @Test
    void refusesWhatAnImportRejectsAndWarnsWhereItWarns() {
        refusedSet("cell.bizNoLength", "enterprise:SE1", "사업자등록번호=012345678");
        refusedSet("cell.notADate", "request:R1", "기관코드=A1", "제목=요청", "납품기한=내일쯤");
        refusedSet("reference.agency", "request:R1", "기관코드=A9", "제목=요청");
        refusedSet("reference.enterprise", "product:P2", "기업번호=SE9", "구분=물품", "품명=컵");
        refusedSet("product.otherEnterprise", "product:P1", "기업번호=" + another());
        List<Problem> warnings = set("enterprise:SE1", "사업자등록번호=012-81-12343").warnings();
        assertEquals(
                List.of("cell.bizNoCheck"), warnings.stream().map(Problem::code).toList());
        refusedSet("cell.required", "product:P1", "품명=-");
    }

    @Test
    void namesWhatANewRecordMustSay() {
        Problem missing = refusedSet("record.fieldsMissing", "product:P2", "품명=컵");
        assertEquals(List.of("구분", "사업자등록번호/기업번호"), missing.arguments().get(1));
        refusedSet("record.kindUnknown", "gadget:1", "품명=컵");
        refusedShow("record.addressWrong", "P1");
        refusedShow("record.unknown", "product:P9");
    }

    @Test
    void keepsKeysApart() {
        another();
        refusedSet("row.keyTaken", "enterprise:SE2", "기업번호=SE1");
        set("product:P2", "기업번호=SE1", "구분=물품", "품명=컵");
        refusedSet("row.keyTaken", "product:P2", "제품코드=P1");
        refusedSet("record.keyDiffers", "product:P3", "제품코드=P4", "기업번호=SE1", "구분=물품", "품명=컵");
        set("product:P2", "제품코드=P5");
        refusedShow("record.unknown", "product:P2");
        assertEquals("컵", fields("product:P5").get("name"));
    }

    @Test
    void addressesCertificatesByAsMuchOfTheKeyAsIsNeeded() {
        set("certification:SE1/여성기업/제1/23호/2024-01-01", "만료일=2026-12-31");
        set("certification:SE1/사회적기업/제7호/2020-01-01", "만료일=없음");
        assertEquals("제1/23호", fields("certification:SE1/여성기업").get("number"), "a number may have a slash");
        assertEquals("없음", fields("certification:012-81-12342/제7호").get("end"));

        set("certification:SE1/여성기업/제2호/2027-01-01", "만료일=2029-12-31");
        Problem several = refusedShow("record.ambiguous", "certification:SE1/여성기업");
        assertTrue(several.arguments().toString().contains("certification:SE1/여성기업/제2호/2027-01-01"));
        refusedShow("record.unknownAmong", "certification:SE1/마을기업");

        set("certification:SE1/제2호", "인증번호=제3호");
        assertEquals("제3호/2027-01-01", key("certification:SE1/2027-01-01").substring("SE1/여성기업/".length()));
        refusedSet("row.keyTaken", "certification:SE1/제3호", "인증번호=제1/23호", "시작일=2024-01-01");
    }

    @Test
    void tellsTheStateOfCertificatesOnTheDayThatTodayMeans() {
        set("certification:SE1/여성기업/제1호/2024-01-01", "만료일=2026-12-31");
        assertEquals("VALID", certificate().state());
        set("certification:SE1/여성기업", "만료일=-");
        assertEquals("UNKNOWN", certificate().state());
        set("certification:SE1/여성기업", "만료일=2026-12-31");
        close();
        open(LocalDate.of(2027, 1, 1));
        assertEquals("INVALID", certificate().state());
        assertTrue(certificate().because().contains("2026-12-31"));
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
            {"callOff:O1", "계약번호=D1", "줄=1", "요구일=2026-03-01", "수량=2"},
            {"remittance:T1", "종류=수수료", "기업번호=SE1", "계약번호=D1", "일자=2026-04-30", "금액=5,500"},
            {"membership:SE1/2020-01-01", "출자좌수=10", "출자금=1,000,000"},
            {"memberFee:SE1/2026년 회비", "금액=120,000"},
            {"requirement:C1", "서류=사업자등록증"},
        }) {
            String[] fields = Arrays.copyOfRange(words, 1, words.length);
            assertNotNull(set(words[0], fields).work(), words[0]);
            String key = key(words[0]);
            assertEquals(key, key(words[0].substring(0, words[0].indexOf(':')) + ":" + key), "the full key leads back");
        }
        set("request:R1", "제목=새 제목");
        assertEquals("새 제목", fields("request:R1").get("title"));
        set("purchase:B1", "지급일=2026-05-01", "공급가액=2,000", "세액=200");
        assertEquals(LocalDate.of(2026, 5, 1), fields("purchase:B1").get("PAYMENT"));
        assertEquals(Won.of(2_200), fields("purchase:B1").get("total"));
    }

    @Test
    void numbersNewRequestsAndFindsRecordsWithoutAKeyByTheirId() {
        set("request:new", "기관코드=A1", "제목=현수막");
        assertEquals("R-2026-A0001", key("request:R-2026-A0001"));
        refusedSet("record.fieldFixed", "request:R-2026-A0001", "요청번호=R9");

        String address =
                set("interaction:new", "기관코드=A1", "종류=전화", "내용=견적 문의").address().toString();
        assertEquals(LocalDate.of(2026, 11, 24), fields(address).get("on"));
        set(address, "완료=예");
        assertEquals(true, fields(address).get("done"));
    }

    @Test
    void refusesToRemoveWhatOthersPointToAndNamesThem() {
        Problem pointed = refusedRemove("record.pointedAt", "enterprise:SE1");
        assertEquals("product:P1", pointed.arguments().get(2));
        remove("product:P1");
        remove("enterprise:012-81-12342");
        refusedShow("record.unknown", "enterprise:SE1");
    }

    @Test
    void removesPartsWithTheirWhole() {
        set("request:R1", "기관코드=A1", "제목=현수막");
        set("requestLine:R1/1", "품명=현수막");
        remove("request:R1");
        refusedShow("record.unknown", "request:R1");
        set("purchase:B1", "기관코드=A1", "기업번호=SE1", "구분=물품", "품명=컵", "공급가액=1,000", "지급일=2026-04-01");
        remove("purchase:B1");
        refusedShow("record.unknown", "deal:B1");
        set("request:new", "기관코드=A1", "제목=현수막");
        remove("request:R-2026-A0001");
        assertEquals("CANCELLED", shown("request:R-2026-A0001").state(), "a number given is never used again");
    }

    @Test
    void savesAWholeRecordByTheSameRules() {
        Product known = records.get(RecordKinds.PRODUCT, "P1");
        Shape<Product> shape = Shape.of(Product.class);
        Records.Saved<Product> saved =
                records.save(RecordKinds.PRODUCT, shape.with(known, Map.of("spec", "5m", "unitPrice", Won.of(1))));
        assertEquals("5m", saved.record().spec());
        assertNotNull(saved.work());
        assertNull(records.save(RecordKinds.PRODUCT, saved.record()).work());
        DeskException stale = assertThrows(DeskException.class, () -> records.save(RecordKinds.PRODUCT, known));
        assertEquals("data.stale", stale.problem().code());
        assertNull(records.save(RecordKinds.PRODUCT, shape.with(saved.record(), "spec", null))
                .record()
                .spec());

        Product fresh = shape.with(
                shape.with(known, "version", 0), Map.of("id", kr.gachi.desk.domain.Id.random(), "code", "P2"));
        assertEquals("P2", records.save(RecordKinds.PRODUCT, fresh).record().code());
        assertEquals(2, records.all(RecordKinds.PRODUCT).size());
    }

    @Test
    void putsANewRepresentativeInThePlaceOfTheOneBefore() {
        set("enterprise:SE1", "대표자=나래");
        set("enterprise:SE1", "대표자=다솜");
        assertEquals("다솜", fields("contact:SE1").get("name"));
        set("enterprise:SE1", "대표자=-");
        refusedShow("record.unknown", "contact:SE1");
    }

    @Test
    void takesReferencesAwayWithADash() {
        set("agency:A2", "기관명=읍사무소", "상위기관코드=A1");
        assertEquals("A1", fields("agency:A2").get("parent.code"));
        set("agency:A2", "상위기관코드=-");
        assertNull(fields("agency:A2").get("parent.code"));
    }

    @Test
    void keepsAFileOnceAndLetsItFollowItsRecord() throws IOException {
        Path file = Files.writeString(folder.resolve("등록증.pdf"), "증명");
        Attaching attaching = desk.attaching();
        Records.Changed kept = attaching.attach("enterprise:SE1", file, "사업자등록증", LocalDate.of(2027, 1, 1));
        assertNotNull(kept.work());
        assertNull(attaching.attach("enterprise:SE1", file, "사업자등록증", null).work());
        set("enterprise:SE1", "기업번호=SE7");
        Shown.Related files = shown("enterprise:SE7").related().stream()
                .filter(each -> each.kind().equals("attachment"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, files.count());
        Attachment attachment =
                records.get(RecordKinds.ATTACHMENT, kept.address().key());
        assertEquals(LocalDate.of(2027, 1, 1), attachment.validUntil());
        assertArrayEquals(Files.readAllBytes(file), attaching.content(attachment));
        refusedRemove("record.pointedAt", "enterprise:SE7");
    }

    @Test
    void describesTheOffice() throws IOException {
        OfficeRecords office = desk.officeRecords(new Text(Language.KO));
        office.set(Map.of("기업명", "우리조합", "대표자", "가람", "계좌", "가나은행 000", "수수료율", "5%", "기본거래유형", "재판매"));
        office.set(Map.of("주소", "전라남도 나주시 1", "actor", "새벽"));
        Map<String, Object> fields = office.show().fields();
        assertEquals("우리조합", fields.get("name"));
        assertEquals("가람", fields.get("representative"));
        assertEquals("나주시", fields.get("sigungu"), "the district is read from the address as in an import");
        assertEquals("새벽", fields.get("actor"));
        office.set(Map.of("계좌", "-"));
        assertNull(office.show().fields().get("account"));

        Path text = Files.writeString(folder.resolve("seal.png"), "no picture");
        assertEquals(
                "office.sealNotPng",
                assertThrows(DeskException.class, () -> office.seal(text))
                        .problem()
                        .code());
        Path seal = Path.of("sample-data/seal.png");
        assertNotNull(office.seal(seal));
        assertNull(office.seal(seal), "the same picture changes nothing");
        assertArrayEquals(Files.readAllBytes(seal), office.seal());
    }

    @Test
    void numbersCarryTheCodeOfTheCopy() {
        OfficeRecords office = desk.officeRecords(new Text(Language.KO));
        office.set(Map.of("사본기호", "B"));
        assertEquals(
                "request:R-2026-B0001",
                set("request:new", "기관코드=A1", "제목=현수막").address().toString());
        assertThrows(DeskException.class, () -> office.set(Map.of("사본기호", "1")));
    }

    private void open(LocalDate today) {
        desk = Desk.openOrStart(Location.embedded(folder.resolve("data")), new Session("시험", today));
        records = desk.records(new Text(Language.KO));
    }

    private Shown.Entry certificate() {
        return shown("enterprise:SE1").related().stream()
                .filter(each -> each.kind().equals("certification"))
                .findFirst()
                .orElseThrow()
                .records()
                .get(0);
    }

    private String another() {
        set("enterprise:SE2", "기업명=다라청소");
        return "SE2";
    }

    private Map<String, Object> fields(String address) {
        return shown(address).fields();
    }

    private String key(String address) {
        return shown(address).key();
    }

    private Shown shown(String address) {
        return records.show(address);
    }

    private Records.Changed set(String address, String... words) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String word : words) {
            fields.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
        }
        return records.set(address, fields);
    }

    private void remove(String address) {
        assertNotNull(records.remove(address).work());
    }

    private Problem refusedSet(String code, String address, String... words) {
        return refused(code, () -> set(address, words));
    }

    private Problem refusedShow(String code, String address) {
        return refused(code, () -> records.show(address));
    }

    private Problem refusedRemove(String code, String address) {
        return refused(code, () -> records.remove(address));
    }

    private Problem refused(String code, Runnable verb) {
        long revision = desk.store().revision();
        Problem problem = assertThrows(DeskException.class, verb::run).problem();
        assertEquals(code, problem.code());
        assertEquals(revision, desk.store().revision(), "a refused command changes nothing");
        return problem;
    }
}
