package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gachi.desk.app.lists.RuleLine;
import kr.gachi.desk.app.lists.Saved;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** The dated rows of law and practice: read, added, changed, ended. */
public final class RuleBooks {
    private static final Shape<RuleRow> SHAPE = Shape.of(RuleRow.class);
    private static final Pattern ID =
            Pattern.compile("([^/@\\s]+)(?:/(STATE|LOCAL))?@(0000|[0-9]{4}-[0-9]{2}-[0-9]{2})");

    /** What a person may set; the rest is the id of the row. */
    private static final List<String> FIELDS = List.of(
            "subject",
            "value",
            "unit",
            "base",
            "validTo",
            "article",
            "source",
            "note",
            "checkedOn",
            "checkedBy",
            "active");

    private final Store store;

    public RuleBooks(Store store) {
        this.store = store;
    }

    public Rulebook rulebook() {
        return store.read(RuleBooks::of);
    }

    /** Every row by code, regime, subject and start, with its state today and what is wrong with it. */
    public List<RuleLine> lines() {
        Rulebook book = rulebook();
        LocalDate today = store.session().today();
        List<Problem> problems = book.check(today);
        return book.rows().stream()
                .map(row -> RuleLine.of(row, today, problems))
                .toList();
    }

    /** How many rows want to be looked at. */
    public long waiting() {
        return lines().stream().filter(each -> !each.problems().isEmpty()).count();
    }

    /**
     * Stores a row as a person has changed it.
     *
     * @throws DeskException {@code rule.backwards}, {@code data.stale}
     */
    public Saved<RuleRow> save(RuleRow row) {
        Store.Written<RuleRow> written = store.write("work.rules.set", List.of(row.ruleId()), tx -> save(tx, row));
        return new Saved<>(written.result(), written.work());
    }

    static Rulebook of(Tx tx) {
        return Rulebook.of(tx.rules().all());
    }

    /**
     * A row as it stands.
     *
     * @param problems what is wrong with it among the others
     * @param work number of the work; null if nothing was changed
     */
    public record Changed(RuleRow row, List<Problem> problems, String work) {}

    /**
     * Adds a row or changes one. A new row takes subject, unit, base, article and source from the latest of its code.
     *
     * @param fields by name; an empty value or {@code -} clears
     * @throws DeskException {@code rule.idWrong}, {@code rule.fieldUnknown}, {@code rule.valueWrong},
     *     {@code rule.newNeedsUnit}
     */
    public Changed set(String ruleId, Map<String, String> fields) {
        return told(store.write("work.rules.set", List.of(ruleId), tx -> {
            Rulebook book = of(tx);
            RuleRow row = book.find(ruleId).orElseGet(() -> fresh(book, ruleId));
            Map<String, Object> changes = new LinkedHashMap<>();
            fields.forEach((name, value) -> changes.put(name, read(name, value)));
            RuleRow changed = SHAPE.with(row, changes);
            if (changed.unit() == null) {
                throw new DeskException(Problem.error("rule.newNeedsUnit", ruleId));
            }
            return save(tx, changed);
        }));
    }

    /**
     * Ends a row; it keeps applying to days until then.
     *
     * @param on its last day
     * @throws DeskException {@code rule.unknown}, {@code rule.backwards}
     */
    public Changed retire(String ruleId, LocalDate on) {
        return told(store.write("work.rules.retire", List.of(ruleId, on.toString()), tx -> {
            RuleRow row =
                    of(tx).find(ruleId).orElseThrow(() -> new DeskException(Problem.error("rule.unknown", ruleId)));
            return save(tx, SHAPE.with(row, "validTo", on));
        }));
    }

    private Changed told(Store.Written<RuleRow> written) {
        String ruleId = written.result().ruleId();
        List<Problem> problems = rulebook().check(store.session().today()).stream()
                .filter(problem -> problem.arguments().contains(ruleId))
                .toList();
        return new Changed(written.result(), problems, written.workNumber());
    }

    private static RuleRow save(Tx tx, RuleRow row) {
        if (row.validFrom() != null && row.validTo() != null && row.validTo().isBefore(row.validFrom())) {
            throw new DeskException(Problem.error("rule.backwards", row.ruleId(), row.validFrom(), row.validTo()));
        }
        return tx.rules().save(row);
    }

    private static RuleRow fresh(Rulebook book, String ruleId) {
        Matcher parts = ID.matcher(ruleId);
        if (!parts.matches()) {
            throw new DeskException(Problem.error("rule.idWrong", ruleId));
        }
        String code = parts.group(1);
        Regime regime = parts.group(2) == null ? null : Regime.valueOf(parts.group(2));
        LocalDate from = parts.group(3).equals("0000") ? null : date("ID", parts.group(3));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("code", code);
        values.put("regime", regime);
        values.put("validFrom", from);
        values.put("active", true);
        latest(book, code, regime)
                .ifPresent(like -> Stream.of("subject", "unit", "base", "article", "source")
                        .forEach(name -> values.put(name, SHAPE.get(like, name))));
        return SHAPE.with(SHAPE.blank(Id.of("rules", ruleId)), values);
    }

    private static Optional<RuleRow> latest(Rulebook book, String code, Regime regime) {
        return book.rows().stream()
                .filter(row -> row.code().equals(code) && row.regime() == regime)
                .reduce((earlier, later) -> later);
    }

    private static Object read(String name, String text) {
        if (!FIELDS.contains(name)) {
            throw new DeskException(Problem.error("rule.fieldUnknown", name, FIELDS));
        }
        boolean clears = text.isBlank() || text.strip().equals("-");
        return switch (name) {
            case "value" -> clears ? null : number(name, text.strip());
            case "validTo", "checkedOn" -> clears ? null : date(name, text.strip());
            case "active" -> truth(name, text.strip());
            default -> clears ? null : text.strip();
        };
    }

    private static BigDecimal number(String name, String text) {
        try {
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            if (number.scale() <= 10 && number.precision() - number.scale() <= 18) {
                return number.scale() < 0 ? number.setScale(0) : number;
            }
            throw wrong(name, text, null);
        } catch (NumberFormatException e) {
            throw wrong(name, text, e);
        }
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(name, text, e);
        }
    }

    private static Boolean truth(String name, String text) {
        return switch (text) {
            case "true", "1", "예" -> true;
            case "false", "0", "아니오" -> false;
            default -> throw wrong(name, text, null);
        };
    }

    private static DeskException wrong(String name, String text, Throwable cause) {
        return new DeskException(Problem.error("rule.valueWrong", name, text), cause);
    }
}
