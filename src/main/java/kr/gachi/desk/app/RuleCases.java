package kr.gachi.desk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Because;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.json.Json;
import kr.gachi.desk.rules.CategoryCredit;
import kr.gachi.desk.rules.Credit;
import kr.gachi.desk.rules.DirectContract;
import kr.gachi.desk.rules.Route;
import kr.gachi.desk.rules.RouteAnswer;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.rules.Verdict;

/** Answers files of cases, one a line, by the rows of a rule book. */
public final class RuleCases {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(?:\"([^\"\\\\]*)\"|(-?[0-9]+))");

    private final Rulebook rulebook;
    private final Text text;

    public RuleCases(Rulebook rulebook, Text text) {
        this.rulebook = rulebook;
        this.text = text;
    }

    /** The fields of {@link RouteAnswer} with the case's own id. */
    public record RouteLine(
            Object id,
            Won estimatedPriceWon,
            Route route,
            Won nextThresholdWon,
            String because,
            List<String> rules,
            List<String> missing) {}

    public record CreditLine(Object id, List<CreditView> credits) {}

    /** A {@link CategoryCredit} as it is shown. */
    public record CreditView(Category category, Verdict verdict, Won amountWon, String because, String rule) {
        static CreditView of(CategoryCredit credit, Text text) {
            return new CreditView(
                    credit.category(), credit.verdict(), credit.amountWon(), text.say(credit.because()), credit.rule());
        }
    }

    /**
     * A case that cannot be read.
     *
     * @param id as far as it can be made out; null else
     */
    public record Unread(Object id, Problem problem) {}

    /**
     * Answers in order.
     *
     * @return how many cases could not be read
     * @throws DeskException if the file itself cannot be read
     */
    public int routes(Path file, Consumer<RouteLine> answered, Consumer<Unread> unread) {
        DirectContract contract = new DirectContract(rulebook);
        return answer(
                file, object -> line(object.get("id"), contract.route(CaseReader.route(object))), answered, unread);
    }

    public int credits(Path file, Consumer<CreditLine> answered, Consumer<Unread> unread) {
        Credit credit = new Credit(rulebook);
        return answer(
                file,
                object -> new CreditLine(
                        object.get("id"),
                        credit.credits(CaseReader.purchase(object)).stream()
                                .map(each -> CreditView.of(each, text))
                                .toList()),
                answered,
                unread);
    }

    private RouteLine line(Object id, RouteAnswer answer) {
        Because because = answer.because();
        return new RouteLine(
                id,
                answer.estimatedPriceWon(),
                answer.route(),
                answer.nextThresholdWon(),
                text.say(because),
                answer.rules(),
                answer.missing());
    }

    private static <A> int answer(
            Path file, Function<Map<String, Object>, A> judge, Consumer<A> answered, Consumer<Unread> unread) {
        int rejected = 0;
        for (CaseFile.Line line : CaseFile.read(file)) {
            Problem.Place row = Problem.Place.row(String.valueOf(file.getFileName()), null, line.row());
            Map<String, Object> object = null;
            try {
                object = parse(line.text());
                answered.accept(judge.apply(object));
            } catch (DeskException e) {
                Object id = object == null ? guessedId(line.text()) : object.get("id");
                Problem.Place at = e.problem().place();
                Problem problem = e.problem().at(row.column(at.column(), at.value()));
                unread.accept(new Unread(id, problem));
                rejected++;
            }
        }
        return rejected;
    }

    private static Map<String, Object> parse(String text) {
        if (text == null) {
            throw new DeskException(Problem.error("case.notUtf8"));
        }
        try {
            Map<String, Object> object = text.startsWith("{") ? Json.readObject(text) : null;
            if (object != null) {
                return object;
            }
        } catch (IllegalArgumentException e) {
            throw new DeskException(Problem.error("case.notJson"), e);
        }
        throw new DeskException(Problem.error("case.notJson"));
    }

    /** So that an answer finds its question even where the line is torn. */
    private static Object guessedId(String text) {
        Matcher found = text == null ? null : ID.matcher(text);
        if (found == null || !found.find()) {
            return null;
        }
        return found.group(1) != null ? found.group(1) : new java.math.BigInteger(found.group(2));
    }
}
