package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.importing.ImportAnswer.SheetAnswer;
import kr.gachi.desk.feedback.DeskException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency's mail as a text file. */
class MailListTest {
    private static final String MAIL = """
            안녕하세요. 가온구청 총무과입니다.

            A4 80g 50박스, 토너 3개 / 다음주 금요일까지
            - 플래카드 1,000장 보내주세요.
            청사 정기 소독
            문의: 062-000-0000
            감사합니다.
            """;

    @TempDir
    Path folder;

    @Test
    void namesItemsInItsLines() throws IOException {
        assertEquals(
                List.of("3 A4 80g 50 박스", "3 토너 3 개", "4 플래카드 1000 장", "5 청사 정기 소독 null null"), items(MAIL, "메일.txt"));
    }

    @Test
    void isReadInItsEncoding() throws IOException {
        Path file = Files.write(folder.resolve("메일.TXT"), MAIL.getBytes(Charset.forName("MS949")));
        assertEquals("MS949", AgencyList.read(file).sheets().get(0).encoding());
        assertEquals(4, AgencyList.read(file).items().size());
    }

    @Test
    void countsWhatItSaysBesideItsItems() throws IOException {
        try (Desk desk = SmallWorld.open(folder.resolve("자료"))) {
            Path file = Files.writeString(folder.resolve("메일.txt"), MAIL);
            Requests.Letter letter = new Requests.Letter(file, "A001", null, "메일", null, null, null, null);
            Requests.Taken taken = desk.requests().take(letter, AgencyList.read(file));
            SheetAnswer sheet = taken.answer().files().get(0).sheets().get(0);
            assertEquals(sheet.rows(), sheet.fresh() + sheet.skipped() + sheet.rejected());
            assertEquals(4, sheet.fresh());
            assertEquals(
                    List.of(
                            "1 row.note",
                            "2 row.blank",
                            "3 row.note",
                            "5 request.noQuantity",
                            "6 row.note",
                            "7 row.note"),
                    sheet.problems().stream()
                            .map(each -> each.place().row() + " " + each.code())
                            .toList());
            assertEquals(
                    taken.requestNo(),
                    desk.requests().take(letter, AgencyList.read(file)).requestNo());
        }
    }

    @Test
    void isNoMailIfItNamesNothingOrIsATableWithoutHead() {
        for (String text : List.of("안녕하세요.\n감사합니다.\n", "1\t현수막\t30\n2\t배너\t20\n", "현수막 30장\n".repeat(101))) {
            assertEquals(
                    "request.noItemColumn",
                    assertThrows(DeskException.class, () -> items(text, "무엇.txt"))
                            .problem()
                            .code());
        }
        assertTrue(assertThrows(DeskException.class, () -> items(MAIL, "메일.csv"))
                .problem()
                .code()
                .startsWith("request."));
    }

    private List<String> items(String text, String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return AgencyList.read(file).sheets().get(0).items().stream()
                .map(each -> each.row() + " " + each.item() + " "
                        + (each.quantity() == null ? null : each.quantity().toPlainString()) + " " + each.unit())
                .toList();
    }
}
