package kr.gachi.desk.domain;

import java.util.List;

/** 단계 of a request on its way from inquiry to settlement. */
public enum RequestStage implements Worded {
    RECEIVED("접수"),
    MATCHING("매칭"),
    QUOTED("견적"),
    CONTRACTED("계약"),
    DELIVERED("납품"),
    INSPECTED("검수"),
    SETTLED("정산"),
    CLOSED("종결", "종료", "완료"),
    CANCELLED("취소");

    private final String word;
    private final List<String> alsoWritten;

    RequestStage(String word, String... alsoWritten) {
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

    /** Whether the request needs no further matching. */
    public boolean isClosed() {
        return this == SETTLED || this == CLOSED || this == CANCELLED;
    }
}
