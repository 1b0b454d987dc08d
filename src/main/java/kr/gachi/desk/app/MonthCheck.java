package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Problem;

/** What does not add up when a month is to be closed: every event up to its last day counts. */
final class MonthCheck {
    private final SettlementBook book;
    private final YearMonth month;
    private final LocalDate last;

    MonthCheck(SettlementBook book, YearMonth month) {
        this.book = book;
        this.month = month;
        this.last = month.atEndOfMonth();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Deal deal : book.deals()) {
            terms(deal, problems);
            for (DealLine line : book.lines(deal)) {
                facts(deal, line, problems);
                order(deal, line, problems);
            }
        }
        return problems;
    }

    /** What is open between the cooperative and a member at the end of the month. */
    static List<Problem> open(Settled.OfMember member) {
        List<Problem> problems = new ArrayList<>();
        Won commission =
                member.commissionBefore().openWon().plus(member.commission().openWon());
        Won purchase = member.purchaseBefore().openWon().plus(member.purchase().openWon());
        if (commission.value() > 0) {
            problems.add(Problem.info("settlement.commissionOpen", member.enterprise(), commission.value()));
        } else if (commission.value() < 0) {
            problems.add(Problem.warning("settlement.commissionOver", member.enterprise(), -commission.value()));
        }
        if (purchase.value() > 0) {
            problems.add(Problem.info("settlement.purchaseOpen", member.enterprise(), purchase.value()));
        } else if (purchase.value() < 0) {
            problems.add(Problem.warning("settlement.purchaseOver", member.enterprise(), -purchase.value()));
        }
        return problems;
    }

    private boolean isPaid(Deal deal) {
        return book.lines(deal).stream()
                .anyMatch(line -> book.covered(line, Event.PAYMENT).parts().stream()
                        .anyMatch(each ->
                                each.on() != null && YearMonth.from(each.on()).equals(month)));
    }

    private void terms(Deal deal, List<Problem> problems) {
        CommissionTerms terms = book.terms(deal);
        if (deal.role() == DealRole.BROKERAGE && isPaid(deal)) {
            if (terms.rate() == null) {
                problems.add(Problem.warning("settlement.rateUnknown", deal.number()));
            }
            if (terms.base() == null) {
                problems.add(Problem.warning("settlement.baseUnreadable", deal.number()));
            }
        }
        if (deal.role() == DealRole.RESALE && isPaid(deal)) {
            book.lines(deal).stream()
                    .filter(each -> each.maker() != null && SettlementBook.purchase(each) == null)
                    .forEach(each ->
                            problems.add(Problem.warning("settlement.purchaseUnknown", deal.number(), each.line())));
        }
    }

    private void facts(Deal deal, DealLine line, List<Problem> problems) {
        if (line.tax() == null && !book.events(line).isEmpty()) {
            problems.add(Problem.warning("settlement.taxUnknown", deal.number(), line.line()));
        }
        book.events(line).stream()
                .filter(each -> each.on() == null)
                .map(each -> each.event())
                .distinct()
                .forEach(event -> problems.add(
                        Problem.warning("settlement.dayUnknown", deal.number(), line.line(), event.word())));
    }

    private void order(Deal deal, DealLine line, List<Problem> problems) {
        Won delivered = done(line, Event.DELIVERY);
        Won invoiced = done(line, Event.INVOICE);
        Won paid = done(line, Event.PAYMENT);
        if (more(paid, invoiced)) {
            problems.add(Problem.warning(
                    "settlement.paidNotInvoiced",
                    deal.number(),
                    line.line(),
                    paid.minus(invoiced).value()));
        }
        if (more(invoiced, delivered)) {
            problems.add(Problem.warning(
                    "settlement.invoicedNotDelivered",
                    deal.number(),
                    line.line(),
                    invoiced.minus(delivered).value()));
        }
        if (more(delivered, invoiced)) {
            problems.add(Problem.info(
                    "settlement.notInvoiced",
                    deal.number(),
                    line.line(),
                    delivered.minus(invoiced).value(),
                    month.plusMonths(1).atDay(10)));
        }
        if (more(invoiced, paid)) {
            problems.add(Problem.info(
                    "settlement.unpaid",
                    deal.number(),
                    line.line(),
                    invoiced.minus(paid).value()));
        }
        BigDecimal over = upTo(line, Event.DELIVERY).openQuantity();
        if (over != null
                && over.signum() != 0
                && over.signum() != line.quantity().signum()) {
            problems.add(Problem.warning("settlement.overDelivered", deal.number(), line.line(), over.abs()));
        }
    }

    /** Refunds count downwards. */
    private static boolean more(Won one, Won other) {
        return one.value() > other.value() && one.value() > 0;
    }

    private Won done(DealLine line, Event event) {
        return line.supply().minus(upTo(line, event).openSupply());
    }

    private Covered upTo(DealLine line, Event event) {
        return new Covered(
                line,
                book.covered(line, event).parts().stream()
                        .filter(each -> each.on() == null || !each.on().isAfter(last))
                        .toList());
    }
}
