package kr.gachi.desk.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sheet is: by --kind, by its name, by its headings. */
class KindsTest extends ImportCase {
    private static final String PRODUCTS = "제품코드,기업번호,구분,품명,단가\nP1,E1,물품,현수막,1000\n";
    private static final String PRICES = "제품코드,단가\nP1,1000\n";

    @ParameterizedTest
    @ValueSource(strings = {"products.csv", "제품.csv", "상품.csv", "PRODUCTS.CSV"})
    void isSaidByTheNameOfATextFile(String name) throws IOException {
        assertEquals("products", kindOf(name, PRODUCTS, null));
    }

    @Test
    void isSaidByTheNameBeforeTheHeadings() throws IOException {
        assertEquals("prices", kindOf("가격.csv", PRODUCTS, null));
    }

    @Test
    void isSaidByTheCommandBeforeTheName() throws IOException {
        assertEquals("prices", kindOf("제품.csv", PRODUCTS, "prices"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "제품코드,기업번호,구분,품명,단가 | products",
                "제품코드,단가 | prices",
                "기관코드,연도,분류,금액,기준일 | reported",
                "기관코드,연도,물품,용역,공사 | spending",
                "요청번호,기관코드,부서,제목 | requests",
            })
    void isTheOneThatReadsAllThatOthersWouldAndMore(String head, String kind) throws IOException {
        assertEquals(kind, kindOf("a.csv", rows(head), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "기관코드,연도",
                "기관코드,연도,분류",
                "제품코드,기업번호,구분,품명,단가,시작일",
                "기업명,사업자등록번호,인증종류,주소",
                "가,나",
            })
    void isNotGuessedWhereSeveralFitOrNone(String head) throws IOException {
        Path file = Files.writeString(file("a.csv"), rows(head));
        DeskException refused = assertThrows(DeskException.class, () -> run(file));
        assertEquals("file.kindUnknown", refused.problem().code());
    }

    @Test
    void goesByTheHeadingsWhereTheNameDoesNotFitThem() throws IOException {
        assertEquals("prices", kindOf("부서.csv", PRICES, null));
    }

    /** Any values do: what is asked is the kind. */
    private static String rows(String head) {
        return head + "\n" + head.replaceAll("[^,]+", "1") + "\n";
    }

    private String kindOf(String name, String text, String kind) throws IOException {
        Path file = Files.writeString(file(name), text);
        ImportAnswer answer =
                desk.importing().run(new Importing.Order(List.of(file), kind, null, Map.of(), true), Progress.NONE);
        return sheets(summed(answer)).get(0).kind();
    }
}
