package kr.gachi.desk.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A whole-won amount. Whether VAT is inside is said by the name of the field that holds it. Unknown is null, never zero. */
public record Won(long value) implements Comparable<Won> {
    public static final Won ZERO = new Won(0);

    public static Won of(long value) {
        return value == 0 ? ZERO : new Won(value);
    }

    /** Quantity × unit price, fractions of a won dropped (contract: line supply = floor). */
    public static Won floor(BigDecimal quantity, Won unitPrice) {
        return new Won(quantity.multiply(BigDecimal.valueOf(unitPrice.value))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact());
    }

    public Won plus(Won other) {
        return new Won(Math.addExact(value, other.value));
    }

    public Won minus(Won other) {
        return new Won(Math.subtractExact(value, other.value));
    }

    public Won negate() {
        return new Won(Math.negateExact(value));
    }

    public boolean isNegative() {
        return value < 0;
    }

    @Override
    public int compareTo(Won other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
