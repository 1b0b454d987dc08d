package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
            List<Open> open) {}

    public record Happened(Event event, LocalDate on, BigDecimal quantity, Won supplyWon, Won taxWon) {}

    /** @param quantity null where the line has none */
    public record Open(Event event, BigDecimal quantity, Won supplyWon, Won taxWon) {}
}
