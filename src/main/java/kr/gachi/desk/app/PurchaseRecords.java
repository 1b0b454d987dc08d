package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.rules.Purchase;
import kr.gachi.desk.store.Tx;

/**
 * An agency's deal lines as purchases that a report can judge. Certificates are those frozen with the line, else the
 * directory's of the supplier on the invoice: the member (중개) or the cooperative (재판매).
 */
final class PurchaseRecords {
    private static final Comparator<Facts.Certificate> ORDER = Comparator.comparing(Facts.Certificate::kind)
            .thenComparing(Facts.Certificate::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Facts.Certificate::number, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Facts.Certificate::validTo, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(each -> String.valueOf(each.status()))
            .thenComparing(each -> String.valueOf(each.items()));

    private PurchaseRecords() {}

    /** A purchase with the records behind it. */
    record Bought(Purchase purchase, Deal deal, DealLine line, Enterprise supplier) {
        /** As frozen, else as the directory has it. */
        String supplierName() {
            return line.facts() != null && line.facts().enterprise() != null
                    ? line.facts().enterprise()
                    : supplier.name();
        }

        /** As people write it, as frozen, else as the directory has it; null unknown. */
        String bizNo() {
            if (line.facts() != null && line.facts().bizNo() != null) {
                return BizNo.read(line.facts().bizNo())
                        .map(BizNo::toString)
                        .orElse(line.facts().bizNo());
            }
            return supplier.bizNo() == null ? null : supplier.bizNo().toString();
        }
    }

    /** All purchases of the agency, of any year, by 구매번호 in its order. */
    static Map<String, Bought> of(Tx tx, Agency agency) {
        Map<Id<Deal>, Deal> deals =
                tx.deals().where("agency", agency.id()).stream().collect(Collectors.toMap(Deal::id, each -> each));
        List<DealLine> lines = tx.dealLines().in("deal", deals.keySet());
        Map<Id<DealLine>, List<Fulfilment>> events =
                tx.fulfilments().in("dealLine", lines.stream().map(DealLine::id).toList()).stream()
                        .collect(Collectors.groupingBy(Fulfilment::dealLine));
        Map<Id<Enterprise>, Enterprise> suppliers = tx.enterprises()
                .byId(deals.values().stream().map(Deal::supplier).toList());
        Map<Id<Enterprise>, List<Facts.Certificate>> held = certificates(tx, suppliers.keySet());
        List<Bought> bought = new ArrayList<>(lines.size());
        for (DealLine line : lines) {
            Deal deal = deals.get(line.deal());
            List<Facts.Certificate> certificates = line.facts() == null
                    ? held.getOrDefault(deal.supplier(), List.of())
                    : sorted(line.facts().certificates());
            Purchase purchase = purchase(deal, line, events.getOrDefault(line.id(), List.of()), certificates);
            bought.add(new Bought(purchase, deal, line, suppliers.get(deal.supplier())));
        }
        return bought.stream()
                .sorted(Comparator.comparing(each -> each.purchase().number()))
                .collect(Collectors.toMap(
                        each -> each.purchase().number(), each -> each, (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<Id<Enterprise>, List<Facts.Certificate>> certificates(
            Tx tx, Collection<Id<Enterprise>> suppliers) {
        return tx.certifications().in("enterprise", suppliers).stream()
                .collect(Collectors.groupingBy(
                        Certification::enterprise,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Facts.Certificate::of, Collectors.toList()),
                                PurchaseRecords::sorted)));
    }

    /** The same facts are judged in the same order, whatever ids the records have. */
    private static List<Facts.Certificate> sorted(List<Facts.Certificate> certificates) {
        return certificates.stream().sorted(ORDER).toList();
    }

    /** The number under which reports name a line. */
    static String number(Deal deal, DealLine line) {
        return line.purchaseNo() == null ? deal.number() + "-" + line.line() : line.purchaseNo();
    }

    private static Purchase purchase(
            Deal deal, DealLine line, List<Fulfilment> events, List<Facts.Certificate> certificates) {
        return new Purchase(
                number(deal, line),
                line.kind(),
                line.supply(),
                line.tax(),
                contractDate(deal, line),
                happenings(line, events),
                deal.role(),
                line.ownProduction(),
                line.itemCode(),
                line.original(),
                certificates);
    }

    private static LocalDate contractDate(Deal deal, DealLine line) {
        return line.contractDate() == null ? deal.contractDate() : line.contractDate();
    }

    /** An event without a day has not happened for a report. */
    private static List<Purchase.Happening> happenings(DealLine line, List<Fulfilment> events) {
        List<Purchase.Happening> happenings = new ArrayList<>();
        for (Event event : Event.values()) {
            List<Fulfilment> ofIt = events.stream()
                    .filter(each -> each.event() == event && each.on() != null)
                    .sorted(Comparator.comparing(Fulfilment::on).thenComparing(Fulfilment::id))
                    .toList();
            happenings.addAll(inWon(line, ofIt));
        }
        return happenings;
    }

    /**
     * Where only a quantity was said, its share of the line in won: what all have reached by then less what they had
     * reached before, so that the shares of a whole line are the line, to the won.
     */
    private static List<Purchase.Happening> inWon(DealLine line, List<Fulfilment> events) {
        List<Purchase.Happening> happenings = new ArrayList<>();
        BigDecimal reached = BigDecimal.ZERO;
        for (Fulfilment each : events) {
            Won supply = each.supply();
            if (each.quantity() != null && each.quantity().signum() != 0) {
                BigDecimal next = reached.add(each.quantity().abs());
                if (supply == null && line.quantity() != null && line.quantity().signum() != 0) {
                    supply = share(line, next).minus(share(line, reached));
                }
                reached = next;
            }
            happenings.add(new Purchase.Happening(each.event(), each.on(), supply, each.tax()));
        }
        return happenings;
    }

    private static Won share(DealLine line, BigDecimal reached) {
        BigDecimal whole = line.quantity().abs();
        return Won.of(BigDecimal.valueOf(line.supply().value())
                .multiply(reached.min(whole))
                .divide(whole, 0, RoundingMode.DOWN)
                .longValueExact());
    }
}
