package kr.gachi.desk.matching;

import java.util.List;
import kr.gachi.desk.matching.Evidence.Link;
import kr.gachi.desk.matching.Evidence.Part;
import kr.gachi.desk.matching.Suggestion.Reason;

/** Shares the weight of the words out over the parts of the evidence, to the last ten-thousandth. */
final class TextReasons {
    private TextReasons() {}

    static void add(List<Reason> reasons, Evidence evidence, int weight) {
        List<Part> parts = evidence.parts();
        double all = parts.stream().mapToDouble(Part::share).sum();
        int left = weight;
        double shared = 0;
        for (Part part : parts) {
            shared += part.share();
            int soFar = all <= 0 ? 0 : (int) Math.round(weight * (shared / all));
            int own = soFar - (weight - left);
            if (own > 0) {
                String code = part.link() == Link.ITEM_CODE ? "itemCode" : "text";
                reasons.add(new Reason(code, Ranking.weight(own), told(part)));
                left -= own;
            }
        }
        if (left > 0) {
            reasons.add(new Reason("text", Ranking.weight(left), Told.of("match.reason.text.context")));
        }
    }

    private static Told told(Part part) {
        String wanted = part.wanted();
        String offered = part.offered();
        return switch (part.link()) {
            case SAME -> Told.of("match.reason.text.same", wanted, offered);
            case SYNONYM -> Told.of("match.reason.text.synonym", wanted, offered);
            case NARROWER -> Told.of("match.reason.text.narrower", wanted, offered);
            case WIDER -> Told.of("match.reason.text.wider", wanted, offered);
            case RELATED -> Told.of("match.reason.text.related", wanted, offered);
            case LETTERS -> Told.of("match.reason.text.letters", wanted, offered);
            case MEASURE -> Told.of("match.reason.text.measure", wanted, offered);
            case MODEL -> Told.of("match.reason.text.model", wanted, offered);
            case ITEM_CODE -> Told.of("match.reason.itemCode", offered);
        };
    }
}
