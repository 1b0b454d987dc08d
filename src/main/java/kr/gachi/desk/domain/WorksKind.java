package kr.gachi.desk.domain;

import java.util.List;

/** 공사종류, which sets the limits of negotiated contracts for works. */
public enum WorksKind implements Worded {
    GENERAL("종합", "종합공사"),
    SPECIALTY("전문", "전문공사"),
    OTHER("기타", "기타공사", "전기·통신·소방");

    private final String word;
    private final List<String> alsoWritten;

    WorksKind(String word, String... alsoWritten) {
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
