package kr.gachi.desk.domain;

import java.util.List;

/** 집계범위: whether our records hold all of an agency's priority purchases. */
public enum Scope implements Worded {
    ALL("전체"),
    OURS("우리연계분", "우리 연계분", "연계분"),
    UNKNOWN("모름");

    private final String word;
    private final List<String> alsoWritten;

    Scope(String word, String... alsoWritten) {
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
