package kr.gachi.desk.matching;

import static kr.gachi.desk.matching.Told.of;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.matching.Suggestion.Caution;

/**
 * What price, dates and amounts say of one candidate. Facts only break ties: a better price, date or capacity never
 * lowers a rank, and an unknown one earns nothing and costs nothing but a caution.
 */
final class Facts {
    /** A fact that speaks for a candidate, with its small weight in ten-thousandths. */
    record Plus(String code, int weight, Told told) {}

    private final Wanted wanted;
    private final Candidate candidate;
    private final Product product;
    private final List<Plus> pluses = new ArrayList<>();
    private final List<Caution> cautions = new ArrayList<>();
    private final Won unitPrice;
    private final Optional<BigDecimal> needed;
    private final Won total;

    Facts(Wanted wanted, Candidate candidate) {
        this.wanted = wanted;
        this.candidate = candidate;
        product = candidate.product();
        unitPrice = withoutVat(product.unitPrice(), product.priceBasis(), product.taxType());
        needed = Units.convert(wanted.quantity(), wanted.unit(), product.unit(), product.packing());
        total = unitPrice == null || needed.isEmpty() ? null : Won.floor(needed.get(), unitPrice);
        area();
        price();
        time();
        amounts();
        certificates();
        if (Boolean.TRUE.equals(product.ownProduction())) {
            plus("ownProduction", 30, of("match.reason.ownProduction"));
        }
    }

    List<Plus> pluses() {
        return pluses;
    }

    List<Caution> cautions() {
        return cautions;
    }

    Won unitPrice() {
        return unitPrice;
    }

    Won total() {
        return total;
    }

    /** VAT is taken out of a price of taxed goods; exempt and zero-rated goods have none inside. */
    static Won withoutVat(Won price, VatBasis basis, TaxType tax) {
        if (price == null || basis != VatBasis.INCL_VAT || tax == TaxType.EXEMPT || tax == TaxType.ZERO) {
            return price;
        }
        return Won.of(BigDecimal.valueOf(price.value())
                .divide(new BigDecimal("1.1"), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private void area() {
        switch (candidate.area()) {
            case PARTLY -> caution("area.partly", of("match.caution.area.partly", place(), areas()));
            case ASSUMED ->
                caution(
                        "area.assumed",
                        of(
                                "match.caution.area.assumed",
                                text(candidate.enterprise().sido())));
            case UNKNOWN -> caution("area.unknown", of("match.caution.area.unknown"));
            case SERVED, OUTSIDE -> {}
        }
    }

    private void price() {
        if (unitPrice == null) {
            caution("price.unknown", of("match.caution.price.unknown"));
        }
        if (wanted.quantity() != null && needed.isEmpty()) {
            caution("unit.unknown", of("match.caution.unit.unknown", text(wanted.unit()), text(product.unit())));
        }
        Won budget = withoutVat(
                wanted.budgetUnitPrice(),
                wanted.budgetVat() == null ? VatBasis.INCL_VAT : wanted.budgetVat(),
                product.taxType());
        if (budget == null || total == null) {
            return;
        }
        Won most = Won.floor(wanted.quantity(), budget);
        if (total.compareTo(most) <= 0) {
            plus("price", 60, of("match.reason.price", total, most));
        } else {
            caution("price.overBudget", of("match.caution.price.overBudget", total, most));
        }
    }

    private void time() {
        if (product.leadDays() == null || wanted.dueDate() == null || wanted.asOf() == null) {
            return;
        }
        LocalDate ready = wanted.asOf().plusDays(product.leadDays());
        if (ready.isAfter(wanted.dueDate())) {
            caution("leadTime", of("match.caution.leadTime", product.leadDays(), ready, wanted.dueDate()));
        } else {
            plus("leadTime", 40, of("match.reason.leadTime", product.leadDays(), wanted.dueDate()));
        }
    }

    private void amounts() {
        if (needed.isEmpty()) {
            return;
        }
        BigDecimal amount = needed.get();
        if (product.minimumQuantity() != null && amount.compareTo(product.minimumQuantity()) < 0) {
            caution(
                    "minimumQuantity",
                    of("match.caution.minimumQuantity", product.minimumQuantity(), text(product.unit()), amount));
        }
        if (product.monthlyCapacity() == null) {
            return;
        }
        BigDecimal most = product.monthlyCapacity().multiply(wanted.months());
        if (amount.compareTo(most) > 0) {
            caution("capacity", of("match.caution.capacity", product.monthlyCapacity(), text(product.unit()), amount));
        } else {
            plus("capacity", 30, of("match.reason.capacity", product.monthlyCapacity(), text(product.unit())));
        }
    }

    private void certificates() {
        LocalDate due = wanted.dueDate();
        List<String> lasting = new ArrayList<>();
        for (Candidate.Certificate each : candidate.certificates()) {
            if (due != null && each.lastDay() != null && each.lastDay().isBefore(due)) {
                caution(
                        "certification.expiresBeforeDue",
                        of(
                                "match.caution.certification.expiresBeforeDue",
                                each.kind().name(),
                                each.lastDay(),
                                due));
            } else {
                lasting.add(each.kind().name());
            }
        }
        if (candidate.certificates().isEmpty()) {
            caution("certification.none", of("match.caution.certification.none"));
        } else if (!lasting.isEmpty()) {
            plus("certification", 40, of("match.reason.certification", String.join(", ", lasting)));
        }
    }

    private String place() {
        return text(wanted.place());
    }

    private String areas() {
        return candidate.enterprise().serviceAreas().isEmpty()
                ? text(candidate.enterprise().sido())
                : String.join(", ", candidate.enterprise().serviceAreas());
    }

    private void plus(String code, int weight, Told told) {
        pluses.add(new Plus(code, weight, told));
    }

    private void caution(String code, Told told) {
        cautions.add(new Caution(code, told));
    }

    private static String text(String maybe) {
        return Objects.requireNonNullElse(maybe, "");
    }
}
