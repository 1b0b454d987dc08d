package kr.gachi.desk.app.importing;

import static kr.gachi.desk.app.importing.Book.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.app.importing.ImportAnswer.SheetAnswer;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agencies as a tree. */
class AgencyRowsTest extends ImportCase {
    @Test
    void mayStandInAnyOrder() throws IOException {
        SheetAnswer sheet = sheet("A/B", "B/C", "C/", "D/A");
        assertEquals(4, sheet.fresh());
        assertEquals("A/B B/C C/ D/A", tree());
        assertNull(run(file("기관.xlsx")).work());
    }

    @ParameterizedTest
    @CsvSource({
        "A/A,             ''",
        "A/B B/A,         ''",
        "A/B B/C C/A D/,  D/",
        "A/B B/B C/A,     ''",
    })
    void thatStandAboveThemselvesAreRejected(String rows, String stored) throws IOException {
        String[] lines = rows.split(" ");
        SheetAnswer sheet = sheet(lines);
        assertEquals(lines.length, sheet.fresh() + sheet.rejected());
        assertEquals(stored == null ? "" : stored, tree());
        Problem problem = sheet.problems().stream()
                .filter(each -> each.code().equals("agency.aboveItself"))
                .findFirst()
                .orElseThrow();
        assertEquals("상위기관코드", problem.place().column());
    }

    @Test
    void belowARowThatIsRejectedAreRejectedAsWell() throws IOException {
        String text = "기관코드,기관명,상위기관코드\nA,가,B\nB,,\n";
        Path csv = Files.writeString(file("기관.csv"), text);
        SheetAnswer sheet = run(csv).files().get(0).sheets().get(0);
        assertEquals(2, sheet.rejected());
        assertEquals(
                List.of("reference.agency", "cell.required"),
                sheet.problems().stream().map(Problem::code).toList());
        run(book("A/B", "B/").write(file("기관.xlsx")));
        assertEquals("A/B B/", tree());
    }

    @Test
    void mayBeTurnedOver() throws IOException {
        sheet("A/", "B/A", "C/B");
        SheetAnswer turned = sheet("A/B", "B/C", "C/-");
        assertEquals(0, turned.rejected());
        assertEquals("A/B B/C C/", tree());
    }

    @Test
    void areNotTurnedIntoARing() throws IOException {
        sheet("A/", "B/A", "C/B");
        SheetAnswer ring = sheet("A/C");
        assertEquals(1, ring.rejected());
        assertEquals("agency.aboveItself", ring.problems().get(0).code());
        DeskException refused = assertThrows(
                DeskException.class, () -> desk.records(new Text(Language.KO)).set("agency:A", Map.of("상위기관코드", "A")));
        assertEquals("agency.aboveItself", refused.problem().code());
        assertEquals("A/ B/A C/B", tree());
    }

    @Test
    void thatHadToWaitBringTheirPersonsAsWell() throws IOException {
        run(new Book()
                .sheet("기관", row("기관코드", "기관명", "상위기관코드", "담당자"), row("A", "가", "B", "이담당"), row("B", "나", "", ""))
                .write(file("기관.xlsx")));
        List<Contact> contacts = desk.store().read(tx -> tx.table(Contact.class).all());
        assertEquals(List.of("이담당"), contacts.stream().map(Contact::name).toList());
    }

    private SheetAnswer sheet(String... agencies) throws IOException {
        return run(book(agencies).write(file("기관.xlsx")))
                .files()
                .get(0)
                .sheets()
                .get(0);
    }

    private static Book book(String... agencies) {
        Stream<Object[]> head = Stream.<Object[]>of(row("기관코드", "기관명", "상위기관코드"));
        Stream<Object[]> rows = Arrays.stream(agencies)
                .map(each -> each.split("/", 2))
                .map(each -> row(each[0], each[0] + "청", each[1]));
        return new Book().sheet("기관", Stream.concat(head, rows).toArray(Object[][]::new));
    }

    private String tree() {
        List<Agency> all = desk.store().read(tx -> tx.agencies().all());
        Map<Id<Agency>, String> codes = all.stream().collect(Collectors.toMap(Agency::id, Agency::code));
        return all.stream()
                .map(each -> each.code() + "/" + (each.parent() == null ? "" : codes.get(each.parent())))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
