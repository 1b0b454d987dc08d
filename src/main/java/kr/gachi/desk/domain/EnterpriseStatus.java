package kr.gachi.desk.domain;

import java.util.List;

/** 상태 of an enterprise; a candidate still lacks what a person must complete. */
public enum EnterpriseStatus implements Worded {
    ACTIVE("활동", "정상", "계속", "영업"),
    CANDIDATE("후보"),
    SUSPENDED("휴업"),
    CLOSED("폐업");

    private final String word;
    private final List<String> alsoWritten;

    EnterpriseStatus(String word, String... alsoWritten) {
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
