package kr.gachi.desk.app.lists;

import java.math.BigDecimal;
import java.util.List;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.ChoiceState;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.Won;

/**
 * A request with its lines, what was decided on them, and what was quoted.
 *
 * @param quotes newest first, without those that another edition has replaced
 */
public record RequestPage(Request request, Agency agency, List<Line> lines, List<Made> quotes) {
    public RequestPage {
        lines = List.copyOf(lines);
        quotes = List.copyOf(quotes);
    }

    public record Line(RequestLine line, List<Decision> decisions) {
        public Line {
            decisions = List.copyOf(decisions);
        }

        /** Whether a product has been chosen for it. */
        public boolean isChosen() {
            return decisions.stream().anyMatch(each -> each.state() == ChoiceState.CHOSEN);
        }
    }

    /** A quote made for it, in its latest edition. */
    public record Made(String number, String seller, Won total, QuoteState state) {}

    /**
     * A product chosen or declined for a line.
     *
     * @param quantity in the line's unit; null for the whole line
     * @param why as the person said; null if not
     */
    public record Decision(
            String productCode,
            String product,
            String enterprise,
            ChoiceState state,
            BigDecimal quantity,
            String why) {}
}
