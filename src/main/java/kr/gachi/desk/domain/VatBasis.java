package kr.gachi.desk.domain;

import java.util.List;

/** Whether an amount has VAT inside. */
public enum VatBasis implements Worded {
    EXCL_VAT("VAT제외", "VAT별도", "제외", "별도", "부가세별도", "EXCLUDED"),
    INCL_VAT("VAT포함", "포함", "부가세포함", "INCLUDED");

    private final String word;
    private final List<String> alsoWritten;

    VatBasis(String word, String... alsoWritten) {
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
