package kr.gachi.desk.ui.sourcing;

import java.util.stream.Collectors;
import kr.gachi.desk.app.Matched.Credited;
import kr.gachi.desk.app.Matched.Suggested;
import kr.gachi.desk.rules.Verdict;
import kr.gachi.desk.ui.kit.Frame;

/** In which categories a suggestion counts, in words; a question mark where a fact is missing. */
final class Credits {
    private final Frame frame;

    Credits(Frame frame) {
        this.frame = frame;
    }

    String said(Suggested suggested) {
        return suggested.credits().stream()
                .filter(each -> each.verdict() != Verdict.EXCLUDED)
                .map(this::credit)
                .collect(Collectors.joining(" · "));
    }

    /** In how many it surely counts. */
    static long sure(Suggested suggested) {
        return suggested.credits().stream()
                .filter(each -> each.verdict() == Verdict.COUNTS)
                .count();
    }

    private String credit(Credited credited) {
        String word = frame.figures().word(credited.category());
        return credited.verdict() == Verdict.UNKNOWN ? word + "?" : word;
    }
}
