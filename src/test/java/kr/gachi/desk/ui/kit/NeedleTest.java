package kr.gachi.desk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NeedleTest {
    private static boolean finds(String typed, String text) {
        return new Needle(typed).isIn(Needle.hay(text));
    }

    @Test
    void findsPartsOfNames() {
        assertTrue(finds("빛산", "한빛산업"));
        assertFalse(finds("빛상", "한빛산업"));
    }

    @Test
    void narrowsWhileASyllableIsComposed() {
        for (String half : new String[] {"ㅎ", "하", "한", "한ㅂ", "한비", "한빛", "한빛ㅅ", "한빛사"}) {
            assertTrue(finds(half, "한빛산업"), half);
        }
        assertFalse(finds("한비", "한밭산업"));
    }

    @Test
    void aFinishedSyllableIsItself() {
        assertFalse(finds("하빛", "한빛산업"), "only the last syllable may still become another");
    }

    @Test
    void initialsFindWords() {
        assertTrue(finds("ㅎㅂㅅㅇ", "한빛산업"));
        assertFalse(finds("ㅎㅅ", "한빛산업"));
    }

    @Test
    void spacesHyphensAndCaseDoNotMatter() {
        assertTrue(finds("012-81-12342", "0128112342"));
        assertTrue(finds("abc", "주식회사 A B C"));
    }

    @Test
    void everyWordMustBeThere() {
        assertTrue(finds("여성 한빛", "한빛산업\n여성기업"));
        assertFalse(finds("여성 달빛", "한빛산업\n여성기업"));
    }

    @Test
    void nothingTypedFindsAll() {
        assertTrue(finds("  ", "한빛산업"));
    }
}
