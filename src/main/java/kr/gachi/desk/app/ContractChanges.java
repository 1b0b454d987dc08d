package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.CallOff;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.rules.Money;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Store.Written;
import kr.gachi.desk.store.Tx;

/** What changes a contract or calls from it: 변경계약 and the calls of a 단가계약. */
public final class ContractChanges {
    private final Store store;

    public ContractChanges(Store store) {
        this.store = store;
    }

    /**
     * A changed line.
     *
     * @param quantity null leaves it
     * @param unitPrice won without VAT; null leaves it
     * @param due null leaves it
     * @param on day of the change; null means today
     */
    public record Change(int line, BigDecimal quantity, Won unitPrice, LocalDate due, LocalDate on, String why) {}

    /**
     * Changes a line and raises 변경차수; the journal keeps what stood before, papers that went out stay as they are. What
     * has happened already must fit into the changed line.
     *
     * @throws DeskException {@code deal.unknown}, {@code deal.lineUnknown}, {@code deal.notChangeable}, {@code
     *     deal.changedBelow}
     */
    public Dealt.Changed change(String number, Change change) {
        Written<Dealt.OfDeal> written =
                store.write("work.deal.change", List.of(number, String.valueOf(change.line())), tx -> {
                    Deal deal = Deals.deal(tx, number);
                    DealLine line = Deals.line(tx, deal, change.line());
                    DealLine changed = changed(tx, deal, line, change);
                    refuseBelow(tx, deal, line, changed);
                    tx.dealLines().save(changed);
                    tx.deals().save(amended(tx, deal, line, changed, change));
                    return new DealViews(tx).of(Deals.deal(tx, number));
                });
        return new Dealt.Changed(written.workNumber(), List.of(written.result()));
    }

    private static DealLine changed(Tx tx, Deal deal, DealLine line, Change change) {
        BigDecimal quantity = change.quantity() == null ? line.quantity() : change.quantity();
        Won price = change.unitPrice() == null ? line.unitPrice() : change.unitPrice();
        if (line.original() != null || quantity == null || price == null || line.taxType() == null) {
            throw new DeskException(Problem.error("deal.notChangeable", deal.number(), line.line()));
        }
        LocalDate day = deal.contractDate() == null ? tx.session().today() : deal.contractDate();
        Won supply = Won.floor(quantity, price);
        Map<String, Object> fields = new HashMap<>();
        fields.put("quantity", quantity);
        fields.put("unitPrice", price);
        fields.put("supply", supply);
        fields.put("tax", Money.on(Rulebook.of(tx.rules().all()), day).tax(supply, line.taxType()));
        return Shape.of(DealLine.class).with(line, fields);
    }

    private static void refuseBelow(Tx tx, Deal deal, DealLine line, DealLine changed) {
        Map<Id<DealLine>, List<Fulfilment>> events = DealViews.events(tx, List.of(line));
        for (Event event : Event.values()) {
            Covered before = DealViews.covered(line, events, event);
            Won done = line.supply().minus(before.openSupply());
            BigDecimal quantity = before.openQuantity() == null
                    ? BigDecimal.ZERO
                    : line.quantity().subtract(before.openQuantity());
            if (quantity.compareTo(changed.quantity()) > 0 || done.compareTo(changed.supply()) > 0) {
                throw new DeskException(
                        Problem.error("deal.changedBelow", deal.number(), line.line(), event.word(), quantity));
            }
        }
    }

    private static Deal amended(Tx tx, Deal deal, DealLine line, DealLine changed, Change change) {
        int amendment = deal.amendment() == null ? 1 : deal.amendment() + 1;
        LocalDate on = change.on() == null ? tx.session().today() : change.on();
        String told = "제" + amendment + "차 변경 " + on + ": " + line.line() + "번 줄 "
                + line.quantity().stripTrailingZeros().toPlainString() + "×" + line.unitPrice() + " → "
                + changed.quantity().stripTrailingZeros().toPlainString() + "×" + changed.unitPrice()
                + (change.why() == null ? "" : " (" + change.why() + ")");
        Map<String, Object> fields = new HashMap<>();
        fields.put("amendment", amendment);
        fields.put("note", deal.note() == null ? told : deal.note() + "\n" + told);
        if (change.due() != null) {
            fields.put("dueDate", change.due());
        }
        return Shape.of(Deal.class).with(deal, fields);
    }

    /**
     * What an agency calls off from a contract by unit price.
     *
     * @param on null means today
     * @param due null unknown
     */
    public record Call(int line, BigDecimal quantity, LocalDate on, LocalDate due, String place) {}

    /** The number of the call and of the work. */
    public record Called(String number, String work) {}

    public Called call(String number, Call call) {
        Written<CallOff> written = store.write(
                "work.deal.call",
                List.of(number, String.valueOf(call.line())),
                tx -> tx.table(CallOff.class)
                        .save(new CallOff(
                                Id.random(),
                                0,
                                tx.nextNumber("O"),
                                Deals.line(tx, Deals.deal(tx, number), call.line())
                                        .id(),
                                call.on() == null ? tx.session().today() : call.on(),
                                call.quantity(),
                                call.due(),
                                call.place(),
                                null)));
        return new Called(written.result().number(), written.workNumber());
    }
}
