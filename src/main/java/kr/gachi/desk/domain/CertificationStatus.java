package kr.gachi.desk.domain;

import java.util.List;

/** 상태 of a certificate: withdrawn by the issuer or handed back by the holder. */
public enum CertificationStatus implements Worded {
    VALID("유효", "정상"),
    CANCELLED("취소", "지정취소", "인증취소", "CANCELED"),
    RETURNED("반납", "자진반납");

    private final String word;
    private final List<String> alsoWritten;

    CertificationStatus(String word, String... alsoWritten) {
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
