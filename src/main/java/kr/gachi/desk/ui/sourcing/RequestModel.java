package kr.gachi.desk.ui.sourcing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kr.gachi.desk.app.BasketCredits;
import kr.gachi.desk.app.Matched;
import kr.gachi.desk.app.Order;
import kr.gachi.desk.app.Quoted;
import kr.gachi.desk.app.Quoting;
import kr.gachi.desk.app.Sourcing;
import kr.gachi.desk.app.lists.RequestList;
import kr.gachi.desk.app.lists.RequestPage;
import kr.gachi.desk.domain.ChoiceState;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.ui.Background;
import kr.gachi.desk.ui.kit.Ways;

/** One request on the workbench: its lines, the answers to the line that is looked at, what is in the quote so far. */
final class RequestModel {
    /** As many suggestions as a person compares. */
    private static final int TOP = 10;

    private static final int VALID_DAYS = 30;

    private final Background background;
    private final Ways ways;
    private final RequestList requests;
    private final Sourcing sourcing;
    private final Quoting quoting;
    private final BasketCredits credits;

    private final ReadOnlyObjectWrapper<RequestPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Matched.OfLine> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Basket> basket = new ReadOnlyObjectWrapper<>(Basket.EMPTY);
    private final ReadOnlyObjectWrapper<RequestPage.Line> line = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<DealRole> role = new SimpleObjectProperty<>(DealRole.BROKERAGE);
    private Map<String, String> names = Map.of();
    private String number;

    RequestModel(
            Background background,
            Ways ways,
            RequestList requests,
            Sourcing sourcing,
            Quoting quoting,
            BasketCredits credits) {
        this.background = background;
        this.ways = ways;
        this.requests = requests;
        this.sourcing = sourcing;
        this.quoting = quoting;
        this.credits = credits;
        role.addListener((property, before, now) -> weigh());
    }

    /**
     * What the quote would be.
     *
     * @param quote null while nothing is chosen or something stands in the way
     * @param problem what stands in the way; null for nothing
     * @param credits what it would count for
     */
    record Basket(Quoted.Created quote, Problem problem, List<BasketCredits.Sum> credits) {
        static final Basket EMPTY = new Basket(null, null, List.of());
    }

    ReadOnlyObjectProperty<RequestPage> page() {
        return page.getReadOnlyProperty();
    }

    /** The line that is looked at. */
    ReadOnlyObjectProperty<RequestPage.Line> line() {
        return line.getReadOnlyProperty();
    }

    /** Null while it is being looked for. */
    ReadOnlyObjectProperty<Matched.OfLine> answer() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Basket> basket() {
        return basket.getReadOnlyProperty();
    }

    /** 중개 or 재판매. */
    ObjectProperty<DealRole> role() {
        return role;
    }

    String number() {
        return number;
    }

    /** Shows a request, at its first line that is open. */
    void show(String requestNo) {
        boolean another = !requestNo.equals(number);
        number = requestNo;
        if (another) {
            line.set(null);
            answer.set(null);
            basket.set(Basket.EMPTY);
        }
        reload();
    }

    void reload() {
        if (number == null) {
            return;
        }
        background.look(this, progress -> requests.page(number), read -> {
            page.set(read);
            RequestPage.Line here = line.get();
            Optional<RequestPage.Line> same = read.lines().stream()
                    .filter(each ->
                            here != null && each.line().line() == here.line().line())
                    .findFirst();
            look(same.or(() -> firstOpen(read, 0)).orElse(null));
            weigh();
        });
    }

    void look(RequestPage.Line wanted) {
        boolean another = wanted == null
                || line.get() == null
                || wanted.line().line() != line.get().line().line();
        line.set(wanted);
        if (wanted == null) {
            answer.set(null);
            return;
        }
        if (another) {
            answer.set(null);
        }
        if (answer.get() == null) {
            int lineNo = wanted.line().line();
            background.look(page, progress -> answer(number, lineNo), found -> {
                names = found.names;
                answer.set(found.line);
            });
        }
    }

    private record Found(Matched.OfLine line, Map<String, String> names) {}

    private Found answer(String requestNo, int lineNo) {
        Matched.OfLine found =
                sourcing.match(List.of(requestNo), lineNo, TOP).get(0).lines().get(0);
        return new Found(
                found,
                requests.productNames(found.excluded().stream()
                        .map(Matched.Excluded::productCode)
                        .toList()));
    }

    /** A product that was left out, with its maker. */
    String name(String productCode) {
        return names.getOrDefault(productCode, productCode);
    }

    /** Goes to the next or the previous line. */
    void step(int by) {
        RequestPage shown = page.get();
        if (shown != null && line.get() != null) {
            int at = shown.lines().indexOf(line.get()) + by;
            if (at >= 0 && at < shown.lines().size()) {
                look(shown.lines().get(at));
            }
        }
    }

    /** Puts a product into the quote for the line, in place of another one, and goes on to the next open line. */
    void choose(String productCode) {
        decide(lineNo -> sourcing.settle(number, lineNo, productCode));
        if (line.get() != null) {
            firstOpen(page.get(), line.get().line().line()).ifPresent(this::look);
        }
    }

    void decline(String productCode, String why) {
        decide(lineNo -> sourcing.choose(number, lineNo, productCode, ChoiceState.DECLINED, null, why));
    }

    /** Takes a decision back. */
    void drop(String productCode) {
        decide(lineNo -> sourcing.drop(number, lineNo, productCode));
    }

    private void decide(IntFunction<String> decision) {
        if (line.get() != null) {
            int lineNo = line.get().line().line();
            background.work("request.deciding", progress -> decision.apply(lineNo), ways::changed);
        }
    }

    private static Optional<RequestPage.Line> firstOpen(RequestPage page, int after) {
        List<RequestPage.Line> lines = page.lines();
        Optional<RequestPage.Line> next = lines.stream()
                .filter(each -> each.line().line() > after && !each.isChosen())
                .findFirst();
        return after > 0 ? next : next.or(() -> lines.stream().findFirst());
    }

    /** Makes the quote of what has been chosen. */
    void quote() {
        Order order = order();
        background.work("request.quoting", progress -> quoting.make(order), saved -> ways.changed(saved.work()));
    }

    /** What the quote would come to, without making it. */
    private void weigh() {
        RequestPage shown = page.get();
        if (shown == null || shown.lines().stream().noneMatch(RequestPage.Line::isChosen)) {
            basket.set(Basket.EMPTY);
            return;
        }
        Order order = order();
        background.look(basket, progress -> weighed(order), basket::set);
    }

    private Basket weighed(Order order) {
        Quoting.Weighed weighed = quoting.weigh(order);
        return new Basket(
                weighed.created(),
                weighed.problem(),
                weighed.created() == null
                        ? List.of()
                        : credits.of(
                                order.requestNo(),
                                order.role(),
                                weighed.created().quotes()));
    }

    private Order order() {
        return new Order(number, role.get(), List.of(), List.of(), false, null, VALID_DAYS);
    }
}
