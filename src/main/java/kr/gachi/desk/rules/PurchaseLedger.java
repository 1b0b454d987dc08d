package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Won;

/** An agency's purchases in the year, divided by the days of each date basis and judged once for each. */
final class PurchaseLedger {
    /**
     * A part that stands in the year.
     *
     * @param index of the part within its purchase
     * @param only whether the purchase is one part on this basis
     */
    record Entry(Purchase purchase, PurchasePart part, int index, boolean only, Map<Category, Judgement> judged) {
        Verdict verdict(Category category) {
            Judgement judgement = judged.get(category);
            return judgement == null ? Verdict.EXCLUDED : judgement.verdict();
        }
    }

    private static final Comparator<Purchase> ORDER = Comparator.comparing(Purchase::number)
            .thenComparing(purchase -> purchase.supply().value());

    private final PerformanceCase asked;
    private final PurchaseJudge judge;
    private final Map<DateBasis, List<Entry>> entries = new HashMap<>();

    PurchaseLedger(PerformanceCase asked, Credit credit) {
        this.asked = asked;
        this.judge = new PurchaseJudge(credit, asked.purchases());
    }

    /** The parts of the year on a basis, not narrowed. A part without day stands at the purchase's stand-in day. */
    List<Entry> ofYear(DateBasis basis) {
        return entries.computeIfAbsent(basis, this::divide);
    }

    /** The parts of the year in the narrowed span. */
    List<Entry> narrowed(DateBasis basis) {
        return ofYear(basis).stream()
                .filter(entry -> !asked.narrowedOut(entry.part().on()))
                .toList();
    }

    private List<Entry> divide(DateBasis basis) {
        List<Entry> found = new ArrayList<>();
        for (Purchase purchase : asked.purchases().stream().sorted(ORDER).toList()) {
            List<PurchasePart> parts = PurchasePart.of(purchase, basis);
            for (int i = 0; i < parts.size(); i++) {
                PurchasePart part = parts.get(i);
                LocalDate stands = part.on() == null ? purchase.standInDay() : part.on();
                if (asked.inYear(stands)) {
                    found.add(new Entry(purchase, part, i, parts.size() == 1, judge.judge(purchase, part, basis)));
                }
            }
        }
        return found;
    }

    /** Purchases without any date, by number: they can stand in no year. */
    Set<String> withoutAnyDate() {
        Set<String> numbers = new TreeSet<>();
        asked.purchases().stream()
                .filter(purchase -> purchase.standInDay() == null)
                .forEach(purchase -> numbers.add(purchase.number()));
        return numbers;
    }

    /** Netted won of the year's purchases as a base: null where the amount of one is not known. */
    PerformanceReport.Denominators sums(CountingBasis basis) {
        Won goods = sum(basis, entry -> entry.purchase().kind() == ItemKind.GOODS);
        Won services = sum(basis, entry -> entry.purchase().kind() == ItemKind.SERVICE);
        Won works = sum(basis, entry -> entry.purchase().kind() == ItemKind.WORKS);
        boolean smeKnown = ofYear(basis.date()).stream()
                .filter(entry -> entry.purchase().kind() == ItemKind.GOODS)
                .noneMatch(entry -> entry.verdict(Category.SME) == Verdict.UNKNOWN);
        Won smeGoods = smeKnown
                ? sum(
                        basis,
                        entry -> entry.purchase().kind() == ItemKind.GOODS
                                && entry.verdict(Category.SME) == Verdict.COUNTS)
                : null;
        return new PerformanceReport.Denominators(
                plus(plus(goods, services), works),
                goods,
                services,
                works,
                smeGoods,
                PerformanceReport.BaseSource.PURCHASES);
    }

    private Won sum(CountingBasis basis, Predicate<Entry> which) {
        return ofYear(basis.date()).stream()
                .filter(which)
                .map(entry -> new Sum(entry.part().amount(basis.amount())))
                .reduce(new Sum(Won.ZERO), (one, other) -> one.plus(other.won()))
                .won();
    }

    /** A sum that is unknown as soon as one amount is. */
    record Sum(Won won) {
        Sum plus(Won further) {
            return new Sum(PurchaseLedger.plus(won, further));
        }
    }

    static Won plus(Won one, Won other) {
        return one == null || other == null ? null : one.plus(other);
    }
}
