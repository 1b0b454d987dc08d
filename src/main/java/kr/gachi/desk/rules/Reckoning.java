package kr.gachi.desk.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.Spending;
import kr.gachi.desk.domain.SpendingSource;
import kr.gachi.desk.domain.Target;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.rules.PerformanceReport.BaseSource;
import kr.gachi.desk.rules.PerformanceReport.CategoryResult;
import kr.gachi.desk.rules.PerformanceReport.Denominators;
import kr.gachi.desk.rules.PerformanceReport.TargetSource;

/** The categories of one report: base, recognised won, rate, target, shortfall. */
final class Reckoning {
    private static final int RATE_DECIMALS = 4;

    private final Rulebook rulebook;
    private final PerformanceCase asked;
    private final PurchaseLedger ledger;
    private final Scope scope;
    private final Map<CountingBasis, Denominators> denominators = new HashMap<>();
    private final Map<Category, CountingBasis> bases = new EnumMap<>(Category.class);
    private final CountingBasis common;
    private final Map<String, RuleRow> used = new TreeMap<>();

    Reckoning(Rulebook rulebook, PerformanceCase asked, PurchaseLedger ledger) {
        this.rulebook = rulebook;
        this.asked = asked;
        this.ledger = ledger;
        Spending spending = asked.spending();
        scope = spending == null ? Scope.UNKNOWN : spending.scope() == null ? Scope.OURS : spending.scope();
        common = CountingBasis.of(asked.agency(), asked.bases(), asked.year(), null);
        for (Category category : Category.values()) {
            bases.put(category, CountingBasis.of(asked.agency(), asked.bases(), asked.year(), category));
        }
    }

    Scope scope() {
        return scope;
    }

    CountingBasis basis() {
        return common;
    }

    CountingBasis basis(Category category) {
        return bases.get(category);
    }

    Denominators denominators() {
        return denominators(common);
    }

    private Denominators denominators(CountingBasis basis) {
        if (asked.agency().spendingSource() == SpendingSource.PURCHASES) {
            return denominators.computeIfAbsent(basis, ledger::sums);
        }
        Spending spending = asked.spending();
        if (spending == null) {
            return new Denominators(null, null, null, null, null, BaseSource.UNKNOWN);
        }
        return new Denominators(
                PurchaseLedger.plus(PurchaseLedger.plus(spending.goods(), spending.services()), spending.works()),
                spending.goods(),
                spending.services(),
                spending.works(),
                spending.smeGoods(),
                BaseSource.SPENDING);
    }

    /** Rows that gave a target or a verdict, by id. */
    List<RuleRow> used() {
        return List.copyOf(used.values());
    }

    List<CategoryResult> categories() {
        return Arrays.stream(Category.values()).map(this::category).toList();
    }

    private CategoryResult category(Category category) {
        CountingBasis basis = bases.get(category);
        Won counts = Won.ZERO;
        Won pending = Won.ZERO;
        int lines = 0;
        for (PurchaseLedger.Entry entry : ledger.narrowed(basis.date())) {
            Judgement judgement = entry.judged().get(category);
            if (judgement != null) {
                use(judgement.row());
                Won amount = entry.part().amount(basis.amount());
                if (judgement.verdict() == Verdict.COUNTS && amount != null) {
                    counts = counts.plus(amount);
                    lines++;
                } else if (judgement.verdict() != Verdict.EXCLUDED) {
                    pending = PurchaseLedger.plus(pending, amount);
                }
            }
        }
        return result(category, basis, counts, pending, lines);
    }

    private CategoryResult result(Category category, CountingBasis basis, Won counts, Won pending, int lines) {
        Won base = base(category, denominators(basis));
        Reported reported = scope == Scope.ALL ? null : reported(category);
        Won recognised = reported == null ? counts : reported.amount();
        boolean comparable = scope == Scope.ALL || reported != null;
        Target agreed = agreed(category);
        RuleRow row = agreed == null ? rulebook.target(category, asked.year()).orElse(null) : null;
        use(row);
        BigDecimal target = agreed == null ? row == null ? null : row.value() : rate(agreed, base);
        return new CategoryResult(
                category,
                basis,
                base,
                recognised,
                counts,
                pending,
                comparable ? rate(recognised, base) : null,
                target,
                agreed != null ? TargetSource.AGENCY : target != null ? TargetSource.RULE : TargetSource.NONE,
                comparable ? shortfall(base, target, recognised) : null,
                lines,
                reported,
                row);
    }

    private void use(RuleRow row) {
        if (row != null) {
            used.put(row.ruleId(), row);
        }
    }

    private Won base(Category category, Denominators won) {
        String base = rulebook.base(category, asked.year());
        return switch (base == null ? "" : base) {
            case "TOTAL" -> won.total();
            case "GOODS" -> won.goods();
            case "SERVICES" -> won.services();
            case "WORKS" -> won.works();
            case "GOODS_SERVICES" -> PurchaseLedger.plus(won.goods(), won.services());
            case "SME_GOODS" -> won.smeGoods();
            default -> null;
        };
    }

    /**
     * The agency's own figure: the latest of the span, if it speaks of the year from its first day and the base is the
     * agency's too. What day it is today plays no part: a report says the same whenever it is asked for.
     */
    private Reported reported(Category category) {
        boolean fromTheStart = asked.from() == null || !asked.from().isAfter(asked.firstDay());
        if (!fromTheStart || asked.agency().spendingSource() == SpendingSource.PURCHASES) {
            return null;
        }
        return asked.reported().stream()
                .filter(each -> each.year() == asked.year() && each.category() == category)
                .filter(each -> each.amount() != null && each.asOf() != null)
                .filter(each -> asked.to() == null || !each.asOf().isAfter(asked.to()))
                .max(Comparator.comparing(Reported::asOf))
                .orElse(null);
    }

    private Target agreed(Category category) {
        return asked.targets().stream()
                .filter(each -> each.year() == asked.year() && each.category() == category)
                .filter(each -> each.rate() != null || each.amount() != null)
                .findFirst()
                .orElse(null);
    }

    /** An agreed rate; of an agreed amount the shortest one that gives it back to the won: base × target, rounded up. */
    private static BigDecimal rate(Target agreed, Won base) {
        if (agreed.rate() != null) {
            return agreed.rate();
        }
        if (base == null || base.value() <= 0) {
            return null;
        }
        BigDecimal amount = BigDecimal.valueOf(agreed.amount().value());
        int decimals = RATE_DECIMALS;
        BigDecimal rate = amount.divide(BigDecimal.valueOf(base.value()), decimals, RoundingMode.FLOOR);
        while (due(base, rate) != agreed.amount().value()) {
            decimals++;
            rate = amount.divide(BigDecimal.valueOf(base.value()), decimals, RoundingMode.FLOOR);
        }
        return rate.stripTrailingZeros();
    }

    private static BigDecimal rate(Won recognised, Won base) {
        if (base == null || base.value() <= 0) {
            return null;
        }
        return BigDecimal.valueOf(recognised.value())
                .divide(BigDecimal.valueOf(base.value()), RATE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static Won shortfall(Won base, BigDecimal target, Won recognised) {
        if (base == null || target == null) {
            return null;
        }
        return Won.of(Math.max(0, Math.subtractExact(due(base, target), recognised.value())));
    }

    private static long due(Won base, BigDecimal target) {
        return BigDecimal.valueOf(base.value())
                .multiply(target)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
