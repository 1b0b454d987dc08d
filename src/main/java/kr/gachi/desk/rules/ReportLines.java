package kr.gachi.desk.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Because;
import kr.gachi.desk.rules.PerformanceReport.Excluded;
import kr.gachi.desk.rules.PerformanceReport.Line;
import kr.gachi.desk.rules.PerformanceReport.Union;

/**
 * The purchases of a report, one line for each part that falls on a day. Categories that count by another date than the
 * agency does stand on the same line where the purchase is one part on both, else on lines of their own.
 */
final class ReportLines {
    private static final Comparator<Line> ORDER = Comparator.comparing(
                    Line::basisDate, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Line::purchaseNo)
            .thenComparing(Line::amountWon, Comparator.nullsLast(Comparator.naturalOrder()));

    /** A line with the date basis that put it into the year. */
    private record Placed(DateBasis basis, Line line) {}

    private final PurchaseLedger ledger;
    private final Reckoning reckoning;
    private final DateBasis main;
    private final List<Placed> placed = new ArrayList<>();

    ReportLines(PurchaseLedger ledger, Reckoning reckoning) {
        this.ledger = ledger;
        this.reckoning = reckoning;
        this.main = reckoning.basis().date();
        Map<String, Integer> whole = new HashMap<>();
        for (PurchaseLedger.Entry entry : ledger.narrowed(main)) {
            if (entry.only()) {
                whole.put(entry.purchase().number(), placed.size());
            }
            placed.add(new Placed(main, line(entry, credits(entry, main))));
        }
        Arrays.stream(Category.values())
                .map(category -> reckoning.basis(category).date())
                .filter(basis -> basis != main)
                .distinct()
                .forEach(basis -> addFurther(basis, whole));
    }

    private void addFurther(DateBasis basis, Map<String, Integer> whole) {
        for (PurchaseLedger.Entry entry : ledger.narrowed(basis)) {
            List<CategoryCredit> credits = credits(entry, basis);
            Integer at = entry.only() ? whole.get(entry.purchase().number()) : null;
            if (at != null) {
                placed.set(at, new Placed(main, with(placed.get(at).line(), credits)));
            } else if (!credits.isEmpty()) {
                placed.add(new Placed(basis, line(entry, credits)));
            }
        }
    }

    private List<CategoryCredit> credits(PurchaseLedger.Entry entry, DateBasis basis) {
        List<CategoryCredit> credits = new ArrayList<>();
        entry.judged().forEach((category, judgement) -> {
            CountingBasis counting = reckoning.basis(category);
            if (counting.date() == basis) {
                credits.add(Credit.withAmount(category, judgement, entry.part().amount(counting.amount())));
            }
        });
        return credits;
    }

    private Line line(PurchaseLedger.Entry entry, List<CategoryCredit> credits) {
        return new Line(
                entry.purchase().number(),
                entry.part().on(),
                entry.part().supply(),
                entry.part().tax(),
                entry.part().amount(reckoning.basis().amount()),
                credits,
                entry.purchase(),
                false);
    }

    private static Line with(Line line, List<CategoryCredit> further) {
        List<CategoryCredit> credits = new ArrayList<>(line.credits());
        credits.addAll(further);
        credits.sort(Comparator.comparing(CategoryCredit::category));
        return copy(line, credits, false);
    }

    List<Line> lines() {
        return marked().sorted(ORDER).toList();
    }

    /** Of a purchase that counts by several dates only the lines of the first are taken, so that it is there once. */
    private Stream<Line> marked() {
        Map<String, DateBasis> firstBasis = new HashMap<>();
        return placed.stream().map(each -> {
            Line line = each.line();
            boolean inUnion = line.has(Verdict.COUNTS)
                    && firstBasis.computeIfAbsent(line.purchaseNo(), none -> each.basis()) == each.basis();
            return copy(line, line.credits(), inUnion);
        });
    }

    private static Line copy(Line line, List<CategoryCredit> credits, boolean inUnion) {
        return new Line(
                line.purchaseNo(),
                line.basisDate(),
                line.supply(),
                line.tax(),
                line.amountWon(),
                credits,
                line.purchase(),
                inUnion);
    }

    Union union() {
        List<Line> united = marked().filter(Line::inUnion).toList();
        PurchaseLedger.Sum sum = new PurchaseLedger.Sum(Won.ZERO);
        for (Line line : united) {
            sum = sum.plus(line.amountWon());
        }
        return new Union(sum.won(), united.size());
    }

    List<Excluded> excluded() {
        Set<String> open = new HashSet<>();
        placed.stream()
                .filter(each -> each.basis() != main && !countsNowhere(each.line()))
                .forEach(each -> open.add(each.line().purchaseNo()));
        List<Excluded> excluded = new ArrayList<>();
        lines().stream()
                .filter(line -> countsNowhere(line) && !open.contains(line.purchaseNo()))
                .forEach(line -> excluded.add(new Excluded(line.purchaseNo(), why(line))));
        ledger.withoutAnyDate().forEach(number -> excluded.add(new Excluded(number, Because.of("report.noDate"))));
        return excluded.stream().distinct().toList();
    }

    private static boolean countsNowhere(Line line) {
        return !line.has(Verdict.COUNTS) && !line.has(Verdict.UNKNOWN);
    }

    private static Because why(Line line) {
        List<Because> reasons =
                line.credits().stream().map(CategoryCredit::because).distinct().toList();
        return switch (reasons.size()) {
            case 0 -> Because.of("report.noCertificate");
            case 1 -> reasons.get(0);
            default -> Because.of("report.countsNowhere", reasons);
        };
    }
}
