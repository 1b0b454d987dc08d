package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Won;

/**
 * How much of a deal line one kind of event has covered, and what a further part is worth: its share of the line, whole
 * won only; the last part takes what is left, so that parts add up to the line.
 *
 * @param parts all of one event
 */
record Covered(DealLine line, List<Fulfilment> parts) {

    /** @param quantity null where the line has none */
    record Part(BigDecimal quantity, Won supply, Won tax) {}

    boolean isOpen() {
        return line.quantity() == null
                ? parts.isEmpty() || openSupply().value() != 0
                : openQuantity().signum() != 0
                        && openQuantity().signum() == line.quantity().signum();
    }

    /** Null where the line has no quantity. */
    BigDecimal openQuantity() {
        return line.quantity() == null
                ? null
                : parts.stream().map(this::quantity).reduce(line.quantity(), BigDecimal::subtract);
    }

    Won openSupply() {
        return parts.stream().map(this::supply).reduce(line.supply(), Won::minus);
    }

    /** Null while the line's tax is unknown. */
    Won openTax() {
        return line.tax() == null ? null : parts.stream().map(this::tax).reduce(line.tax(), Won::minus);
    }

    Part rest() {
        return new Part(openQuantity(), openSupply(), openTax());
    }

    /** All that is open where the quantity reaches it; more than that is worth no more. */
    Part part(BigDecimal quantity) {
        if (quantity.abs().compareTo(openQuantity().abs()) >= 0) {
            return new Part(quantity, openSupply(), openTax());
        }
        return new Part(
                quantity,
                share(line.supply(), quantity, line.quantity()),
                line.tax() == null ? null : share(line.tax(), quantity, line.quantity()));
    }

    /** What one of the parts comes to. */
    Part worth(Fulfilment part) {
        return new Part(
                line.quantity() == null ? null : quantity(part), supply(part), line.tax() == null ? null : tax(part));
    }

    /** The share of an amount, fractions of a won dropped towards zero. */
    static Won share(Won amount, BigDecimal quantity, BigDecimal whole) {
        return Won.of(BigDecimal.valueOf(amount.value())
                .multiply(quantity)
                .divide(whole, 0, RoundingMode.DOWN)
                .longValueExact());
    }

    private BigDecimal quantity(Fulfilment part) {
        if (part.quantity() != null) {
            return part.quantity();
        }
        return part.supply() == null || line.supply().value() == 0
                ? line.quantity()
                : line.quantity()
                        .multiply(BigDecimal.valueOf(part.supply().value()))
                        .divide(BigDecimal.valueOf(line.supply().value()), 6, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    private Won supply(Fulfilment part) {
        return part.supply() != null ? part.supply() : whole(part, line.supply());
    }

    private Won tax(Fulfilment part) {
        return part.tax() != null ? part.tax() : whole(part, line.tax());
    }

    private Won whole(Fulfilment part, Won amount) {
        return part.quantity() == null
                        || line.quantity() == null
                        || line.quantity().signum() == 0
                ? amount
                : share(amount, part.quantity(), line.quantity());
    }
}
