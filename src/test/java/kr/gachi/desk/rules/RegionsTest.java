package kr.gachi.desk.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old and new names, short ones and missing blanks; which service area covers which place. */
class RegionsTest {
    private static final Regions REGIONS = Regions.shipped();
    private static final LocalDate BEFORE = LocalDate.parse("2026-06-30");
    private static final LocalDate AFTER = LocalDate.parse("2026-07-01");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            광주광역시 북구 용봉로 77            | 광주광역시 북구
            광주 북구                            | 광주광역시 북구
            광주북구                             | 광주광역시 북구
            광주 광역시 북구                     | 광주광역시 북구
            광주광역시남구용대로                 | 광주광역시 남구
            광주시 서구 상무대로                 | 광주광역시 서구
            광주 광산                            | 광주광역시 광산구
            광주 상무지구                        | 광주광역시
            광주                                 | 광주광역시
            광주광역시                           | 광주광역시
            (61234) 광주 동구 금남로             | 광주광역시 동구
            우)61234 광주 동구                   | 광주광역시 동구
            대한민국 광주광역시 동구             | 광주광역시 동구
            전남                                 | 전라남도
            전남도                               | 전라남도
            전라남도 나주시 빛가람로             | 전라남도 나주시
            전남나주시                           | 전라남도 나주시
            전남 나주                            | 전라남도 나주시
            나주시 빛가람동                      | 전라남도 나주시
            나주                                 | 전라남도 나주시
            화순군                               | 전라남도 화순군
            전남광주통합특별시                   | 전남광주통합특별시
            전남광주통합특별시 광산구 무진대로   | 광주광역시 광산구
            전남광주통합특별시광산구             | 광주광역시 광산구
            광주특별시 목포시                    | 전라남도 목포시
            전남광주 여수                        | 전라남도 여수시
            서울시 강남구 테헤란로               | 서울특별시 강남구
            서울 강남대로 10                     | 서울특별시
            서울특별시                           | 서울특별시
            경기 광주시                          | 경기도 광주시
            경기도 광주시 경안동                 | 경기도 광주시
            경기도 수원시 팔달구                 | 경기도 수원시
            경기 분당구                          | 경기도 성남시
            수원                                 | 경기도 수원시
            부산진구                             | 부산광역시 부산진구
            부산 진구                            | 부산광역시 부산진구
            인천 미추홀구                        | 인천광역시 미추홀구
            강원도 춘천시                        | 강원특별자치도 춘천시
            강원특별자치도 고성군                | 강원특별자치도 고성군
            경남 고성                            | 경상남도 고성군
            전라북도 전주시 완산구               | 전북특별자치도 전주시
            전북특별자치도 익산시                | 전북특별자치도 익산시
            경북 군위군                          | 대구광역시 군위군
            제주                                 | 제주특별자치도
            제주시 첨단로                        | 제주특별자치도 제주시
            강원특별자치도 강원                  | 강원특별자치도
            제주도 서귀포                        | 제주특별자치도 서귀포시
            세종                                 | 세종특별자치시
            세종특별자치시 한누리대로            | 세종특별자치시
            청원군                               | 충청북도 청주시
            """)
    void readsWhatPeopleWrite(String written, String name) {
        assertEquals(
                name,
                REGIONS.read(written).map(place -> REGIONS.name(place, BEFORE)).orElse("?"));
    }

    @ParameterizedTest(name = "{index} {0}")
    @CsvSource(delimiter = '|', textBlock = """
            동구
            고성군
            강서구
            광주시
            광주시 경안동
            소재불명(폐업)
            본관 3층
            광주광역시 나주시
            대구경북
            광주, 전남
            ''
            12345
            """)
    void saysNothingOfWhatItCannotKnow(String written) {
        assertTrue(REGIONS.read(written).isEmpty());
    }

    @Test
    void theHomeSettlesANameThatSeveralShare() {
        Place gwangju = REGIONS.read("광주광역시").orElseThrow();
        Place gyeonggi = REGIONS.read("경기도").orElseThrow();
        Place busan = REGIONS.read("부산").orElseThrow();
        assertAll(
                () -> assertEquals("광주광역시 동구", read("동구", gwangju)),
                () -> assertEquals("부산광역시 동구", read("동구", busan)),
                () -> assertEquals("광주광역시", read("광주시", gwangju)),
                () -> assertEquals("경기도 광주시", read("광주시", gyeonggi)),
                () -> assertEquals("?", read("광주시", busan)),
                () -> assertEquals("전라남도 나주시", read("나주", busan)),
                () -> assertEquals("?", read("고성군", busan)));
    }

    @Test
    void readsColumnsApart() {
        assertAll(
                () -> assertEquals("광주광역시 북구", columns("광주광역시", "북구")),
                () -> assertEquals("광주광역시 북구", columns("전남광주통합특별시", "북구")),
                () -> assertEquals("전라남도", columns("전남", null)),
                () -> assertEquals("전라남도 나주시", columns(null, "나주시")),
                () -> assertEquals("?", columns(null, null)));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "광주 광산구,                     2026-06-30, 광주광역시 광산구",
        "광주 광산구,                     2026-07-01, 전남광주통합특별시 광산구",
        "전남광주통합특별시 광산구,       2025-12-31, 광주광역시 광산구",
        "전라남도 나주시,                 2026-07-01, 전남광주통합특별시 나주시",
        "전라남도,                        2026-07-01, 전라남도",
        "전남광주통합특별시,              2025-01-01, 전남광주통합특별시",
        "강원도 춘천시,                   2023-06-10, 강원도 춘천시",
        "강원도 춘천시,                   2023-06-11, 강원특별자치도 춘천시",
        "강원특별자치도,                  2020-01-01, 강원도",
        "전북 전주시,                     2024-01-17, 전라북도 전주시",
        "전북 전주시,                     2024-01-18, 전북특별자치도 전주시",
        "대구 군위군,                     2023-06-30, 경상북도 군위군",
        "인천 남구,                       2018-07-01, 인천광역시 미추홀구",
        "인천 제물포구,                   2025-01-01, 인천광역시 제물포구",
        "인천 서구,                       2026-07-01, 인천광역시 서구",
    })
    void printsTheNameOfTheDate(String written, String date, String name) {
        assertEquals(name, REGIONS.name(REGIONS.read(written).orElseThrow(), LocalDate.parse(date)));
    }

    @Test
    void oldNamesKeepTheirExtent() {
        Set<String> gwangju = REGIONS.extent("광주광역시");
        Set<String> jeonnam = REGIONS.extent("전라남도");
        Set<String> both = new HashSet<>(gwangju);
        both.addAll(jeonnam);
        assertAll(
                () -> assertEquals(5, gwangju.size()),
                () -> assertEquals(22, jeonnam.size()),
                () -> assertEquals(both, REGIONS.extent("전남광주통합특별시")),
                () -> assertEquals(both, REGIONS.extent("광주·전남")),
                () -> assertEquals(both, REGIONS.extent("광주전남")),
                () -> assertEquals(both, REGIONS.extent("전남, 광주 일대")),
                () -> assertEquals(REGIONS.extent("강원도"), REGIONS.extent("강원특별자치도")),
                () -> assertEquals(REGIONS.extent("전북"), REGIONS.extent("전북특별자치도")),
                () -> assertEquals(REGIONS.extent("제주도"), REGIONS.extent("제주특별자치도")),
                () -> assertEquals(REGIONS.extent("전남광주통합특별시 동구"), REGIONS.extent("광주광역시 동구")));
    }

    @Test
    void theDividedDistrictsOfIncheonAddUp() {
        Set<String> old = new HashSet<>(REGIONS.extent("인천 중구"));
        old.addAll(REGIONS.extent("인천 동구"));
        Set<String> now = new HashSet<>(REGIONS.extent("제물포구"));
        now.addAll(REGIONS.extent("영종구"));
        Set<String> west = new HashSet<>(REGIONS.extent("서해구"));
        west.addAll(REGIONS.extent("검단구"));
        assertAll(
                () -> assertEquals(old, now),
                () -> assertEquals(REGIONS.extent("인천 서구"), west),
                () -> assertTrue(REGIONS.extent("인천").containsAll(now)),
                () -> assertTrue(REGIONS.extent("인천").containsAll(west)));
    }

    @Test
    void theCountryHasItsRegions() {
        List<Region> now = REGIONS.all().stream()
                .filter(region -> region.holdsOn(AFTER))
                .filter(region -> region.parent() != null || region.parts().isEmpty())
                .toList();
        assertAll(
                () -> assertEquals(
                        16,
                        now.stream().filter(region -> region.parent() == null).count()),
                () -> assertEquals(
                        230,
                        now.stream()
                                .filter(region -> region.parent() != null
                                        && region.parent().length() == 2)
                                .count()),
                () -> assertEquals(
                        27,
                        now.stream()
                                .filter(region -> "12".equals(region.parent()))
                                .count()),
                () -> assertEquals(
                        17,
                        REGIONS.all().stream()
                                .filter(region -> region.holdsOn(BEFORE))
                                .filter(region -> region.parent() == null
                                        && region.parts().isEmpty())
                                .count()));
    }

    @Test
    void everyRegionHasPartsThatTheCountryHas() {
        Set<String> country = REGIONS.extent("전국");
        Set<String> ofSidos = new HashSet<>();
        REGIONS.all().stream()
                .filter(region -> region.parent() == null && region.holdsOn(AFTER))
                .forEach(region -> ofSidos.addAll(REGIONS.place(region).parts()));
        REGIONS.all()
                .forEach(region -> assertFalse(REGIONS.place(region).parts().isEmpty(), region.code()));
        assertEquals(country, ofSidos);
    }

    /** Areas separated by a bar; home; place. */
    @ParameterizedTest(name = "{0} / {1}: {2} → {3}")
    @CsvSource(delimiter = ';', textBlock = """
            광주광역시              ; 광주광역시 ; 광주 북구                   ; COVERED
            광주광역시              ; 광주광역시 ; 전남광주통합특별시 북구     ; COVERED
            전남광주통합특별시      ; 광주광역시 ; 광주 북구                   ; COVERED
            전남광주통합특별시      ; 광주광역시 ; 전남 나주시                 ; COVERED
            전라남도                ; 광주광역시 ; 전남광주통합특별시 광산구   ; OUTSIDE
            전남                    ; 광주광역시 ; 전남광주통합특별시 나주시   ; COVERED
            광주광역시              ; 광주광역시 ; 전남광주통합특별시          ; PARTLY
            광주광역시|전라남도     ; 광주광역시 ; 전남광주통합특별시          ; COVERED
            광주·전남               ; 광주광역시 ; 전남광주통합특별시          ; COVERED
            광주광역시              ; 광주광역시 ; 전남 나주시                 ; OUTSIDE
            광주 북구               ; 광주광역시 ; 광주광역시                  ; PARTLY
            광주 북구               ; 광주광역시 ; 광주 남구                   ; OUTSIDE
            북구|광산구             ; 광주광역시 ; 광주 북구                   ; COVERED
            북구                    ; 대구       ; 광주 북구                   ; OUTSIDE
            전국                    ; 광주광역시 ; 제주시                      ; COVERED
            전국(제주 제외)         ; 광주광역시 ; 부산                        ; COVERED
            전국                    ; 광주광역시 ; 전국                        ; COVERED
            광주                    ; 광주광역시 ; 전국                        ; PARTLY
            수도권                  ; 서울       ; 인천 검단구                 ; COVERED
            호남                    ; 전북       ; 전남광주통합특별시 나주시   ; COVERED
            대구경북                ; 대구       ; 경북 안동시                 ; COVERED
            대전세종충남            ; 대전       ; 충남 공주시                 ; COVERED
            호남권                  ; 전북       ; 대전                        ; OUTSIDE
            전남(도서 제외)         ; 전남       ; 부산                        ; OUTSIDE
            광주 전역, 나주 화순    ; 광주광역시 ; 화순군                      ; COVERED
            광주 동구, 북구         ; 부산       ; 광주 북구                   ; COVERED
            인천 중구               ; 인천       ; 인천 영종구                 ; COVERED
            인천 중구               ; 인천       ; 인천 제물포구               ; PARTLY
            인천 영종구             ; 인천       ; 인천 제물포구               ; OUTSIDE
            광주와 가까운 곳        ; 광주광역시 ; 전남 나주시                 ; UNKNOWN_PLACE
            광주 인근               ; 광주광역시 ; 전남 나주시                 ; UNKNOWN_PLACE
            광주 인근               ; 광주광역시 ; 광주 북구                   ; COVERED
            협의                    ; 광주광역시 ; 광주 북구                   ; UNKNOWN_PLACE
                                    ; 광주광역시 ; 광주 북구                   ; HOME_ONLY
                                    ; 광주광역시 ; 나주시                      ; OUTSIDE
                                    ; 전남광주통합특별시 ; 나주시              ; HOME_ONLY
                                    ; 광주광역시 ; 전남광주통합특별시          ; PARTLY
                                    ;            ; 광주 북구                   ; UNKNOWN_PLACE
            광주                    ;            ; 광주 북구                   ; COVERED
            """)
    void serviceAreasCoverPlaces(String areas, String home, String place, Coverage coverage) {
        List<String> names =
                areas == null ? List.of() : Stream.of(areas.split("\\|")).toList();
        assertEquals(coverage, REGIONS.coverage(names, home, REGIONS.read(place).orElseThrow()));
    }

    @Test
    void anUnknownPlaceIsSaidSo() {
        assertEquals(Coverage.UNKNOWN_PLACE, REGIONS.coverage(List.of("광주"), "광주광역시", null));
    }

    private static String read(String written, Place home) {
        return REGIONS.read(written, home)
                .map(place -> REGIONS.name(place, BEFORE))
                .orElse("?");
    }

    private static String columns(String sido, String sigungu) {
        return REGIONS.read(sido, sigungu)
                .map(place -> REGIONS.name(place, BEFORE))
                .orElse("?");
    }
}
