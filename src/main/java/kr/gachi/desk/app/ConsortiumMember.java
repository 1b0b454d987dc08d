package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.matching.Consortium;
import kr.gachi.desk.matching.Suggestion;
import kr.gachi.desk.matching.Units;
import kr.gachi.desk.matching.Wanted;
import kr.gachi.desk.store.PromisedQueries.Promised;

/**
 * A suggestion as a member of a consortium for one line, or why it cannot be one.
 *
 * @param portion product units that are given together: one, or a decimal part where the line asks for one
 * @param pack so much of the line's unit is one portion
 * @param obstacle {@code price}, {@code unit}, {@code leadTime} or {@code spec}; null for a member
 */
record ConsortiumMember(Suggestion suggestion, BigDecimal portion, BigDecimal pack, String obstacle) {
    private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);

    static ConsortiumMember of(Wanted wanted, Suggestion suggestion) {
        Product product = suggestion.candidate().product();
        BigDecimal each = perUnit(product.unit(), wanted.unit(), product.packing());
        BigDecimal back = perUnit(wanted.unit(), product.unit(), product.packing());
        boolean exact = each != null && back != null && each.multiply(back).compareTo(BigDecimal.ONE) == 0;
        if (suggestion.unitPrice() == null) {
            return cannot(suggestion, "price");
        } else if (!exact) {
            return cannot(suggestion, "unit");
        } else if (has(suggestion, "leadTime")) {
            return cannot(suggestion, "leadTime");
        } else if (has(suggestion, "spec.differs")) {
            return cannot(suggestion, "spec");
        }
        int decimals = Math.max(0, wanted.quantity().stripTrailingZeros().scale());
        BigDecimal portion =
                each.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ONE.movePointLeft(decimals) : BigDecimal.ONE;
        return new ConsortiumMember(suggestion, portion, each.multiply(portion), null);
    }

    private static ConsortiumMember cannot(Suggestion suggestion, String obstacle) {
        return new ConsortiumMember(suggestion, null, null, obstacle);
    }

    private static boolean has(Suggestion suggestion, String caution) {
        return suggestion.cautions().stream().anyMatch(each -> each.code().equals(caution));
    }

    /** How much of {@code to} one {@code from} is; asked for a million, since packs are rounded up. Null if unknown. */
    private static BigDecimal perUnit(String from, String to, String packing) {
        return Units.convert(MANY, from, to, packing)
                .map(many -> many.divide(MANY, 12, RoundingMode.HALF_UP).stripTrailingZeros())
                .orElse(null);
    }

    Product product() {
        return suggestion.candidate().product();
    }

    /**
     * @param promised what its enterprise has still to deliver
     * @param decimals of a won in which all members' money is counted
     */
    Consortium.Member terms(Wanted wanted, List<Promised> promised, int decimals) {
        BigDecimal least = product().minimumQuantity() == null
                ? BigDecimal.ZERO
                : product().minimumQuantity();
        Long most = product().monthlyCapacity() == null
                ? null
                : Math.max(
                        0,
                        product()
                                .monthlyCapacity()
                                .multiply(wanted.months())
                                .subtract(promisedOf(promised))
                                .divide(portion, 0, RoundingMode.FLOOR)
                                .longValueExact());
        long money = BigDecimal.valueOf(suggestion.unitPrice().value())
                .multiply(portion)
                .movePointRight(decimals)
                .longValueExact();
        return new Consortium.Member(
                pack, money, least.divide(portion, 0, RoundingMode.CEILING).longValueExact(), most);
    }

    /** Contracts name what is sold and not the product: the same words and a unit that converts are the same thing. */
    private BigDecimal promisedOf(List<Promised> promised) {
        Product product = product();
        return promised.stream()
                .filter(each -> each.enterprise().equals(product.enterprise())
                        && each.item() != null
                        && each.item().strip().equals(product.name().strip()))
                .flatMap(each -> Units.convert(each.open(), each.unit(), product.unit(), product.packing()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Portions in the line's unit. */
    BigDecimal quantity(long portions) {
        return pack.multiply(BigDecimal.valueOf(portions)).stripTrailingZeros();
    }

    /** Won without VAT. */
    Won money(long portions) {
        return Won.floor(portion.multiply(BigDecimal.valueOf(portions)), suggestion.unitPrice());
    }

    /** Null if its lead time is unknown. */
    LocalDate deliverBy(LocalDate asOf) {
        return product().leadDays() == null ? null : asOf.plusDays(product().leadDays());
    }
}
