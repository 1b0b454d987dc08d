package kr.gachi.desk.domain;

/** 거래유형: whose invoice the agency gets; the certificate that counts is the supplier's on the invoice. */
public enum DealRole implements Worded {
    BROKERAGE("중개"),
    RESALE("재판매");

    private final String word;

    DealRole(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
