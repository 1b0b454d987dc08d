package kr.gachi.desk.domain;

import java.util.List;

/** 과세유형 of an enterprise. */
public enum TaxStatus implements Worded {
    GENERAL("일반", "일반과세", "일반과세자"),
    SIMPLIFIED("간이", "간이과세", "간이과세자"),
    EXEMPT("면세", "면세사업자"),
    NON_PROFIT("고유번호", "비영리", "고유번호증");

    private final String word;
    private final List<String> alsoWritten;

    TaxStatus(String word, String... alsoWritten) {
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
