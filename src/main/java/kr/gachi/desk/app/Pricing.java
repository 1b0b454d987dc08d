package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Offer;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.rules.Money;
import kr.gachi.desk.store.Tx;

/** What a quantity of a product costs an agency on a day: the dated offer that is nearest to it, else the product's price. */
final class Pricing {
    private final Tx tx;
    private final Money money;
    private final LocalDate day;
    private final List<Id<Agency>> bodies;

    /** @param agency its own offers go before those of the bodies above it, these before those for all */
    Pricing(Tx tx, Money money, Agency agency) {
        this.tx = tx;
        this.money = money;
        this.day = tx.session().today();
        this.bodies = bodies(tx, agency);
    }

    /** @param unitPrice won without VAT */
    record Price(Won unitPrice, Won supply, Won tax) {}

    /** Empty where nobody knows a price. */
    Optional<Price> of(Product product, BigDecimal quantity) {
        TaxType tax = MatchJudge.taxType(product);
        Optional<Won> offered = offer(product, quantity).map(Offer::price);
        if (offered.isPresent()) {
            return offered.map(price -> at(price, quantity, tax));
        }
        if (product.unitPrice() == null) {
            return Optional.empty();
        }
        if (product.priceBasis() != VatBasis.INCL_VAT || tax != TaxType.TAXABLE) {
            return Optional.of(at(product.unitPrice(), quantity, tax));
        }
        Money.Split split = money.split(Won.floor(quantity, product.unitPrice()), tax);
        return Optional.of(new Price(money.withoutVat(product.unitPrice()), split.supply(), split.tax()));
    }

    /** At a price without VAT that a person has given. */
    Price at(Won unitPrice, BigDecimal quantity, TaxType tax) {
        Won supply = Won.floor(quantity, unitPrice);
        return new Price(unitPrice, supply, money.tax(supply, tax));
    }

    private Optional<Offer> offer(Product product, BigDecimal quantity) {
        return nearest(tx.table(Offer.class).where("product", product.id()), bodies, quantity, day);
    }

    /**
     * The offer that holds for a body on a day: its own first, the largest minimum quantity first, the latest first.
     *
     * @param bodies the agency and those above it
     * @param quantity in the product's unit; null unknown, then offers from a minimum on do not hold
     */
    static Optional<Offer> nearest(List<Offer> offers, List<Id<Agency>> bodies, BigDecimal quantity, LocalDate day) {
        return offers.stream()
                .filter(each -> each.agency() == null || bodies.contains(each.agency()))
                .filter(each -> each.minimumQuantity() == null
                        || quantity != null && quantity.compareTo(each.minimumQuantity()) >= 0)
                .filter(each -> each.validFrom() == null || !day.isBefore(each.validFrom()))
                .filter(each -> each.validTo() == null || !day.isAfter(each.validTo()))
                .min(Comparator.<Offer>comparingInt(
                                each -> each.agency() == null ? bodies.size() : bodies.indexOf(each.agency()))
                        .thenComparing(Offer::minimumQuantity, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Offer::validFrom, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Offer::id));
    }

    /** The agency and those above it, nearest first. */
    static List<Id<Agency>> bodies(Tx tx, Agency agency) {
        List<Id<Agency>> bodies = new ArrayList<>(List.of(agency.id()));
        Optional<Agency> above = Optional.of(agency);
        while (above.isPresent()
                && above.get().parent() != null
                && !bodies.contains(above.get().parent())) {
            bodies.add(above.get().parent());
            above = tx.agencies().find(above.get().parent());
        }
        return bodies;
    }
}
