package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;

/** Deals as the command line shows them. */
public final class Dealt {
    private Dealt() {}

    /** @param work null if nothing changed */
    public record Changed(String work, List<OfDeal> deals) {}

    public record OfDeal(
            String dealNo,
            String agency,
            String supplier,
            String bizNo,
            DealRole role,
            String requestNo,
            String quoteNo,
            LocalDate contractDate,
            LocalDate dueDate,
            String method,
            String article,
            Won supplyWon,
            Won taxWon,
            Won totalWon,
            List<OfLine> lines) {}

    /**
     * @param taxWon null unknown
     * @param original 구매번호 of the line that this one takes back
     * @param open what is still to come, an entry for each event; empty where all is done
     */
    public record OfLine(
            int line,
            String purchaseNo,
            ItemKind kind,
            String item,
            String spec,
            String itemCode,
            BigDecimal quantity,
            String unit,
            Won unitPrice,
            TaxType taxType,
            Won supplyWon,
            Won taxWon,
            Boolean ownProduction,
            String original,
            List<Happened> events,
            List<Open> open) {

        /** How much of the line an event has covered; null where quantities are not known. */
        public BigDecimal covered(Event event) {
            List<Happened> parts =
                    events.stream().filter(each -> each.event() == event).toList();
            if (parts.stream().allMatch(each -> each.quantity() != null)) {
                return parts.stream().map(Happened::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
            }
            Optional<Open> rest = rest(event);
            return quantity == null || rest.isPresent() && rest.get().quantity() == null
                    ? null
                    : quantity.subtract(rest.map(Open::quantity).orElse(BigDecimal.ZERO));
        }

        /** 공급가액 of what an event has covered. */
        public Won coveredWon(Event event) {
            return supplyWon.minus(rest(event).map(Open::supplyWon).orElse(Won.ZERO));
        }

        /** What of an event is still to come; empty where all is done. */
        public Optional<Open> rest(Event event) {
            return open.stream().filter(each -> each.event() == event).findFirst();
        }
    }

    public record Happened(Event event, LocalDate on, BigDecimal quantity, Won supplyWon, Won taxWon) {}

    /** @param quantity null where the line has none */
    public record Open(Event event, BigDecimal quantity, Won supplyWon, Won taxWon) {}
}
