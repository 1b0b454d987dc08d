package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gachi.desk.app.Matched.OfLine;
import kr.gachi.desk.app.Matched.OfRequest;
import kr.gachi.desk.app.Matched.Why;
import kr.gachi.desk.domain.Choice;
import kr.gachi.desk.domain.ChoiceState;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.matching.Evidence;
import kr.gachi.desk.matching.Exclusion;
import kr.gachi.desk.matching.Ranked;
import kr.gachi.desk.matching.Ranking;
import kr.gachi.desk.matching.Suggestion;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.search.DirectoryIndex;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Store.Written;
import kr.gachi.desk.store.Tx;

/** Finds who fits the lines of requests, says why, and records what staff chose or declined. */
public final class Sourcing {
    private final Store store;
    private final DirectorySearch search;
    private final Text text;

    public Sourcing(Store store, DirectorySearch search, Text text) {
        this.store = store;
        this.search = search;
        this.text = text;
    }

    /**
     * Matches requests by number, in the given order.
     *
     * @param line null for every line
     */
    public List<OfRequest> match(List<String> numbers, Integer line, int top) {
        return matching((tx, command) -> numbers.stream()
                .map(number -> tx.requests()
                        .one("number", number)
                        .map(request -> command.answer(request, line, top))
                        .orElseGet(
                                () -> new OfRequest(number, null, List.of(), Problem.error("request.unknown", number))))
                .toList());
    }

    /** Every request that is not closed, by number. */
    public List<OfRequest> matchAll(Integer line, int top) {
        return matching((tx, command) -> tx.requests().all().stream()
                .filter(each -> !each.stage().isClosed())
                .sorted(Comparator.comparing(Request::number))
                .map(each -> command.answer(each, line, top))
                .toList());
    }

    /** Why an enterprise stands where it stands for a line, or why not at all. */
    public Why why(String requestNo, int lineNo, String enterpriseKey) {
        return matching((tx, command) -> {
            Request request = Keys.request(tx, requestNo);
            RequestLine line = Keys.line(tx, request, lineNo);
            return command.why(request, line, Keys.enterprise(tx, enterpriseKey));
        });
    }

    /**
     * Records a choice for a line, or changes the one there is for the same product.
     *
     * @param quantity null for the whole line
     * @return number of the work; null if nothing changed
     */
    public String choose(
            String requestNo, int lineNo, String productCode, ChoiceState state, BigDecimal quantity, String why) {
        List<String> reasons = reasons(requestNo, lineNo, productCode);
        List<String> told = List.of(requestNo, String.valueOf(lineNo), productCode);
        Written<Choice> written = state == ChoiceState.CHOSEN
                ? store.write(
                        "work.match.choose",
                        told,
                        tx -> record(tx, requestNo, lineNo, productCode, state, quantity, why, reasons))
                : store.write(
                        "work.match.decline",
                        told,
                        tx -> record(tx, requestNo, lineNo, productCode, state, quantity, why, reasons));
        return written.workNumber();
    }

    /**
     * Chooses a product for the whole line, in place of another one that was chosen for it.
     *
     * @return number of the work; null if nothing changed
     */
    public String settle(String requestNo, int lineNo, String productCode) {
        List<String> reasons = reasons(requestNo, lineNo, productCode);
        return store.write("work.match.choose", List.of(requestNo, String.valueOf(lineNo), productCode), tx -> {
                    Choice chosen = record(tx, requestNo, lineNo, productCode, ChoiceState.CHOSEN, null, null, reasons);
                    tx.choices()
                            .removeAll(tx.choices().where("requestLine", chosen.requestLine()).stream()
                                    .filter(each -> each.state() == ChoiceState.CHOSEN
                                            && !each.id().equals(chosen.id()))
                                    .toList());
                    return chosen;
                })
                .workNumber();
    }

    /**
     * Takes a decision on a product back, as if it had not been made.
     *
     * @return number of the work; null if there was none
     */
    public String drop(String requestNo, int lineNo, String productCode) {
        return store.write("work.match.drop", List.of(requestNo, String.valueOf(lineNo), productCode), tx -> {
                    RequestLine line = Keys.line(tx, Keys.request(tx, requestNo), lineNo);
                    Product product = Keys.product(tx, productCode);
                    List<Choice> made = tx.choices().where("requestLine", line.id()).stream()
                            .filter(each -> product.id().equals(each.product()))
                            .toList();
                    tx.choices().removeAll(made);
                    return made;
                })
                .workNumber();
    }

    private List<String> reasons(String requestNo, int lineNo, String productCode) {
        return matching((tx, command) -> {
            Request request = Keys.request(tx, requestNo);
            return command.reasons(request, Keys.line(tx, request, lineNo), Keys.product(tx, productCode));
        });
    }

    private static Choice record(
            Tx tx,
            String requestNo,
            int lineNo,
            String productCode,
            ChoiceState state,
            BigDecimal quantity,
            String why,
            List<String> reasons) {
        Request request = Keys.request(tx, requestNo);
        RequestLine line = Keys.line(tx, request, lineNo);
        Product product = Keys.product(tx, productCode);
        Optional<Choice> before = tx.choices().where("requestLine", line.id()).stream()
                .filter(each -> product.id().equals(each.product()))
                .findFirst();
        Stages.reach(tx, request, RequestStage.MATCHING);
        return tx.choices()
                .save(new Choice(
                        before.map(Choice::id).orElseGet(Id::random),
                        before.map(Choice::version).orElse(0),
                        line.id(),
                        product.id(),
                        product.enterprise(),
                        state,
                        quantity,
                        why,
                        reasons,
                        tx.session().today()));
    }

    private interface Question<R> {
        R ask(Tx tx, Command command);
    }

    private <R> R matching(Question<R> question) {
        DirectoryIndex index = search.index();
        return store.read(tx -> question.ask(tx, new Command(tx, index)));
    }

    /** What one command loads once: rules, regions, enterprises. */
    private final class Command {
        private final Tx tx;
        private final Regions regions = Regions.shipped();
        private final LineMatcher matcher;
        private final MatchJudge judge;

        Command(Tx tx, DirectoryIndex index) {
            this.tx = tx;
            Suppliers suppliers = new Suppliers(tx, tx.session().today());
            matcher = new LineMatcher(tx, index, regions, suppliers);
            judge = new MatchJudge(tx, Rulebook.of(tx.rules().all()), suppliers);
        }

        OfRequest answer(Request request, Integer only, int top) {
            Need need = Need.of(tx, regions, request);
            Map<Integer, Ranked> ranked = new HashMap<>();
            List<RequestLine> shown = need.lines().stream()
                    .filter(each -> only == null || each.line() == only)
                    .toList();
            shown.forEach(each -> ranked.put(each.line(), matcher.rank(need, each, top)));
            need.lines().stream()
                    .filter(each -> !ranked.containsKey(each.line()) && !MatchJudge.hasBudget(each))
                    .forEach(each -> ranked.put(each.line(), matcher.rank(need, each, 1)));
            List<OfLine> lines = new ArrayList<>();
            shown.forEach(each -> lines.add(line(need, each, ranked)));
            Problem problem = only != null && shown.isEmpty()
                    ? Problem.error("request.lineUnknown", request.number(), only)
                    : null;
            return new OfRequest(request.number(), need.agency().name(), lines, problem);
        }

        private OfLine line(Need need, RequestLine line, Map<Integer, Ranked> ranked) {
            Ranked answer = ranked.get(line.line());
            return new OfLine(
                    line.line(),
                    line.item(),
                    line.spec(),
                    line.quantity(),
                    line.unit(),
                    answer.answered(),
                    answer.suggestions().stream()
                            .map(each -> suggested(need, line, each, ranked))
                            .toList(),
                    answer.excluded().stream()
                            .map(each -> Matched.Excluded.of(each, text))
                            .toList());
        }

        private Matched.Suggested suggested(Need need, RequestLine line, Suggestion each, Map<Integer, Ranked> ranked) {
            Product product = each.candidate().product();
            Enterprise enterprise = each.candidate().enterprise();
            return new Matched.Suggested(
                    each.rank(),
                    product.code(),
                    product.name(),
                    Matched.number(enterprise),
                    enterprise.name(),
                    each.score(),
                    each.unitPrice(),
                    each.total(),
                    each.reasons().stream()
                            .map(reason -> new Matched.Reason(
                                    reason.code(), reason.weight(), Matched.say(text, reason.told())))
                            .toList(),
                    each.cautions().stream()
                            .map(caution -> new Matched.Caution(caution.code(), Matched.say(text, caution.told())))
                            .toList(),
                    RouteView.of(judge.route(need, line, each, ranked), text),
                    judge.credits(need, each).stream()
                            .map(credit ->
                                    new Matched.Credited(credit.category(), credit.verdict(), credit.amountWon()))
                            .toList());
        }

        Why why(Request request, RequestLine line, Enterprise enterprise) {
            Need need = Need.of(tx, regions, request);
            Ranked ranked = matcher.rank(need, line, LineMatcher.LOOKED_AT);
            for (Suggestion each : ranked.suggestions()) {
                if (each.candidate().enterprise().id().equals(enterprise.id())) {
                    return new Why(
                            line.line(),
                            enterprise.name(),
                            "RANKED",
                            each.rank(),
                            each.reasons().isEmpty()
                                    ? "text"
                                    : each.reasons().get(0).code(),
                            told(each),
                            null);
                }
            }
            for (Exclusion each : ranked.excluded()) {
                if (each.candidate().enterprise().id().equals(enterprise.id())) {
                    return new Why(
                            line.line(),
                            enterprise.name(),
                            "EXCLUDED",
                            each.rank(),
                            each.code(),
                            Matched.say(text, each.told()),
                            Matched.say(text, each.wouldFit()));
                }
            }
            return notFound(need, line, enterprise);
        }

        private Why notFound(Need need, RequestLine line, Enterprise enterprise) {
            List<Evidence> evidence = matcher.evidence(need, line, enterprise.id());
            String wouldFit = text.say("match.why.wouldFit.words", line.item() == null ? "" : line.item());
            if (evidence.isEmpty()) {
                return why(line, enterprise, "product.none", text.say("match.why.noProduct"), wouldFit);
            }
            Evidence best = evidence.get(0);
            String product = tx.products().get(best.product()).name();
            if (best.strength() <= 0) {
                return why(line, enterprise, "text.none", text.say("match.why.noWords", product), wouldFit);
            }
            String told = best.strength() < Ranking.ENOUGH
                    ? text.say("match.why.tooLittle", product)
                    : text.say("match.why.farBehind", product);
            return why(line, enterprise, "text.little", told, wouldFit);
        }

        private Why why(RequestLine line, Enterprise enterprise, String code, String told, String wouldFit) {
            return new Why(line.line(), enterprise.name(), "NOT_FOUND", null, code, told, wouldFit);
        }

        List<String> reasons(Request request, RequestLine line, Product product) {
            Need need = Need.of(tx, regions, request);
            return matcher.rank(need, line, LineMatcher.LOOKED_AT).suggestions().stream()
                    .filter(each -> each.candidate().product().id().equals(product.id()))
                    .findFirst()
                    .map(each -> each.reasons().stream()
                            .map(reason -> Matched.say(text, reason.told()))
                            .toList())
                    .orElse(List.of());
        }

        private String told(Suggestion suggestion) {
            return suggestion.reasons().stream()
                    .map(each -> Matched.say(text, each.told()))
                    .collect(Collectors.joining(", "));
        }
    }
}
