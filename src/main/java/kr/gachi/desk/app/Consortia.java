package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.matching.Consortium;
import kr.gachi.desk.matching.Ranked;
import kr.gachi.desk.matching.Suggestion;
import kr.gachi.desk.matching.Wanted;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.rules.Route;
import kr.gachi.desk.rules.RouteAnswer;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.search.DirectoryIndex;
import kr.gachi.desk.store.PromisedQueries;
import kr.gachi.desk.store.PromisedQueries.Promised;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** 나누기: shares a line's quantity out over several enterprises, by what their records say they can give and when. */
public final class Consortia {
    /** Members offer the same thing: words that fit nearly as well as the best. */
    private static final BigDecimal NEARLY_AS_WELL = new BigDecimal("0.8");

    /** The most that competition can ask for comes first: an order for several is as free as its least free member. */
    private static final List<Route> STRICTEST_FIRST = List.of(
            Route.OPEN_BID, Route.TWO_QUOTES, Route.UNKNOWN, Route.AGENCY_RULES, Route.SINGLE_QUOTE, Route.NO_QUOTE);

    private final Store store;
    private final DirectorySearch search;
    private final Text text;

    public Consortia(Store store, DirectorySearch search, Text text) {
        this.store = store;
        this.search = search;
        this.text = text;
    }

    /**
     * A line shared out.
     *
     * @param quantity null if the request does not say; then nothing can be shared
     * @param totalWon without VAT, of what could be allocated
     * @param lead business number of who gives most, else its name; null for nobody
     * @param blockedBy null if all of it is allocated; else what stands against it: {@code quantity} (not said),
     *     {@code none}, {@code area}, {@code sanction}, {@code status}, {@code price}, {@code unit}, {@code leadTime},
     *     {@code spec}, {@code capacity}, {@code minimumQuantity}, {@code packing}
     * @param because the same as a sentence with its remedy; null if all of it is allocated
     * @param missing of the quantity; null if that is not said
     * @param route of the whole order with these members; null for nobody
     */
    public record SharedLine(
            int line,
            String text,
            String unit,
            BigDecimal quantity,
            List<Allocation> allocations,
            Won totalWon,
            String lead,
            String blockedBy,
            String because,
            BigDecimal missing,
            RouteView route) {
        public boolean isFeasible() {
            return blockedBy == null;
        }
    }

    /**
     * @param bizNo null for a candidate without one
     * @param quantity in the line's unit
     * @param unitPrice won without VAT for one unit of the product
     * @param deliverBy null if the lead time is unknown
     */
    public record Allocation(
            String bizNo,
            String enterprise,
            String productCode,
            BigDecimal quantity,
            Won unitPrice,
            Won totalWon,
            LocalDate deliverBy) {}

    /**
     * @param lineNo null for every line
     * @throws kr.gachi.desk.feedback.DeskException {@code request.unknown}, {@code request.lineUnknown}
     */
    public List<SharedLine> plan(String requestNo, Integer lineNo) {
        DirectoryIndex index = search.index();
        return store.read(tx -> {
            Request request = Keys.request(tx, requestNo);
            RequestLine only = lineNo == null ? null : Keys.line(tx, request, lineNo);
            Regions regions = Regions.shipped();
            Suppliers suppliers = new Suppliers(tx, tx.session().today());
            LineMatcher matcher = new LineMatcher(tx, index, regions, suppliers);
            MatchJudge judge = new MatchJudge(tx, Rulebook.of(tx.rules().all()), suppliers);
            Need need = Need.of(tx, regions, request);
            Map<Integer, Ranked> ranked = new HashMap<>();
            need.lines().forEach(each -> ranked.put(each.line(), matcher.rank(need, each, LineMatcher.LOOKED_AT)));
            return need.lines().stream()
                    .filter(each -> only == null || each.line() == only.line())
                    .map(each -> shared(tx, judge, need, each, matcher.wanted(need, each), ranked))
                    .toList();
        });
    }

    private SharedLine shared(
            Tx tx, MatchJudge judge, Need need, RequestLine line, Wanted wanted, Map<Integer, Ranked> ranked) {
        Ranked answer = ranked.get(line.line());
        if (wanted.quantity() == null || wanted.quantity().signum() <= 0) {
            return nobody(line, "quantity", null);
        }
        List<ConsortiumMember> asked = alike(answer.suggestions()).stream()
                .map(each -> ConsortiumMember.of(wanted, each))
                .toList();
        List<ConsortiumMember> members = asked.stream()
                .filter(each -> each.obstacle() == null)
                .limit(Consortium.MOST_MEMBERS)
                .toList();
        if (members.isEmpty()) {
            return nobody(line, obstacle(answer, asked), wanted.quantity());
        }
        Consortium.Plan plan = Consortium.share(wanted.quantity(), terms(tx, wanted, members));
        List<Integer> giving = IntStream.range(0, members.size())
                .filter(each -> plan.packs().get(each) > 0)
                .boxed()
                .toList();
        Won total = Won.ZERO;
        List<Allocation> allocations = new ArrayList<>();
        for (int each : giving) {
            Allocation allocation = allocation(members.get(each), plan.packs().get(each), wanted.asOf());
            allocations.add(allocation);
            total = total.plus(allocation.totalWon());
        }
        Won whole = total;
        RouteAnswer route = giving.stream()
                .map(each -> judge.route(need, line, members.get(each).product(), whole, ranked))
                .min(Comparator.comparingInt(each -> STRICTEST_FIRST.indexOf(each.route())))
                .orElse(null);
        return new SharedLine(
                line.line(),
                line.item(),
                line.unit(),
                line.quantity(),
                allocations,
                total,
                lead(allocations),
                plan.blockedBy(),
                because(plan.blockedBy(), plan.missing(), line.unit()),
                plan.missing(),
                route == null ? null : RouteView.of(route, text));
    }

    private static List<Suggestion> alike(List<Suggestion> suggestions) {
        if (suggestions.isEmpty()) {
            return List.of();
        }
        BigDecimal least = suggestions.get(0).score().multiply(NEARLY_AS_WELL);
        return suggestions.stream()
                .filter(each -> each.score().compareTo(least) >= 0)
                .toList();
    }

    private static List<Consortium.Member> terms(Tx tx, Wanted wanted, List<ConsortiumMember> members) {
        List<Promised> promised = PromisedQueries.open(
                tx,
                members.stream()
                        .map(each -> each.product().enterprise())
                        .distinct()
                        .toList(),
                wanted.dueDate());
        int decimals =
                members.stream().mapToInt(each -> each.portion().scale()).max().orElse(0);
        return members.stream()
                .map(each -> each.terms(wanted, promised, decimals))
                .toList();
    }

    /** The first one's, for it fits best. */
    private static String obstacle(Ranked answer, List<ConsortiumMember> asked) {
        if (!asked.isEmpty()) {
            return asked.get(0).obstacle();
        }
        return answer.excluded().isEmpty() ? "none" : answer.excluded().get(0).code();
    }

    /** Null if nothing blocks. */
    private String because(String blockedBy, BigDecimal missing, String unit) {
        if (blockedBy == null) {
            return null;
        }
        String of = unit == null ? "" : unit;
        return switch (blockedBy) {
            case "quantity" -> text.say("match.plan.quantity");
            case "price" -> text.say("match.plan.price");
            case "unit" -> text.say("match.plan.unit", of);
            case "leadTime" -> text.say("match.plan.leadTime");
            case "spec" -> text.say("match.plan.spec");
            case "area", "sanction", "status" -> text.say("match.plan.excluded");
            case "capacity" -> text.say("match.plan.capacity", missing, of);
            case "minimumQuantity" -> text.say("match.plan.minimumQuantity", missing, of);
            case "packing" -> text.say("match.plan.packing", missing, of);
            default -> text.say("match.plan.none");
        };
    }

    private SharedLine nobody(RequestLine line, String blockedBy, BigDecimal missing) {
        return new SharedLine(
                line.line(),
                line.item(),
                line.unit(),
                line.quantity(),
                List.of(),
                Won.ZERO,
                null,
                blockedBy,
                because(blockedBy, missing, line.unit()),
                missing,
                null);
    }

    private static Allocation allocation(ConsortiumMember member, long portions, LocalDate asOf) {
        return new Allocation(
                Matched.number(member.suggestion().candidate().enterprise()),
                member.suggestion().candidate().enterprise().name(),
                member.product().code(),
                plain(member.quantity(portions)),
                member.suggestion().unitPrice(),
                member.money(portions),
                member.deliverBy(asOf));
    }

    private static String lead(List<Allocation> allocations) {
        return allocations.stream()
                .reduce((one, other) -> other.totalWon().compareTo(one.totalWon()) > 0 ? other : one)
                .map(each -> each.bizNo() == null ? each.enterprise() : each.bizNo())
                .orElse(null);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
