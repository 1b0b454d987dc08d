package kr.gachi.desk.domain;

/** State of a quote; a sent one is frozen. */
public enum QuoteState implements Worded {
    DRAFT("작성"),
    SENT("발송"),
    ACCEPTED("수락"),
    LOST("실주"),
    REPLACED("대체"),
    VOID("철회");

    private final String word;

    QuoteState(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
