package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Problem;

/**
 * What wants doing today, each part with the most pressing first.
 *
 * @param waiting requests without a match or a quote, those that wait longest first
 * @param due what comes due soon, then what is past its day, the latest first
 * @param deliveries deals whose delivery should have come and is not recorded
 * @param certificates those that end within {@link CertificateState#NOTICE_DAYS}
 * @param rules rule rows with a problem
 * @param filings next days on which agencies file, by day
 * @param months the last twelve, this one last; zero where nothing was contracted
 */
public record TodayPage(
        List<Waiting> waiting,
        List<Due> due,
        List<Delivery> deliveries,
        List<Ending> certificates,
        List<RuleCheck> rules,
        List<Filing> filings,
        List<Month> months) {

    /** @param days since it came in; null where nobody knows when */
    public record Waiting(String number, String agency, String title, Long days) {}

    /** What has a day to keep. */
    public enum Kind {
        REQUEST,
        DEAL,
        QUOTE,
        TALK_WITH_AGENCY,
        TALK_WITH_ENTERPRISE
    }

    /**
     * @param number that it is found by: of the request, deal or quote; of a talk the key of agency or enterprise
     * @param about what it is about; null unknown
     * @param days until then; negative if it is past
     */
    public record Due(Kind kind, String number, String agency, String about, LocalDate on, long days) {}

    /**
     * @param item null unknown
     * @param days since it was due; null where no day was agreed
     */
    public record Delivery(String number, String agency, String supplier, String item, Long days) {}

    /** @param enterpriseKey as people call it, {@link EnterpriseRow#key} */
    public record Ending(String enterpriseKey, String enterprise, String kind, LocalDate until) {}

    public record RuleCheck(String ruleId, Problem problem) {}

    /**
     * @param subjects what is filed, as the rules name it
     * @param code of its rule row; of several what their codes begin with
     */
    public record Filing(LocalDate on, long days, List<String> subjects, String code) {}

    /** @param supply contracted, won without VAT, refunds taken off */
    public record Month(YearMonth month, Won supply) {}

    /** Contracted since January of this year, won without VAT. */
    public Won thisYear() {
        int year = months.get(months.size() - 1).month().getYear();
        return months.stream()
                .filter(each -> each.month().getYear() == year)
                .map(Month::supply)
                .reduce(Won.ZERO, Won::plus);
    }
}
