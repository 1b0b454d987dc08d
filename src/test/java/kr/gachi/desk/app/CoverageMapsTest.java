package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.CoverageMaps.CoverageMap;
import kr.gachi.desk.app.CoverageMaps.Item;
import kr.gachi.desk.app.CoverageMaps.State;
import kr.gachi.desk.app.CoverageMaps.Sum;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageMapsTest {
    private static final String LIST = """
            2025년 물품 구매 내역,,,,,
            담당부서,품명,규격,수량,단가,금액
            총무과,현수막,6m×70cm,10,40000,400000
            복지과,도시락,,100,8000,800000
            복지과,플래카드,,50,,
            총무과,전기 자전거,,2,900000,1800000
            홍보과,경품 드론,,1,,
            """;

    @TempDir
    Path folder;

    private Desk desk;
    private Path list;

    @BeforeEach
    void open() throws IOException {
        desk = SmallWorld.open(folder.resolve("data"));
        list = Files.writeString(folder.resolve("2025 구매.csv"), LIST);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void tellsWhatIsCoveredAndWhatNobodyMakes() {
        CoverageMap map = map();
        assertEquals(5, map.lines().size());
        assertEquals(new Sum(3, Won.of(1_200_000), 1), map.covered());
        assertEquals(new Sum(2, Won.of(1_800_000), 1), map.none());
        assertEquals(List.of("전기 자전거", "경품 드론"), List.copyOf(map.gaps().keySet()));
        assertNull(map.gaps().get("경품 드론").amountWon(), "unknown is not zero");
        Item first = map.lines().get(0);
        assertEquals("P1", first.productCode());
        assertEquals("총무과", first.department());
        assertEquals(3, first.row());
    }

    @Test
    void tellsTheOneFactThatWouldCover() {
        desk.store()
                .write(
                        "work.start",
                        List.of(),
                        tx -> tx.products().one("code", "P1").map(each -> {
                            tx.products().remove(each);
                            return each;
                        }));
        Item banner = map().lines().get(0);
        assertEquals(State.CHANGE, banner.state());
        assertEquals("먼바다광고", banner.enterprise());
        assertTrue(banner.wouldFit().contains("서비스지역"), banner.wouldFit());
    }

    @Test
    void sumsByDepartmentWhatItSumsInAll() {
        CoverageMap map = map();
        assertEquals(
                List.of("총무과", "복지과", "홍보과"),
                map.departments().stream()
                        .map(CoverageMaps.OfDepartment::department)
                        .toList());
        assertEquals(
                map.lines().size(),
                map.departments().stream()
                        .mapToInt(each -> each.covered().items()
                                + each.change().items()
                                + each.none().items())
                        .sum());
    }

    @Test
    void keepsNothing() {
        long revision = desk.store().revision();
        map();
        assertEquals(revision, desk.store().revision());
        DeskException refused = assertThrows(
                DeskException.class,
                () -> desk.coverageMaps(new Text(Language.KO)).map("없는 기관", list));
        assertEquals("agency.unknown", refused.problem().code());
    }

    private CoverageMap map() {
        return desk.coverageMaps(new Text(Language.KO)).map("A001", list);
    }
}
