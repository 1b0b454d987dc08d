package kr.gachi.desk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.feedback.Problem;

/**
 * The law as dated rows: a pure value. Drafts ({@code active} false) are kept and shown, never applied. A row whose value
 * is empty covers a span in which the figure is not known.
 */
public final class Rulebook {
    private static final Comparator<RuleRow> ORDER = Comparator.comparing(RuleRow::code)
            .thenComparing(RuleRow::regime, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(RuleRow::subject, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(RuleRow::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<RuleRow> rows;
    private final TreeMap<String, List<RuleRow>> active;

    private Rulebook(Collection<RuleRow> rows) {
        this.rows = rows.stream().sorted(ORDER).toList();
        this.active = this.rows.stream()
                .filter(RuleRow::active)
                .collect(Collectors.groupingBy(RuleRow::code, TreeMap::new, Collectors.toUnmodifiableList()));
    }

    public static Rulebook of(Collection<RuleRow> rows) {
        return new Rulebook(rows);
    }

    /** The rows that come with the program; a data folder starts with a copy of them. */
    public static Rulebook shipped() {
        return of(ShippedTable.read("/rules/seed.csv").stream()
                .map(Rulebook::seed)
                .toList());
    }

    private static RuleRow seed(ShippedTable.Row row) {
        String value = row.text("value");
        String regime = row.text("regime");
        RuleRow read = new RuleRow(
                null,
                0,
                row.text("code"),
                regime == null ? null : Regime.valueOf(regime),
                row.text("subject"),
                value == null ? null : new BigDecimal(value),
                row.text("unit"),
                row.text("base"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("article"),
                row.text("source"),
                row.text("note"),
                row.date("checked_on"),
                row.text("checked_by"),
                "1".equals(row.text("active")));
        return new RuleRow(
                Id.of("rules", read.ruleId()),
                read.version(),
                read.code(),
                read.regime(),
                read.subject(),
                read.value(),
                read.unit(),
                read.base(),
                read.validFrom(),
                read.validTo(),
                read.article(),
                read.source(),
                read.note(),
                read.checkedOn(),
                read.checkedBy(),
                read.active());
    }

    /** Every row, drafts and history too, in the order of code, regime, subject, start. */
    public List<RuleRow> rows() {
        return rows;
    }

    /** The rows that apply on a date. */
    public List<RuleRow> asOf(LocalDate date) {
        return rows.stream().filter(row -> row.active() && inForce(row, date)).toList();
    }

    public Optional<RuleRow> find(String ruleId) {
        return rows.stream().filter(row -> row.ruleId().equals(ruleId)).findFirst();
    }

    /**
     * The row of a code on a date; one of the regime itself goes before one for both laws, a later start before an
     * earlier one.
     *
     * @param regime null asks for rows that hold for both laws only
     */
    public Optional<RuleRow> inForce(String code, Regime regime, LocalDate date) {
        RuleRow found = null;
        for (RuleRow row : active.getOrDefault(code, List.of())) {
            if (inForce(row, date)
                    && (row.regime() == null || row.regime() == regime)
                    && (found == null || found.regime() == null || row.regime() != null)) {
                found = row;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The VAT rate on a date (부가가치세법 §30); empty where no row says it. */
    public Optional<BigDecimal> vatRate(LocalDate date) {
        return inForce("VAT", null, date).map(RuleRow::value);
    }

    /**
     * The row that sets a category's target in a calendar year: the one in force on its last day. Its value is null where
     * there is no rate or the rate is not known.
     */
    public Optional<RuleRow> target(Category category, int year) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        return targets(category).stream().filter(row -> inForce(row, lastDay)).reduce((earlier, later) -> later);
    }

    /** The denominator of a category's rate, which its rows name; null where they name none. */
    public String base(Category category, int year) {
        return target(category, year)
                .or(() -> targets(category).stream().findFirst())
                .map(RuleRow::base)
                .orElse(null);
    }

    private List<RuleRow> targets(Category category) {
        return active.values().stream()
                .flatMap(List::stream)
                .filter(row -> category.name().equals(row.subject()) && "RATIO".equals(row.unit()))
                .toList();
    }

    /** Active rows whose code begins with the prefix, whatever their dates. */
    List<RuleRow> family(String prefix) {
        return active.subMap(prefix, true, prefix + Character.MAX_VALUE, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The figure of a row; where it is not known, the lowest or highest that the code has had at any time.
     *
     * @return null where it never had one
     */
    BigDecimal figure(RuleRow row, boolean highest) {
        if (row.value() != null) {
            return row.value();
        }
        return active.getOrDefault(row.code(), List.of()).stream()
                .filter(other -> other.regime() == row.regime() && Objects.equals(other.subject(), row.subject()))
                .map(RuleRow::value)
                .filter(Objects::nonNull)
                .min(highest ? Comparator.reverseOrder() : Comparator.naturalOrder())
                .orElse(null);
    }

    static boolean inForce(RuleRow row, LocalDate date) {
        return (row.validFrom() == null || !date.isBefore(row.validFrom()))
                && (row.validTo() == null || !date.isAfter(row.validTo()));
    }

    /** Gaps and overlaps in time, intervals that run backwards, ids given twice, rows not re-checked for a year. */
    public List<Problem> check(LocalDate today) {
        return RulebookCheck.of(rows, today);
    }
}
