package kr.gachi.desk.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;

/**
 * What of a purchase falls on one day of a date basis.
 *
 * @param on null for what has not happened yet
 * @param tax null unknown
 */
record PurchasePart(LocalDate on, Won supply, Won tax) {

    /** The amount on a basis; null while the tax in it is unknown. */
    Won amount(VatBasis basis) {
        if (basis == VatBasis.EXCL_VAT) {
            return supply;
        }
        return tax == null ? null : supply.plus(tax);
    }

    /** The parts of a purchase on a date basis; together they are the purchase. */
    static List<PurchasePart> of(Purchase purchase, DateBasis basis) {
        if (basis == DateBasis.CONTRACT) {
            return List.of(whole(purchase, purchase.contractDate()));
        }
        List<Purchase.Happening> happenings = purchase.happenings().stream()
                .filter(each -> each.event().name().equals(basis.name()))
                .sorted(Comparator.comparing(Purchase.Happening::on))
                .toList();
        return happenings.isEmpty() ? List.of(whole(purchase, null)) : divide(purchase, happenings);
    }

    private static PurchasePart whole(Purchase purchase, LocalDate on) {
        return new PurchasePart(on, purchase.supply(), purchase.tax());
    }

    private static List<PurchasePart> divide(Purchase purchase, List<Purchase.Happening> happenings) {
        Won open = purchase.supply();
        for (Purchase.Happening each : happenings) {
            open = each.supply() == null ? open : open.minus(each.supply());
        }
        long unsaid = happenings.stream().filter(each -> each.supply() == null).count();
        List<PurchasePart> parts = new ArrayList<>();
        for (Purchase.Happening each : happenings) {
            if (each.supply() != null) {
                parts.add(new PurchasePart(each.on(), each.supply(), each.tax()));
            } else if (unsaid == 1 && (open.value() != 0 || happenings.size() == 1)) {
                parts.add(new PurchasePart(each.on(), open, each.tax()));
            }
        }
        boolean left = unsaid != 1 && (purchase.isNegative() ? open.isNegative() : open.value() > 0);
        if (left) {
            parts.add(new PurchasePart(null, open, null));
        }
        return restOfTheTax(purchase, parts);
    }

    /** A part without tax of its own bears its share of the line's; the last such part bears what is left, to the won. */
    private static List<PurchasePart> restOfTheTax(Purchase purchase, List<PurchasePart> parts) {
        if (purchase.tax() == null) {
            return parts;
        }
        boolean complete = parts.stream()
                .map(PurchasePart::supply)
                .reduce(Won.ZERO, Won::plus)
                .equals(purchase.supply());
        Won left = parts.stream()
                .filter(part -> part.tax() != null)
                .map(PurchasePart::tax)
                .reduce(purchase.tax(), Won::minus);
        long without = parts.stream().filter(part -> part.tax() == null).count();
        List<PurchasePart> shared = new ArrayList<>();
        for (PurchasePart part : parts) {
            if (part.tax() != null) {
                shared.add(part);
            } else {
                without--;
                Won tax = without == 0 && complete ? left : share(purchase, part.supply());
                left = left.minus(tax);
                shared.add(new PurchasePart(part.on(), part.supply(), tax));
            }
        }
        return shared;
    }

    private static Won share(Purchase purchase, Won supply) {
        if (purchase.supply().value() == 0) {
            return Won.ZERO;
        }
        return Won.of(BigDecimal.valueOf(purchase.tax().value())
                .multiply(BigDecimal.valueOf(supply.value()))
                .divide(BigDecimal.valueOf(purchase.supply().value()), 0, RoundingMode.DOWN)
                .longValueExact());
    }
}
