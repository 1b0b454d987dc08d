package kr.gachi.desk.domain;

import java.util.List;

/** 수수료기준: what a commission rate is applied to. */
public enum CommissionBase implements Worded {
    SUPPLY("공급가액", "VAT제외"),
    TOTAL("합계", "VAT포함");

    private final String word;
    private final List<String> alsoWritten;

    CommissionBase(String word, String... alsoWritten) {
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
