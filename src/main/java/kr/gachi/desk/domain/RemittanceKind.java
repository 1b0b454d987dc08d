package kr.gachi.desk.domain;

import java.util.List;

/** What was paid between the cooperative and a member. */
public enum RemittanceKind implements Worded {
    /** The member pays the cooperative for brokerage. */
    COMMISSION("수수료"),
    /** The cooperative pays a maker for what it resells. */
    PURCHASE("매입대금", "매입금");

    private final String word;
    private final List<String> alsoWritten;

    RemittanceKind(String word, String... alsoWritten) {
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
