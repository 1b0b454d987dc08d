package kr.gachi.desk.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gachi.desk.app.QuoteParts.Part;
import kr.gachi.desk.app.lists.Saved;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.matching.Ranked;
import kr.gachi.desk.matching.Told;
import kr.gachi.desk.rules.Money;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.search.DirectoryIndex;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** Makes quotes and keeps their state. A sent one never changes: a change makes the next edition. */
public final class Quoting {
    private final Store store;
    private final DirectorySearch search;
    private final Text text;

    public Quoting(Store store, DirectorySearch search, Text text) {
        this.store = store;
        this.search = search;
        this.text = text;
    }

    /** Whether the office has said how it usually deals, so that a quote need not. */
    public boolean hasDefaultRole() {
        return store.read(tx -> tx.office().defaultRole() != null);
    }

    /** 중개: one quote for each enterprise, in its name. 재판매: one from the cooperative. */
    public Quoted.Created create(Order order) {
        return make(order).record();
    }

    /** Creates, and names the work for undo. */
    public Saved<Quoted.Created> make(Order order) {
        DirectoryIndex index = order.top1() ? search.index() : null;
        Store.Written<Quoted.Created> written =
                store.write("work.quote.create", List.of(order.requestNo()), tx -> new Making(tx, index).make(order));
        return new Saved<>(written.result(), written.work());
    }

    /**
     * What an order would come to.
     *
     * @param created null if something stands in the way
     * @param problem what stands in the way; null for nothing
     */
    public record Weighed(Quoted.Created created, Problem problem) {}

    /** What creating would give, without doing it; the numbers of its quotes are not taken. */
    public Weighed weigh(Order order) {
        DirectoryIndex index = order.top1() ? search.index() : null;
        try {
            return new Weighed(store.tryOut(tx -> new Making(tx, index).make(order)), null);
        } catch (DeskException refused) {
            return new Weighed(null, refused.problem());
        }
    }

    /** @return number of the work; null if it has been in that state */
    public String state(String number, QuoteState state, String why) {
        return store.write("work.quote.state", List.of(number, state.word()), tx -> {
                    Quote quote = quote(tx, number);
                    boolean over = quote.state() == QuoteState.REPLACED || quote.state() == QuoteState.VOID;
                    boolean back = state == QuoteState.SENT && quote.state() == QuoteState.ACCEPTED;
                    if (over || back) {
                        throw new DeskException(Problem.error(
                                "quote.stateFixed", number, quote.state().word()));
                    }
                    if (quote.state() == state) {
                        return quote;
                    }
                    refuseAwarded(tx, quote);
                    if (state == QuoteState.SENT && quote.request() != null) {
                        Stages.reach(tx, tx.requests().get(quote.request()), RequestStage.QUOTED);
                    }
                    return tx.quotes().save(in(tx, quote, state, why));
                })
                .workNumber();
    }

    /**
     * The latest edition of a number; {@code NUMBER/EDITION} names an earlier one.
     *
     * @throws DeskException {@code quote.unknown}
     */
    static Quote quote(Tx tx, String number) {
        int slash = number.lastIndexOf('/');
        String wanted = slash < 0 ? number : number.substring(0, slash);
        String edition = slash < 0 ? null : number.substring(slash + 1);
        return tx.quotes().where("number", wanted).stream()
                .filter(each -> edition == null || edition.equals(String.valueOf(each.edition())))
                .max(Comparator.comparingInt(Quote::edition))
                .orElseThrow(() -> new DeskException(Problem.error("quote.unknown", number)));
    }

    /** What a contract stands on keeps its state. */
    static void refuseAwarded(Tx tx, Quote quote) {
        tx.deals().where("quote", quote.id()).stream().findFirst().ifPresent(deal -> {
            throw new DeskException(Problem.error("quote.awarded", quote.number(), deal.number()));
        });
    }

    static List<QuoteLine> lines(Tx tx, Quote quote) {
        return tx.quoteLines().where("quote", quote.id()).stream()
                .sorted(Comparator.comparingInt(QuoteLine::line))
                .toList();
    }

    static Quote in(Tx tx, Quote quote, QuoteState state, String why) {
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("state", state);
        changes.put("stateOn", tx.session().today());
        changes.put("why", why == null ? quote.why() : why);
        return Shape.of(Quote.class).with(quote, changes);
    }

    /** One creation. */
    private final class Making {
        private final Tx tx;
        private final LocalDate today;
        private final Rulebook rulebook;
        private final Money money;
        private final Suppliers suppliers;
        private final Regions regions = Regions.shipped();
        private final LineMatcher matcher;
        private final Office office;
        private final List<Problem> warnings = new ArrayList<>();

        Making(Tx tx, DirectoryIndex index) {
            this.tx = tx;
            today = tx.session().today();
            rulebook = Rulebook.of(tx.rules().all());
            money = Money.on(rulebook, today);
            suppliers = new Suppliers(tx, today);
            matcher = new LineMatcher(tx, index, regions, suppliers);
            office = tx.office();
        }

        Quoted.Created make(Order order) {
            DealRole role = order.role() == null ? office.defaultRole() : order.role();
            if (role == null) {
                throw new DeskException(Problem.error("quote.roleRequired"));
            }
            Need need = Need.of(tx, regions, Keys.request(tx, order.requestNo()));
            Pricing pricing = new Pricing(tx, money, need.agency());
            List<Part> parts = new QuoteParts(tx, need, matcher, pricing, warnings).of(order);
            Map<Id<Enterprise>, List<QuoteLine>> bySeller = bySeller(need, role, parts, order, pricing);
            parts.forEach(part -> caution(need, role, part));
            QuoteRoutes routes = new QuoteRoutes(rulebook, money, suppliers, need);
            List<QuoteRoutes.Priced> quotes = new ArrayList<>();
            bySeller.forEach((seller, lines) -> quotes.add(saved(need, role, seller, lines, order)));
            QuoteViews views = new QuoteViews(tx, suppliers);
            List<Quoted.OfQuote> shown = quotes.stream()
                    .map(each -> views.of(each.quote(), each.lines(), RouteView.of(routes.of(each), text)))
                    .toList();
            Won total = shown.stream().map(Quoted.OfQuote::totalWon).reduce(Won.ZERO, Won::plus);
            return new Quoted.Created(
                    shown, new Quoted.Whole(total, RouteView.of(routes.ofAll(quotes), text)), List.copyOf(warnings));
        }

        private Map<Id<Enterprise>, List<QuoteLine>> bySeller(
                Need need, DealRole role, List<Part> parts, Order order, Pricing pricing) {
            Map<Id<Enterprise>, List<QuoteLine>> bySeller = new LinkedHashMap<>();
            for (Part part : parts) {
                Id<Enterprise> seller = role == DealRole.RESALE
                        ? office.enterprise()
                        : part.product().enterprise();
                bySeller.computeIfAbsent(seller, none -> new ArrayList<>()).add(line(need, seller, part));
            }
            if (!order.frees().isEmpty() && role == DealRole.RESALE) {
                bySeller.putIfAbsent(office.enterprise(), new ArrayList<>());
            }
            if (!order.frees().isEmpty() && bySeller.size() != 1) {
                throw new DeskException(Problem.error("quote.freeNeedsSeller"));
            }
            bySeller.forEach((seller, lines) ->
                    order.frees().forEach(free -> lines.add(line(need, role, seller, free, pricing))));
            if (bySeller.isEmpty()) {
                throw new DeskException(Problem.error("quote.nothing", order.requestNo()));
            }
            return bySeller;
        }

        private QuoteLine line(Need need, Id<Enterprise> seller, Part part) {
            // the cooperative does not make what it resells; whether that still counts is for the agency to confirm
            Boolean own =
                    part.product().enterprise().equals(seller) ? part.product().ownProduction() : null;
            String asked = part.line().item();
            return new QuoteLine(
                    Id.random(),
                    0,
                    null,
                    0,
                    part.line().id(),
                    part.product().id(),
                    part.product().enterprise(),
                    MatchJudge.kind(need, part.product()),
                    part.product().name(),
                    part.product().spec(),
                    part.product().unit(),
                    part.quantity(),
                    part.price().unitPrice(),
                    MatchJudge.taxType(part.product()),
                    part.product().itemCode() == null
                            ? part.line().itemCode()
                            : part.product().itemCode(),
                    own,
                    part.price().supply(),
                    part.price().tax(),
                    asked == null || asked.equals(part.product().name()) ? null : asked);
        }

        private QuoteLine line(Need need, DealRole role, Id<Enterprise> seller, Order.Free free, Pricing pricing) {
            Pricing.Price price = pricing.at(free.unitPrice(), free.quantity(), free.taxType());
            return new QuoteLine(
                    Id.random(),
                    0,
                    null,
                    0,
                    null,
                    null,
                    role == DealRole.RESALE ? null : seller,
                    need.request().kind(),
                    free.item(),
                    free.spec(),
                    free.unit(),
                    free.quantity(),
                    price.unitPrice(),
                    free.taxType(),
                    null,
                    null,
                    price.supply(),
                    price.tax(),
                    null);
        }

        /** What speaks against a product goes out with a warning, not in silence; prices are the person's own matter here. */
        private void caution(Need need, DealRole role, Part part) {
            Ranked ranked = matcher.named(need, part.line(), part.product());
            ranked.excluded().forEach(each -> warn(part, each.told()));
            ranked.suggestions().stream()
                    .flatMap(each -> each.cautions().stream())
                    .filter(each ->
                            !each.code().startsWith("price") && !each.code().startsWith("unit"))
                    .filter(each -> role == DealRole.BROKERAGE || !each.code().startsWith("certification"))
                    .forEach(each -> warn(part, each.told()));
        }

        private void warn(Part part, Told told) {
            warnings.add(Problem.warning(
                    "quote.caution", part.line().line(), part.product().name(), Matched.say(text, told)));
        }

        private QuoteRoutes.Priced saved(
                Need need, DealRole role, Id<Enterprise> seller, List<QuoteLine> lines, Order order) {
            Won total = lines.stream().map(QuoteLine::total).reduce(Won.ZERO, Won::plus);
            Won rounding = order.roundTo() == null ? Won.ZERO : Money.rounding(total, order.roundTo());
            Optional<Quote> sent = tx.quotes().where("request", need.request().id()).stream()
                    .filter(each ->
                            each.role() == role && seller.equals(each.seller()) && each.state() == QuoteState.SENT)
                    .max(Comparator.comparingInt(Quote::edition));
            sent.ifPresent(each -> tx.quotes().save(in(tx, each, QuoteState.REPLACED, null)));
            Quote quote = tx.quotes()
                    .save(new Quote(
                            Id.random(),
                            0,
                            sent.map(Quote::number).orElseGet(() -> tx.nextNumber("Q")),
                            sent.map(each -> each.edition() + 1).orElse(1),
                            sent.map(Quote::id).orElse(null),
                            need.request().id(),
                            need.agency().id(),
                            need.request().department(),
                            role,
                            seller,
                            today,
                            today.plusDays(order.validDays()),
                            QuoteState.DRAFT,
                            today,
                            null,
                            rounding,
                            order.roundTo(),
                            need.request().dueDate(),
                            need.request().place() == null
                                    ? need.placeName()
                                    : need.request().place(),
                            null,
                            List.of()));
            List<QuoteLine> numbered = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                numbered.add(Shape.of(QuoteLine.class).with(lines.get(i), Map.of("quote", quote.id(), "line", i + 1)));
            }
            return new QuoteRoutes.Priced(quote, tx.quoteLines().saveAll(numbered));
        }
    }
}
