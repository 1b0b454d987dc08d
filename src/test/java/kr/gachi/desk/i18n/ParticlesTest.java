package kr.gachi.desk.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {
    @ParameterizedTest
    @CsvSource({
        "기업이(가) 없음, 기업이 없음",
        "제품코드가 아니라 요청번호이(가) 없음, 제품코드가 아니라 요청번호가 없음",
        "파일을(를) 읽음, 파일을 읽음",
        "보고서은(는) 그대로, 보고서는 그대로",
        "서울(으)로 보냄, 서울로 보냄",
        "광주(으)로 보냄, 광주로 보냄",
        "900장(으)로 충족, 900장으로 충족",
        "A101이(가) 없음, A101이 없음",
        "A105이(가) 없음, A105가 없음",
        "A103(으)로 정정, A103으로 정정",
        "2와(과) 3와(과) 4, 2와 3과 4",
        "URL을(를) 적음, URL을 적음",
        "DB을(를) 엶, DB를 엶",
        "30%을(를) 넘음, 30%를 넘음",
        "떡(이)라는 낱말, 떡이라는 낱말",
        "배(이)라는 낱말, 배라는 낱말"
    })
    void takesTheFormThatIsReadOut(String pattern, String read) {
        assertEquals(read, Particles.fit(pattern));
    }

    @Test
    void looksThroughClosingBrackets() {
        assertEquals("「홍보물」이 없음, (화일)이 없음", Particles.fit("「홍보물」이(가) 없음, (화일)이(가) 없음"));
    }

    @Test
    void leavesBothFormsWhereNobodyKnows() {
        assertEquals("→이(가) 있음", Particles.fit("→이(가) 있음"));
    }

    @Test
    void servesEverySentenceOfTheProgram() {
        assertEquals(
                "요청 R-2026-A0003이 없습니다. 번호를 확인하세요.",
                new Text(Language.KO).say("problem.request.unknown", "R-2026-A0003"));
    }
}
