package kr.gachi.desk.domain;

/** What the cooperative does beside brokerage. */
public enum ProgramKind implements Worded {
    MARKET("장터"),
    CONTRIBUTION("사회공헌"),
    CROWDFUNDING("크라우드펀딩"),
    TRAINING("교육"),
    CONSULTING("컨설팅"),
    MALL("기관몰"),
    AGREEMENT("업무협약");

    private final String word;

    ProgramKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
