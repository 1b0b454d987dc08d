package kr.gachi.desk.domain;

import java.util.List;

/** 실적일자기준: the event whose date puts a purchase into a year. */
public enum DateBasis implements Worded {
    CONTRACT("계약", "계약일"),
    DELIVERY("납품", "납품일"),
    INSPECTION("검수", "검수일"),
    INVOICE("세금계산서", "세금계산서일", "계산서"),
    RESOLUTION("결의", "결의일", "결의일자"),
    PAYMENT("지급", "지급일", "대금지급");

    private final String word;
    private final List<String> alsoWritten;

    DateBasis(String word, String... alsoWritten) {
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
