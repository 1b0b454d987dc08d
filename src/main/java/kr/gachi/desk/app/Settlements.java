package kr.gachi.desk.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kr.gachi.desk.app.SettlementBook.Due;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Remittance;
import kr.gachi.desk.domain.RemittanceKind;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** Commission and purchase prices between the cooperative and its members, by deal, member and month. */
public final class Settlements {
    private final Store store;

    public Settlements(Store store) {
        this.store = store;
    }

    /** Every member with something in the month or something open, by name. */
    public List<Settled.OfMember> month(YearMonth month) {
        return store.read(tx -> members(tx, SettlementBook.all(tx), month));
    }

    /** @throws DeskException {@code enterprise.unknown} */
    public Settled.OfMember month(String enterpriseKey, YearMonth month) {
        return store.read(tx -> member(tx, Keys.enterprise(tx, enterpriseKey), month));
    }

    /** @throws DeskException {@code deal.unknown} */
    public Settled.OfDeal deal(String number) {
        return store.read(tx -> {
            Deal deal = Deals.deal(tx, number);
            return deal(tx, SettlementBook.of(tx, List.of(settled(deal))), deal);
        });
    }

    /** What does not add up at the end of a month; empty where the month can be closed. */
    public List<Problem> check(YearMonth month) {
        return store.read(tx -> {
            SettlementBook book = SettlementBook.all(tx);
            List<Problem> problems = new ArrayList<>(new MonthCheck(book, month).problems());
            members(tx, book, month).forEach(each -> problems.addAll(MonthCheck.open(each)));
            return problems;
        });
    }

    /**
     * Money that went between the cooperative and a member.
     *
     * @param deal null for several together
     * @param on null means today
     * @param amount won with VAT, negative if it went back
     */
    public record Payment(RemittanceKind kind, String enterprise, String deal, LocalDate on, Won amount, String note) {}

    /** What was recorded, and by which work. */
    public record Recorded(String number, String work) {}

    public Recorded record(Payment payment) {
        Store.Written<Remittance> written = store.write(
                "work.settlement.remit",
                List.of(payment.enterprise(), payment.kind().word()),
                tx -> {
                    Enterprise enterprise = Keys.enterprise(tx, payment.enterprise());
                    Deal deal = payment.deal() == null ? null : Deals.deal(tx, payment.deal());
                    return tx.table(Remittance.class)
                            .save(new Remittance(
                                    Id.random(),
                                    0,
                                    tx.nextNumber("T"),
                                    payment.kind(),
                                    enterprise.id(),
                                    deal == null ? null : deal.id(),
                                    payment.on() == null ? tx.session().today() : payment.on(),
                                    payment.amount(),
                                    payment.note()));
                });
        return new Recorded(written.result().number(), written.workNumber());
    }

    static Settled.OfMember member(Tx tx, Enterprise enterprise, YearMonth month) {
        Set<Deal> deals = new HashSet<>(tx.deals().where("supplier", enterprise.id()));
        Set<Id<Deal>> resold = new HashSet<>();
        tx.dealLines().where("maker", enterprise.id()).forEach(each -> resold.add(each.deal()));
        deals.addAll(tx.deals().byId(resold).values());
        SettlementBook book = SettlementBook.of(tx, deals);
        return member(tx, enterprise, book.dues(), remittances(tx, enterprise), month);
    }

    private static List<Settled.OfMember> members(Tx tx, SettlementBook book, YearMonth month) {
        List<Due> dues = book.dues();
        List<Remittance> remittances = tx.table(Remittance.class).all();
        Set<Id<Enterprise>> concerned = new HashSet<>();
        dues.forEach(each -> concerned.add(each.member()));
        remittances.forEach(each -> concerned.add(each.enterprise()));
        return tx.enterprises().byId(concerned).values().stream()
                .sorted(Comparator.comparing(Enterprise::name).thenComparing(Enterprise::id))
                .map(each -> member(
                        tx,
                        each,
                        dues,
                        remittances.stream()
                                .filter(one -> each.id().equals(one.enterprise()))
                                .toList(),
                        month))
                .filter(Settlements::isConcerned)
                .toList();
    }

    private static boolean isConcerned(Settled.OfMember member) {
        return !member.entries().isEmpty()
                || !member.remitted().isEmpty()
                || member.commissionBefore().openWon().value() != 0
                || member.purchaseBefore().openWon().value() != 0;
    }

    private static List<Remittance> remittances(Tx tx, Enterprise enterprise) {
        return tx.table(Remittance.class).where("enterprise", enterprise.id());
    }

    private static Settled.OfMember member(
            Tx tx, Enterprise enterprise, List<Due> dues, List<Remittance> remittances, YearMonth month) {
        List<Settled.Entry> own = dues.stream()
                .filter(each -> each.member().equals(enterprise.id()))
                .map(Due::entry)
                .toList();
        List<Settled.Entry> entries =
                own.stream().filter(each -> isIn(each.on(), month)).toList();
        List<Settled.Entry> earlier = own.stream()
                .filter(each -> each.on() == null || each.on().isBefore(month.atDay(1)))
                .toList();
        return new Settled.OfMember(
                enterprise.key(),
                enterprise.name(),
                Matched.number(enterprise),
                month.toString(),
                entries,
                remittances.stream()
                        .filter(each -> isIn(each.on(), month))
                        .sorted(Comparator.comparing(Remittance::on).thenComparing(Remittance::number))
                        .map(each -> remitted(tx, each))
                        .toList(),
                balance(earlier, remittances, RemittanceKind.COMMISSION, each -> isBefore(each, month)),
                balance(entries, remittances, RemittanceKind.COMMISSION, each -> isIn(each.on(), month)),
                balance(earlier, remittances, RemittanceKind.PURCHASE, each -> isBefore(each, month)),
                balance(entries, remittances, RemittanceKind.PURCHASE, each -> isIn(each.on(), month)));
    }

    private static Settled.Remitted remitted(Tx tx, Remittance each) {
        String deal = each.deal() == null ? null : tx.deals().get(each.deal()).number();
        return new Settled.Remitted(each.number(), each.kind(), deal, each.on(), each.amount(), each.note());
    }

    private static Settled.Balance balance(
            List<Settled.Entry> entries,
            List<Remittance> remittances,
            RemittanceKind kind,
            Predicate<Remittance> when) {
        Won due = Won.ZERO;
        int unknown = 0;
        DealRole role = kind == RemittanceKind.COMMISSION ? DealRole.BROKERAGE : DealRole.RESALE;
        for (Settled.Entry each : entries) {
            Won amount = kind == RemittanceKind.COMMISSION ? each.commissionWon() : each.purchaseWon();
            Won tax = kind == RemittanceKind.COMMISSION ? each.commissionTaxWon() : each.purchaseTaxWon();
            if (each.role() == role && amount != null && tax != null) {
                due = due.plus(amount).plus(tax);
            } else if (each.role() == role) {
                unknown++;
            }
        }
        Won remitted = SettlementBook.sum(
                remittances.stream()
                        .filter(each -> each.kind() == kind && when.test(each))
                        .toList(),
                Remittance::amount);
        return new Settled.Balance(due, remitted, unknown);
    }

    private static boolean isIn(LocalDate day, YearMonth month) {
        return day != null && YearMonth.from(day).equals(month);
    }

    private static boolean isBefore(Remittance each, YearMonth month) {
        return each.on() != null && each.on().isBefore(month.atDay(1));
    }

    /** A row of history is reckoned when it is asked for by number. */
    static Deal settled(Deal deal) {
        return deal.flat() ? Shape.of(Deal.class).with(deal, "flat", false) : deal;
    }

    static Settled.OfDeal deal(Tx tx, SettlementBook book, Deal deal) {
        List<Settled.Line> lines =
                book.lines(deal).stream().map(each -> line(book, each)).toList();
        CommissionTerms terms = book.terms(deal);
        Won supply = SettlementBook.sum(book.lines(deal), DealLine::supply);
        boolean taxKnown = book.lines(deal).stream().allMatch(each -> each.tax() != null);
        Won tax = taxKnown ? SettlementBook.sum(book.lines(deal), DealLine::tax) : null;
        Won commission = terms.commission(terms.base(supply, tax));
        List<Due> dues = book.dues(book.deals().get(0));
        boolean known = dues.stream().allMatch(each -> each.entry().commissionWon() != null);
        boolean brokered = deal.role() == DealRole.BROKERAGE;
        return new Settled.OfDeal(
                deal.number(),
                book.agency(deal).name(),
                tx.enterprises().get(deal.supplier()).name(),
                deal.role(),
                terms.rate(),
                brokered ? terms.base() : null,
                supply,
                tax,
                commission,
                terms.tax(commission),
                brokered && known
                        ? SettlementBook.sum(dues, each -> each.entry().commissionWon())
                        : null,
                brokered && known
                        ? SettlementBook.sum(dues, each -> each.entry().commissionTaxWon())
                        : null,
                taxKnown ? receivable(book, deal) : null,
                lines);
    }

    /** Invoiced and not paid, with VAT. */
    private static Won receivable(SettlementBook book, Deal deal) {
        return SettlementBook.sum(
                book.lines(deal),
                each -> worth(book.covered(each, Event.INVOICE)).minus(worth(book.covered(each, Event.PAYMENT))));
    }

    private static Won worth(Covered covered) {
        return covered.line()
                .supply()
                .plus(covered.line().tax())
                .minus(covered.openSupply())
                .minus(covered.openTax());
    }

    private static Settled.Line line(SettlementBook book, DealLine line) {
        Won purchase = line.maker() == null ? null : SettlementBook.purchase(line);
        return new Settled.Line(
                line.line(),
                line.item(),
                line.taxType(),
                line.supply(),
                line.tax(),
                done(book, line, Event.DELIVERY),
                done(book, line, Event.INVOICE),
                done(book, line, Event.PAYMENT),
                purchase,
                purchase == null ? null : line.supply().minus(purchase));
    }

    private static Won done(SettlementBook book, DealLine line, Event event) {
        return line.supply().minus(book.covered(line, event).openSupply());
    }
}
