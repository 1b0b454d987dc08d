package kr.gachi.desk.domain;

/** The papers that accompany a deal from the order to the bill. */
public enum PaperKind implements Worded {
    /** The cooperative orders from the member that delivers, or makes what the cooperative resells. */
    ORDER("발주서", null),
    STATEMENT("거래명세서", Event.DELIVERY),
    DELIVERY_NOTE("납품서", Event.DELIVERY),
    INSPECTION_REPORT("검수조서", Event.INSPECTION),
    BILL("청구서", Event.INVOICE),
    /** Between the cooperative and the member: what was paid for the deal and what is owed for it. */
    SETTLEMENT("정산서", null),
    /** Goes with the papers to the agency and lists them. */
    COVER_LETTER("공문", null);

    private final String word;
    private final Event event;

    PaperKind(String word, Event event) {
        this.word = word;
        this.event = event;
    }

    @Override
    public String word() {
        return word;
    }

    /** What a paper about one day tells of; null where there is no such day. */
    public Event event() {
        return event;
    }
}
