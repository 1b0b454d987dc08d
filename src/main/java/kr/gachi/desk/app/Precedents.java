package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** Who has bought what, when, for how much and by which article: what an officer needs to defend a choice. */
public final class Precedents {
    private final Store store;

    public Precedents(Store store) {
        this.store = store;
    }

    /**
     * One line of a deal that was bought before.
     *
     * @param contractDate null unknown
     * @param unitPrice won without VAT; null unknown
     * @param taxWon null unknown, and the total with it
     */
    public record Precedent(
            String purchaseNo,
            String dealNo,
            String agencyKey,
            String agency,
            String department,
            LocalDate contractDate,
            ItemKind kind,
            String item,
            String spec,
            String itemCode,
            BigDecimal quantity,
            String unit,
            Won unitPrice,
            Won supplyWon,
            Won taxWon,
            Won totalWon,
            String supplier,
            String bizNo,
            String method,
            String article) {}

    /**
     * The latest first. Refunds are no precedents.
     *
     * @param text words that must all occur in item, specification, item code or supplier; blanks inside do not matter
     * @param agencyKey 기관코드; null for all
     * @throws kr.gachi.desk.feedback.DeskException {@code agency.unknown}
     */
    public List<Precedent> find(String text, String agencyKey) {
        List<String> words =
                Arrays.stream(text.strip().split("\\s+")).map(Precedents::plain).toList();
        return store.read(tx -> {
            Agency only = agencyKey == null ? null : Keys.agency(tx, agencyKey);
            Map<Id<Deal>, Deal> deals = (only == null
                            ? tx.deals().all()
                            : tx.deals().where("agency", only.id()))
                    .stream().collect(Collectors.toMap(Deal::id, Function.identity()));
            Map<Id<Enterprise>, Enterprise> suppliers = tx.enterprises()
                    .byId(deals.values().stream().map(Deal::supplier).collect(Collectors.toSet()));
            Map<Id<Agency>, Agency> agencies = new HashMap<>();
            return lines(tx, only, deals)
                    .filter(line -> line.original() == null && line.supply().value() >= 0)
                    .filter(line -> says(
                            words, line, suppliers.get(deals.get(line.deal()).supplier())))
                    .map(line -> {
                        Deal deal = deals.get(line.deal());
                        Agency agency = agencies.computeIfAbsent(
                                deal.agency(), id -> tx.agencies().get(id));
                        return precedent(line, deal, agency, suppliers.get(deal.supplier()));
                    })
                    .sorted(Comparator.comparing(
                                    Precedent::contractDate, Comparator.nullsLast(Comparator.reverseOrder()))
                            .thenComparing(Precedent::purchaseNo, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(Precedent::dealNo))
                    .toList();
        });
    }

    private static Stream<DealLine> lines(Tx tx, Agency only, Map<Id<Deal>, Deal> deals) {
        return only == null
                ? tx.dealLines().all().stream()
                : tx.dealLines().in("deal", List.copyOf(deals.keySet())).stream();
    }

    private static boolean says(List<String> words, DealLine line, Enterprise supplier) {
        String told = Stream.of(line.item(), line.spec(), line.itemCode(), supplier.name())
                .filter(each -> each != null)
                .map(Precedents::plain)
                .collect(Collectors.joining("\n"));
        return words.stream().allMatch(told::contains);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private static Precedent precedent(DealLine line, Deal deal, Agency agency, Enterprise supplier) {
        return new Precedent(
                line.purchaseNo(),
                deal.number(),
                agency.code(),
                agency.name(),
                deal.department(),
                line.contractDate() == null ? deal.contractDate() : line.contractDate(),
                line.kind(),
                line.item(),
                line.spec(),
                line.itemCode(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.supply(),
                line.tax(),
                line.total(),
                supplier.name(),
                Matched.number(supplier),
                deal.method(),
                deal.article());
    }
}
