package kr.gachi.desk.domain;

import java.util.Optional;

/**
 * 사업자등록번호: ten digits, kept as text so that leading zeros survive. A wrong check digit is a warning elsewhere and
 * never refused here.
 */
public record BizNo(String digits) implements Comparable<BizNo> {
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    public BizNo {
        if (!digits.matches("[0-9]{10}")) {
            throw new IllegalArgumentException("a business number has ten digits: " + digits);
        }
    }

    /** Reads {@code 012-81-12342}, {@code 0128112342}, full-width digits and blanks; empty unless exactly ten digits remain. */
    public static Optional<BizNo> read(String text) {
        StringBuilder digits = new StringBuilder(10);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            } else if (!(Character.isWhitespace(c) || c == '-' || c == '－' || c == '–' || c == '\u00a0')) {
                return Optional.empty();
            }
        }
        return digits.length() == 10 ? Optional.of(new BizNo(digits.toString())) : Optional.empty();
    }

    /** Weights 1,3,7,1,3,7,1,3,5 plus the tens of the last product. */
    public boolean hasValidCheckDigit() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        sum += 5 * (digits.charAt(8) - '0') / 10;
        return (10 - sum % 10) % 10 == digits.charAt(9) - '0';
    }

    /** As people write it: {@code 012-81-12342}. */
    @Override
    public String toString() {
        return digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
    }

    @Override
    public int compareTo(BizNo other) {
        return digits.compareTo(other.digits);
    }
}
