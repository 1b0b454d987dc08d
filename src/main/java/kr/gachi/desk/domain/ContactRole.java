package kr.gachi.desk.domain;

import java.util.List;

/** 역할 of a contact. */
public enum ContactRole implements Worded {
    REQUEST("요청"),
    CONTRACT("계약"),
    PERFORMANCE("실적"),
    REPRESENTATIVE("대표", "대표자"),
    STAFF("실무", "담당자", "담당");

    private final String word;
    private final List<String> alsoWritten;

    ContactRole(String word, String... alsoWritten) {
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
