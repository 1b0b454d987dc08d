package kr.gachi.desk.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Offer;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.rules.Money;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Store.Written;
import kr.gachi.desk.store.Tx;

/** Turns a quote that won into a deal, with the facts about the supplier as they are known today. */
public final class Awarding {
    private final Store store;

    public Awarding(Store store) {
        this.store = store;
    }

    /**
     * What the contract says.
     *
     * @param due null means the quote's
     */
    public record Terms(LocalDate contractDate, LocalDate due, String method, String article) {}

    /** The supplier on the invoice is the quote's seller, so a quote makes one deal. */
    public Dealt.Changed award(String quoteNo, Terms terms) {
        Written<Dealt.OfDeal> written =
                store.write("work.quote.award", List.of(quoteNo), tx -> new DealViews(tx).of(deal(tx, quoteNo, terms)));
        return new Dealt.Changed(written.workNumber(), List.of(written.result()));
    }

    private static Deal deal(Tx tx, String quoteNo, Terms terms) {
        Quote quote = Quoting.quote(tx, quoteNo);
        Quoting.refuseAwarded(tx, quote);
        if (quote.state() == QuoteState.LOST
                || quote.state() == QuoteState.REPLACED
                || quote.state() == QuoteState.VOID) {
            throw new DeskException(Problem.error(
                    "quote.notOpen",
                    quote.number() + "/" + quote.edition(),
                    quote.state().word()));
        }
        Request request = quote.request() == null ? null : tx.requests().get(quote.request());
        if (quote.state() != QuoteState.ACCEPTED) {
            tx.quotes().save(Quoting.in(tx, quote, QuoteState.ACCEPTED, null));
        }
        if (request != null) {
            Stages.reach(tx, request, RequestStage.CONTRACTED);
        }
        Deal deal = tx.deals()
                .save(new Deal(
                        Id.random(),
                        0,
                        tx.nextNumber("D"),
                        quote.agency(),
                        quote.department(),
                        quote.request(),
                        request == null ? null : request.number(),
                        quote.id(),
                        quote.number(),
                        quote.seller(),
                        quote.role(),
                        terms.method(),
                        terms.article(),
                        terms.contractDate(),
                        null,
                        null,
                        terms.due() == null ? quote.dueDate() : terms.due(),
                        null,
                        tx.office().commissionRate(),
                        false,
                        null,
                        Map.of(),
                        null));
        tx.dealLines().saveAll(lines(tx, quote, deal));
        return deal;
    }

    private static List<DealLine> lines(Tx tx, Quote quote, Deal deal) {
        List<QuoteLine> quoted = Quoting.lines(tx, quote);
        Money money = Money.on(Rulebook.of(tx.rules().all()), quote.date());
        List<Rounding.Sum> sums = Rounding.taken(quoted, quote.rounding(), money);
        Facts facts = new Suppliers(tx, tx.session().today()).facts(quote.seller());
        List<DealLine> lines = new ArrayList<>();
        for (int i = 0; i < quoted.size(); i++) {
            QuoteLine line = quoted.get(i);
            boolean resold = quote.role() == DealRole.RESALE
                    && line.enterprise() != null
                    && !line.enterprise().equals(quote.seller());
            lines.add(new DealLine(
                    Id.random(),
                    0,
                    deal.id(),
                    line.line(),
                    purchaseNo(deal, line.line()),
                    line.kind(),
                    line.item(),
                    line.spec(),
                    line.itemCode(),
                    line.quantity(),
                    line.unit(),
                    line.unitPrice(),
                    line.taxType(),
                    sums.get(i).supply(),
                    sums.get(i).tax(),
                    line.ownProduction(),
                    resold ? line.enterprise() : null,
                    null,
                    null,
                    facts,
                    line.note(),
                    resold ? purchasePrice(tx, quote, line, deal.contractDate()) : Map.of(),
                    null));
        }
        return lines;
    }

    /** What a unit costs the cooperative by the price list of the contract's day; nothing where the list has no such price. */
    private static Map<String, String> purchasePrice(Tx tx, Quote quote, QuoteLine line, LocalDate day) {
        if (line.product() == null) {
            return Map.of();
        }
        return Pricing.nearest(
                        tx.table(Offer.class).where("product", line.product()),
                        Pricing.bodies(tx, tx.agencies().get(quote.agency())),
                        line.quantity(),
                        day == null ? tx.session().today() : day)
                .map(Offer::purchasePrice)
                .map(price -> Map.of(SettlementBook.PURCHASE_PRICE, price.toString()))
                .orElse(Map.of());
    }

    static String purchaseNo(Deal deal, int line) {
        return deal.number() + "-" + line;
    }
}
