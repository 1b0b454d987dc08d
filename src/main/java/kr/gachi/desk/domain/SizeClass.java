package kr.gachi.desk.domain;

import java.util.List;

/** 규모: the size of a firm under 중소기업기본법; SMALL is 소기업 and 소상공인 together. */
public enum SizeClass implements Worded {
    SMALL("소기업·소상공인", "소기업", "소상공인", "소상공인·소기업"),
    MEDIUM("중기업"),
    LARGE("대기업"),
    UNKNOWN("모름");

    private final String word;
    private final List<String> alsoWritten;

    SizeClass(String word, String... alsoWritten) {
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
