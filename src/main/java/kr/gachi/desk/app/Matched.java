package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.util.List;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.matching.Exclusion;
import kr.gachi.desk.matching.Told;
import kr.gachi.desk.rules.Verdict;

/** Answers of matching as the command line shows them. */
public final class Matched {
    private Matched() {}

    /** @param problem null unless the request or the line is not there */
    public record OfRequest(String requestNo, String agency, List<OfLine> lines, Problem problem) {}

    public record OfLine(
            int line,
            String text,
            String spec,
            BigDecimal quantity,
            String unit,
            boolean answered,
            List<Suggested> suggestions,
            List<Excluded> excluded) {}

    /**
     * @param unitPrice won without VAT
     * @param total won without VAT; null where price, quantity or the unit's conversion is unknown
     */
    public record Suggested(
            int rank,
            String productCode,
            String product,
            String bizNo,
            String enterprise,
            BigDecimal score,
            Won unitPrice,
            Won total,
            List<Reason> reasons,
            List<Caution> cautions,
            RouteView route,
            List<Credited> credits) {}

    public record Reason(String code, BigDecimal weight, String text) {}

    public record Caution(String code, String text) {}

    public record Credited(Category category, Verdict verdict, Won amountWon) {}

    public record Excluded(String productCode, String bizNo, String code, String text, String wouldFit) {
        static Excluded of(Exclusion exclusion, Text text) {
            return new Excluded(
                    exclusion.candidate().product().code(),
                    number(exclusion.candidate().enterprise()),
                    exclusion.code(),
                    say(text, exclusion.told()),
                    say(text, exclusion.wouldFit()));
        }
    }

    /** @param state RANKED, EXCLUDED or NOT_FOUND */
    public record Why(
            int line, String enterprise, String state, Integer rank, String code, String text, String wouldFit) {}

    static String say(Text text, Told told) {
        return text.say(told.key(), told.arguments());
    }

    static String number(Enterprise enterprise) {
        BizNo number = enterprise.bizNo();
        return number == null ? null : number.toString();
    }
}
