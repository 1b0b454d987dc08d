package kr.gachi.desk.domain;

import java.util.List;

/** 계약법: which contract law an agency follows. */
public enum Regime implements Worded {
    STATE("국가", "국가계약법"),
    LOCAL("지방", "지방계약법"),
    OWN("자체", "자체규정");

    private final String word;
    private final List<String> alsoWritten;

    Regime(String word, String... alsoWritten) {
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
