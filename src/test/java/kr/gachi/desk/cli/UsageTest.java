package kr.gachi.desk.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command line that cannot be understood: one sentence, how it is written, and nothing on standard output. */
class UsageTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            search 현수막 --capacity 많이              | --capacity에 쓸 수 없는 값입니다: 많이 (쓸 수 있는 값: 수)
            search 현수막 --valid-on 내일             | --valid-on에 쓸 수 없는 값입니다: 내일 (쓸 수 있는 값: 2026-11-24 같은 날짜)
            report performance --agency A --year 올해 | --year에 쓸 수 없는 값입니다: 올해 (쓸 수 있는 값: 정수)
            quote create R --role FOO               | --role에 쓸 수 없는 값입니다: FOO (쓸 수 있는 값: BROKERAGE·RESALE)
            report performance --year 2026          | 빠진 것이 있습니다: --agency
            import                                  | 빠진 것이 있습니다: FILE
            없는명령                                 | 이 명령이 모르는 말입니다: 없는명령
            --lang xx search 현수막                   | --lang에 쓸 수 없는 값입니다: xx (쓸 수 있는 값: ko·en)
            --lang en search 현수막 --capacity many   | --capacity cannot be: many (it can be: a number)
            """)
    void isToldInOneSentence(String line, String sentence) {
        Ran ran = Ran.of((Object[]) ("--json " + line).split(" "));
        assertAll(
                () -> assertEquals(2, ran.exit()),
                () -> assertEquals("", ran.out()),
                () -> assertEquals(
                        sentence.replace('·', '|'),
                        ran.err().lines().findFirst().orElseThrow()),
                () -> assertTrue(ran.err().contains("Usage: gachi")));
    }
}
