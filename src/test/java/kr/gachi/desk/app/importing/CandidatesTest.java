package kr.gachi.desk.app.importing;

import static kr.gachi.desk.app.importing.Book.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.EnterpriseStatus;
import kr.gachi.desk.feedback.DeskException;
import org.junit.jupiter.api.Test;

/** Firms of public lists, which give no business number. */
class CandidatesTest extends ImportCase {
    private static final Object[] HEAD = row("기업명", "시군구", "주소", "종목");

    @Test
    void areTheSameByNameAndDistrict() throws IOException {
        Path list = new Book()
                .sheet(
                        "기업",
                        HEAD,
                        row("한빛", "나주시", "빛가람로 1", "청소"),
                        row("한빛", "목포시", "빛가람로 1", "청소"),
                        row("두리", "", "전남 나주시 중앙로 1", "인쇄"),
                        row("두리", "", "전남 목포시 중앙로 1", "인쇄"))
                .write(file("명부.xlsx"));
        assertEquals("4/0/0/0/0", counts(sheet(run(list), "기업")));
        ImportAnswer again = run(list);
        assertEquals("0/0/4/0/0", counts(sheet(again, "기업")));
        assertNull(again.work());
        assertEquals(4, candidates().size());
    }

    @Test
    void areBothRejectedWhereTheDistrictOfAnAddressSaysThatTheyAreOne() throws IOException {
        Path list = new Book()
                .sheet("기업", HEAD, row("셋이", "", "전남 나주시 중앙로 1", "청소"), row("셋이", "나주시", "", "인쇄"))
                .write(file("명부.xlsx"));
        ImportAnswer.SheetAnswer sheet = sheet(run(list), "기업");
        assertEquals("0/0/0/0/2", counts(sheet));
        assertEquals(List.of("row.keyTwice"), told(sheet, 2));
        assertEquals(List.of("row.keyTwice"), told(sheet, 3));
    }

    @Test
    void areCompletedByANumberThatComesLater() throws IOException {
        Path list = new Book().sheet("기업", HEAD, row("두리", "나주시", "", "인쇄")).write(file("명부.xlsx"));
        run(list);
        Path numbers = new Book()
                .sheet("기업", row("기업명", "시군구", "사업자등록번호"), row("두리", "나주시", "012-81-12342"))
                .write(file("번호.xlsx"));
        assertEquals("0/1/0/0/0", counts(sheet(run(numbers), "기업")));
        assertEquals(List.of(), candidates());
        assertEquals("0/0/1/0/0", counts(sheet(run(list), "기업")));
    }

    @Test
    void areNotMadeOfAListOfAgencies() throws IOException {
        Path list = new Book().sheet("목록", row("유형", "기관명"), row("공기업", "가나공사")).write(file("목록.xlsx"));
        DeskException refused = assertThrows(DeskException.class, () -> run(list));
        assertEquals("file.kindUnknown", refused.problem().code());
    }

    private List<Enterprise> candidates() {
        return desk.store().read(tx -> tx.enterprises().where("status", EnterpriseStatus.CANDIDATE));
    }
}
