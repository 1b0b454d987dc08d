package kr.gachi.desk.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;

/**
 * The arithmetic of a line and of a total, with the VAT rate of a day (부가가치세법 §30).
 *
 * @param vatRate fraction
 */
public record Money(BigDecimal vatRate) {
    private static final String[] DIGITS = {"", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"};
    private static final String[] PLACES = {"", "십", "백", "천"};
    private static final String[] MYRIADS = {"", "만", "억", "조", "경"};

    /** A price taken apart; the two add up to it exactly. */
    public record Split(Won supply, Won tax) {}

    /** Empty rulebooks have no rate: that is a mistake in the data, told as such by {@code rules check}. */
    public static Money on(Rulebook rulebook, LocalDate date) {
        return new Money(rulebook.vatRate(date).orElseThrow(() -> new IllegalStateException("no VAT rate on " + date)));
    }

    /** Tax of one line: floor(supply × rate), also below zero, as the sheets reckon it; none for 면세 and 영세. */
    public Won tax(Won supply, TaxType type) {
        if (type != TaxType.TAXABLE) {
            return Won.ZERO;
        }
        return Won.of(BigDecimal.valueOf(supply.value())
                .multiply(vatRate)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact());
    }

    /** Takes the tax out of a line's price with VAT inside: supply half up, the rest is tax. */
    public Split split(Won withVat, TaxType type) {
        if (type != TaxType.TAXABLE) {
            return new Split(withVat, Won.ZERO);
        }
        Won supply = withoutVat(withVat);
        return new Split(supply, withVat.minus(supply));
    }

    /** A taxed amount without its VAT, half up. */
    public Won withoutVat(Won withVat) {
        return Won.of(BigDecimal.valueOf(withVat.value())
                .divide(BigDecimal.ONE.add(vatRate), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** What cuts a total down to a multiple of {@code unit} won: zero or negative, a line of its own (절사). */
    public static Won rounding(Won total, int unit) {
        if (unit < 1) {
            throw new IllegalArgumentException("unit " + unit);
        }
        return Won.of(-Math.floorMod(total.value(), unit));
    }

    /** {@code 일금 삼만일천구백원정}: every leading 일 is written, empty places are silent. */
    public static String inWords(Won amount) {
        return "일금 " + (amount.isNegative() ? "마이너스 " : "") + number(Math.abs(amount.value())) + "원정";
    }

    private static String number(long value) {
        if (value == 0) {
            return "영";
        }
        StringBuilder words = new StringBuilder();
        long rest = value;
        for (int myriad = 0; rest > 0; myriad++, rest /= 10_000) {
            String four = fourDigits((int) (rest % 10_000));
            if (!four.isEmpty()) {
                words.insert(0, four + MYRIADS[myriad]);
            }
        }
        return words.toString();
    }

    private static String fourDigits(int value) {
        StringBuilder words = new StringBuilder();
        int rest = value;
        for (String place : PLACES) {
            int digit = rest % 10;
            if (digit > 0) {
                words.insert(0, DIGITS[digit] + place);
            }
            rest /= 10;
        }
        return words.toString();
    }
}
