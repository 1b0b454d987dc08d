package kr.gachi.desk.domain;

/** 모수출처: where the base of a rate comes from. */
public enum SpendingSource implements Worded {
    SPENDING("총구매액"),
    PURCHASES("구매내역");

    private final String word;

    SpendingSource(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
