package kr.gachi.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.matching.Evidence;
import kr.gachi.desk.matching.Ranking;
import kr.gachi.desk.matching.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the words of a product are worth for a line, on the shipped vocabulary. */
class ComparisonTest {
    @TempDir
    Path folder;

    @Test
    void readsADeedBeforeAThingAsItsDescription() {
        assertTrue(strength("등짐 분무기", "소독용 분무기 20L", "충전식 등짐") > Ranking.ENOUGH);
    }

    @Test
    void letsNoFamilyNameStandForOneOfItsMembers() {
        assertTrue(strength("유에스비", "자수 타월 답례품", null) < Ranking.ENOUGH);
    }

    @Test
    void takesAnUnlistedWordThatEndsInTheWantedOneForAKindOfIt() {
        assertTrue(strength("덮개", "맨홀 보호덮개", null) > Ranking.ENOUGH);
    }

    @Test
    void answersALineWithATypingError() {
        assertTrue(strength("플래카트", "게시대 현수막 6m", null) > Ranking.ENOUGH);
    }

    @Test
    void staysSilentWhereOnlyLettersAgree() {
        assertTrue(strength("의료폐기물 처리", "임목폐기물 반출", null) < Ranking.ENOUGH);
        assertTrue(strength("승강기 유지보수", "OA기기 유지보수", null) < Ranking.ENOUGH);
    }

    @Test
    void readsAWordPutRightTogetherWithItsNeighbour() {
        assertTrue(strength("쓰래기 봉투", "쓰레기봉투 100L", null) > strength("쓰래기 봉투", "각대봉투 인쇄", null));
    }

    @Test
    void staysSilentWhereGoodsAreMadeForAnotherModel() {
        assertTrue(strength("CF217A 토너", "재생토너 CF217A", "HP M102 호환") > Ranking.ENOUGH);
        assertTrue(strength("CE285A 토너", "재생토너 CF217A", "HP M102 호환") < Ranking.ENOUGH);
    }

    @Test
    void keepsAWordWhoseSensesAllLackTheirCue() {
        Vocabulary onlyMushrooms = Vocabulary.of(List.of("배지(재배) = 배지 ? 버섯"));
        assertTrue(strength(onlyMushrooms, "배지", "금속 배지", null) > Ranking.ENOUGH);
    }

    @Test
    void takesTheLastWordWhereAnItemIsMadeOfEmptyWordsOnly() {
        Vocabulary empty = Vocabulary.of(List.of("[빈말 @빈말]", "용역 = 안내, 층별"));
        assertTrue(strength(empty, "층별 안내도", "아크릴 안내도", null) > Ranking.ENOUGH);
    }

    private double strength(String item, String name, String spec) {
        return strength(Vocabulary.shipped(), item, name, spec);
    }

    private double strength(Vocabulary vocabulary, String item, String name, String spec) {
        try (DirectoryIndex index = DirectoryIndex.rebuild(
                folder,
                vocabulary,
                List.of(DirectoryIndexTest.product("P1", name, spec)).iterator(),
                1)) {
            List<Evidence> found = index.find(Wanted.of(item, null, null), 5);
            assertTrue(found.size() <= 1);
            return found.stream().mapToDouble(Evidence::strength).sum();
        }
    }

    @Test
    void sharesOfTheEvidenceAddUpToItsStrength() {
        try (DirectoryIndex index = DirectoryIndex.rebuild(
                folder,
                Vocabulary.shipped(),
                List.of(DirectoryIndexTest.product("P1", "게시대 현수막 6m", "600×70cm"))
                        .iterator(),
                1)) {
            Evidence found = index.find(Wanted.of("플래카드", "600*70", null), 5).get(0);
            assertEquals(
                    found.strength(),
                    found.parts().stream().mapToDouble(Evidence.Part::share).sum(),
                    1e-9);
        }
    }
}
