package kr.gachi.desk.domain;

import java.util.List;

/** 사건: what happened to a deal line. */
public enum Event implements Worded {
    DELIVERY("납품"),
    INSPECTION("검수"),
    INVOICE("세금계산서", "계산서"),
    RESOLUTION("결의"),
    PAYMENT("지급");

    private final String word;
    private final List<String> alsoWritten;

    Event(String word, String... alsoWritten) {
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
