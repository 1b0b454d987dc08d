package kr.gachi.desk.ui.quotes;

import kr.gachi.desk.app.lists.QuoteRow;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Badge.Tone;
import kr.gachi.desk.ui.kit.Figures;
import kr.gachi.desk.ui.kit.Frame;

/** How the state of a quote and the days it still stands look. */
final class QuoteBadges {
    private final Frame frame;

    QuoteBadges(Frame frame) {
        this.frame = frame;
    }

    Badge of(QuoteState state) {
        Tone tone = switch (state) {
            case DRAFT -> Tone.QUIET;
            case SENT -> Tone.SOON;
            case ACCEPTED -> Tone.GOOD;
            case LOST, VOID -> Tone.BAD;
            case REPLACED -> Tone.QUIET;
        };
        return new Badge(tone, frame.figures().word(state));
    }

    /** @param days null where it does not matter */
    String left(Long days) {
        if (days == null) {
            return Figures.UNKNOWN;
        } else if (days < 0) {
            return frame.say("quote.left.over", -days);
        }
        return days == 0 ? frame.say("quote.left.today") : frame.say("quote.left.days", days);
    }

    Long left(QuoteRow row) {
        return row.daysLeft(frame.today());
    }
}
