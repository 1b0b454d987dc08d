package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.importing.ImportAnswer;
import kr.gachi.desk.app.importing.Importing;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.store.Contents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestsTest {
    private static final String LIST = "구매 요청 목록,,,\n,,,\n연번,품 명,수 량,단위\n1,현수막,30,장\n2,도시락,100,개\n,소계,130,\n";

    @TempDir
    Path folder;

    private Desk desk;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        desk = SmallWorld.open(folder.resolve("data"));
        file = folder.resolve("구청 요청.csv");
        Files.write(file, LIST.getBytes(Charset.forName("MS949")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void becomesOneNumberedRequestWithTheOriginalKept() {
        Requests.Taken taken = take("A001");
        assertEquals("R-2026-A0001", taken.requestNo());
        ImportAnswer.SheetAnswer sheet = taken.answer().files().get(0).sheets().get(0);
        assertEquals(2, sheet.fresh());
        assertEquals(sheet.rows(), sheet.fresh() + sheet.changed() + sheet.same() + sheet.skipped() + sheet.rejected());
        desk.store().read(tx -> {
            assertEquals(2, Keys.lines(tx, Keys.request(tx, taken.requestNo())).size());
            var kept = tx.attachments()
                    .where("owner", "request:" + taken.requestNo())
                    .get(0);
            assertEquals("요청원본", kept.kind());
            assertEquals(
                    LIST,
                    new String(
                            new Contents(desk.store().location()).read(tx, kept.sha256()), Charset.forName("MS949")));
            return null;
        });
    }

    @Test
    void leavesOutNumbersThatAFileHasBrought() throws IOException {
        Path brought = folder.resolve("요청.csv");
        Files.writeString(brought, """
                요청번호,기관코드,제목
                R-2026-A0001,A001,다른 곳에서 온 요청
                R-2026-A0002,A001,또 하나
                """);
        desk.importing().run(new Importing.Order(List.of(brought), "requests", null, Map.of(), false), Progress.NONE);
        assertEquals("R-2026-A0003", take("A001").requestNo());
    }

    @Test
    void isTheSameRequestWhenItComesAgain() {
        Requests.Taken first = take("A001");
        assertNotNull(first.answer().work());
        Requests.Taken again = take("광주광역시 북구");
        assertEquals(first.requestNo(), again.requestNo());
        assertNull(again.answer().work());
        assertEquals(2, again.answer().files().get(0).sheets().get(0).same());
    }

    @Test
    void isAnotherRequestFromAnotherFile() throws IOException {
        String first = take("A001").requestNo();
        Files.write(file, LIST.replace("30", "31").getBytes(Charset.forName("MS949")));
        assertNotEquals(first, take("A001").requestNo());
    }

    @Test
    void createsNothingForAnUnknownAgency() {
        long before = desk.store().revision();
        DeskException refused = assertThrows(DeskException.class, () -> take("북구청"));
        assertEquals("agency.unknown", refused.problem().code());
        assertTrue(new Text(Language.KO).say(refused.problem()).contains("광주광역시 북구(A001)"));
        assertEquals(before, desk.store().revision());
        assertEquals(0L, desk.store().read(tx -> tx.attachments().count()).longValue());
    }

    @Test
    void readsEveryTableOfASheetThoughALaterOneHasMoreColumns() throws IOException {
        String list =
                "1. 인쇄물,,,,\n품명,규격,수량,단위,\n리플릿,A4 3단,2000,부,\n,,,,\n2. 기념품,,,,\n품명,규격,수량,단위,단가\n에코백,면,200,개,4000\n";
        assertEquals(List.of("리플릿/A4 3단/2000/부", "에코백/면/200/개"), lines(list));
    }

    @Test
    void readsTablesBesideEachOtherAsTwoLists() throws IOException {
        String list = "연번,품명,수량(개),연번,품명,수량(개)\n1,볼펜,10,3,가위,3\n2,연필,20,,,\n";
        assertEquals(List.of("볼펜/null/10/개", "연필/null/20/개", "가위/null/3/개"), lines(list));
    }

    @Test
    void keepsWhatTheLinesMayCostAndWhoIsToBeAsked() throws IOException {
        String list = """
                품목,수량,예산액(천원),담당자,연락처,납품장소
                도시락,150,"1,350",김담당,061-000-0001,강당
                떡,7,100,김담당,061-000-0001,강당
                """;
        Files.writeString(file, list);
        String number = take("A001").requestNo();
        desk.store().read(tx -> {
            Request request = Keys.request(tx, number);
            assertEquals(1_450_000, request.budget().value());
            assertEquals("강당", request.place());
            List<RequestLine> lines = Keys.lines(tx, request);
            assertEquals(9_000, lines.get(0).budgetUnitPrice().value());
            assertNull(lines.get(1).budgetUnitPrice());
            assertEquals(Map.of("예산액(천원)", "100000", "납품장소", "강당"), lines.get(1).extra());
            List<Contact> people = tx.table(Contact.class).all();
            assertEquals(1, people.size());
            assertEquals("061-000-0001", people.get(0).phone());
            return null;
        });
    }

    private List<String> lines(String list) throws IOException {
        Files.writeString(file, list);
        String number = take("A001").requestNo();
        return desk.store()
                .read(tx -> Keys.lines(tx, Keys.request(tx, number)).stream()
                        .map(line -> line.item() + "/" + line.spec() + "/"
                                + line.quantity().toPlainString() + "/" + line.unit())
                        .toList());
    }

    private Requests.Taken take(String agency) {
        return desk.requests().take(new Requests.Letter(file, agency, null, null, null, null, null, null));
    }
}
