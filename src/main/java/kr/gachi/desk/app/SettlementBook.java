package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.rules.Money;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.store.Tx;

/**
 * What falls due between the cooperative and its members, reckoned from payments of agencies. Each part is the difference
 * of what is due so far, so that the parts of a deal add up to the whole to the won.
 */
final class SettlementBook {
    /** Column beside those of 계약품목: what a unit costs the cooperative, won without VAT. */
    static final String PURCHASE_PRICE = "매입단가";

    private final Office office;
    private final Rulebook rulebook;
    private final LocalDate today;
    private final List<Deal> deals;
    private final Map<Id<Deal>, List<DealLine>> lines;
    private final Map<Id<DealLine>, List<Fulfilment>> events;
    private final Map<Id<Agency>, Agency> agencies;

    private SettlementBook(Tx tx, List<Deal> deals) {
        this.office = tx.office();
        this.rulebook = Rulebook.of(tx.rules().all());
        this.today = tx.session().today();
        this.deals = deals;
        List<DealLine> all =
                tx.dealLines().in("deal", deals.stream().map(Deal::id).toList());
        this.lines = all.stream()
                .sorted(Comparator.comparingInt(DealLine::line))
                .collect(Collectors.groupingBy(DealLine::deal));
        this.events = DealViews.events(tx, all);
        this.agencies = tx.agencies().byId(deals.stream().map(Deal::agency).collect(Collectors.toSet()));
    }

    /** Contracts, and those rows of bought history to which a person has given a rate; by number. */
    static SettlementBook all(Tx tx) {
        return of(tx, tx.deals().all());
    }

    static SettlementBook of(Tx tx, Collection<Deal> deals) {
        return new SettlementBook(
                tx,
                deals.stream()
                        .filter(each -> !each.flat() || each.commissionRate() != null)
                        .sorted(Comparator.comparing(Deal::number))
                        .toList());
    }

    /** An entry with the member whom it concerns. */
    record Due(Id<Enterprise> member, Settled.Entry entry) {}

    List<Deal> deals() {
        return deals;
    }

    List<DealLine> lines(Deal deal) {
        return lines.getOrDefault(deal.id(), List.of());
    }

    Covered covered(DealLine line, Event event) {
        return DealViews.covered(line, events, event);
    }

    List<Fulfilment> events(DealLine line) {
        return events.getOrDefault(line.id(), List.of());
    }

    Agency agency(Deal deal) {
        return agencies.get(deal.agency());
    }

    CommissionTerms terms(Deal deal) {
        LocalDate day = deal.contractDate() == null ? today : deal.contractDate();
        return CommissionTerms.of(deal, office, Money.on(rulebook, day));
    }

    List<Due> dues() {
        return deals.stream().flatMap(each -> dues(each).stream()).toList();
    }

    /** What follows from the payments for a deal, in the order of the days. */
    List<Due> dues(Deal deal) {
        return deal.role() == DealRole.BROKERAGE ? brokered(deal) : resold(deal);
    }

    private record Paid(DealLine line, LocalDate on, Won supply, Won tax) {}

    private List<Paid> paid(Deal deal) {
        List<Paid> paid = new ArrayList<>();
        for (DealLine line : lines(deal)) {
            Covered covered = covered(line, Event.PAYMENT);
            for (Fulfilment each : covered.parts()) {
                Covered.Part worth = covered.worth(each);
                paid.add(new Paid(line, each.on(), worth.supply(), worth.tax()));
            }
        }
        // stable: parts of a day stay in the order of the lines
        paid.sort(Comparator.comparing(Paid::on, Comparator.nullsFirst(Comparator.naturalOrder())));
        return paid;
    }

    private List<Due> brokered(Deal deal) {
        CommissionTerms terms = terms(deal);
        List<Due> dues = new ArrayList<>();
        Won base = Won.ZERO;
        Won before = terms.commission(base);
        for (Paid each : paid(deal)) {
            Won amount = terms.base(each.supply(), each.tax());
            base = base == null || amount == null ? null : base.plus(amount);
            Won now = terms.commission(base);
            Won commission = less(now, before);
            Won tax = less(terms.tax(now), terms.tax(before));
            before = now;
            dues.add(new Due(deal.supplier(), entry(deal, each, commission, tax, null, null)));
        }
        return dues;
    }

    private List<Due> resold(Deal deal) {
        CommissionTerms terms = terms(deal);
        Map<Id<DealLine>, Won> sold = new HashMap<>();
        List<Due> dues = new ArrayList<>();
        for (Paid each : paid(deal)) {
            if (each.line().maker() == null) {
                continue;
            }
            Won soFar = sold.getOrDefault(each.line().id(), Won.ZERO);
            Won now = soFar.plus(each.supply());
            sold.put(each.line().id(), now);
            Won price = less(purchase(each.line(), now), purchase(each.line(), soFar));
            Won tax = less(
                    terms.tax(purchase(each.line(), now), each.line().taxType()),
                    terms.tax(purchase(each.line(), soFar), each.line().taxType()));
            dues.add(new Due(each.line().maker(), entry(deal, each, null, null, price, tax)));
        }
        return dues;
    }

    /** What a line costs the cooperative without VAT; null while price or quantity is unknown. */
    static Won purchase(DealLine line) {
        BigDecimal price = price(line);
        return price == null || line.quantity() == null
                ? null
                : Won.of(line.quantity()
                        .multiply(price)
                        .setScale(0, RoundingMode.DOWN)
                        .longValueExact());
    }

    /** Its share of what has been sold. */
    private static Won purchase(DealLine line, Won sold) {
        Won whole = purchase(line);
        if (whole == null) {
            return null;
        }
        return line.supply().value() == 0
                ? whole
                : Covered.share(
                        whole,
                        BigDecimal.valueOf(sold.value()),
                        BigDecimal.valueOf(line.supply().value()));
    }

    /** What a unit costs; null where nothing or no number was written. */
    static BigDecimal price(DealLine line) {
        String said = line.extra().get(PURCHASE_PRICE);
        String digits = said == null ? "" : said.replaceAll("[,\\s원]", "");
        return digits.matches("\\d+(\\.\\d+)?") ? new BigDecimal(digits) : null;
    }

    private Settled.Entry entry(
            Deal deal, Paid paid, Won commission, Won commissionTax, Won purchase, Won purchaseTax) {
        return new Settled.Entry(
                deal.number(),
                paid.line().line(),
                paid.line().purchaseNo(),
                agency(deal).name(),
                deal.role(),
                paid.line().item(),
                paid.line().taxType(),
                paid.on(),
                paid.supply(),
                paid.tax(),
                commission,
                commissionTax,
                purchase,
                purchaseTax);
    }

    private static Won less(Won now, Won before) {
        return now == null || before == null ? null : now.minus(before);
    }

    /** Sum of what is known. */
    static <T> Won sum(Collection<T> parts, Function<T, Won> amount) {
        return parts.stream().map(amount).filter(each -> each != null).reduce(Won.ZERO, Won::plus);
    }
}
