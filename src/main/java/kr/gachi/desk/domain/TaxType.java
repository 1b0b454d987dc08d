package kr.gachi.desk.domain;

import java.util.List;

/** 과세구분 of a line (부가가치세법 §26, §30). */
public enum TaxType implements Worded {
    TAXABLE("과세"),
    EXEMPT("면세"),
    ZERO("영세", "영세율");

    private final String word;
    private final List<String> alsoWritten;

    TaxType(String word, String... alsoWritten) {
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
