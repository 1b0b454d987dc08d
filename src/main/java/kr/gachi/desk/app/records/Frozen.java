package kr.gachi.desk.app.records;

import java.util.regex.Pattern;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.Report;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Tx;

/** Records that no person may change, and why: what has gone out stays as it went out. */
final class Frozen {
    private static final Pattern OWN_NUMBER = Pattern.compile("[A-Z]-[0-9]{4}-[A-Z]+[0-9]{4,}");

    private Frozen() {}

    /** @throws DeskException with the reason */
    static <T extends Record & Entity<T>> void refuse(Tx tx, T entity) {
        if (entity instanceof Report report) {
            throw refused("record.frozen.report", report.number());
        } else if (entity instanceof RuleRow rule) {
            throw refused("record.frozen.rule", rule.ruleId());
        } else if (entity instanceof Quote quote) {
            refuse(quote);
        } else if (entity instanceof QuoteLine line) {
            refuse(tx.quotes().get(line.quote()));
        } else if (entity instanceof Attachment file && file.number() != null) {
            throw refused("record.frozen.file", file.name(), file.number());
        }
    }

    /** Numbers that the program gave are never used again: such a deal stays. */
    static <T extends Record & Entity<T>> void refuseRemoval(T entity) {
        if (entity instanceof Deal deal && isOwnNumber(deal.number())) {
            throw refused("record.frozen.deal", deal.number());
        }
    }

    /** Whether the program has given the number, in this copy or another. */
    static boolean isOwnNumber(String number) {
        return OWN_NUMBER.matcher(number).matches();
    }

    private static void refuse(Quote quote) {
        if (quote.isFrozen()) {
            throw refused("record.frozen.quote", quote.number(), quote.state().word());
        }
    }

    private static DeskException refused(String code, Object... arguments) {
        return new DeskException(Problem.error(code, arguments));
    }
}
