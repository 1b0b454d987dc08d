package kr.gachi.desk.domain;

import java.util.List;

/** What staff decided about a suggestion. */
public enum ChoiceState implements Worded {
    CHOSEN("담음", "선택"),
    DECLINED("거절");

    private final String word;
    private final List<String> alsoWritten;

    ChoiceState(String word, String... alsoWritten) {
        this.word = word;
        this.alsoWritten = List.of(alsoWritten);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public List<String> alsoWritten() {
        return alsoWritten;
    }
}
