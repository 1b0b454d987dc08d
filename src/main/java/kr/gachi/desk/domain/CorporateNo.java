package kr.gachi.desk.domain;

import java.util.Optional;

/**
 * 법인등록번호: thirteen digits. Numbers issued from 2025-01-31 may drop the check digit, so a wrong one only warns.
 */
public record CorporateNo(String digits) {
    public CorporateNo {
        if (!digits.matches("[0-9]{13}")) {
            throw new IllegalArgumentException("a corporate number has thirteen digits");
        }
    }

    public static Optional<CorporateNo> read(String text) {
        String digits = text.replaceAll("[\\s-]", "");
        return digits.matches("[0-9]{13}") ? Optional.of(new CorporateNo(digits)) : Optional.empty();
    }

    /** Weights 1 and 2 alternating over the first twelve digits. */
    public boolean hasValidCheckDigit() {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (1 + i % 2) * (digits.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10 == digits.charAt(12) - '0';
    }

    @Override
    public String toString() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }
}
