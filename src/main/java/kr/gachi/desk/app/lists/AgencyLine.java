package kr.gachi.desk.app.lists;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.Won;

/**
 * An agency in the list.
 *
 * @param otherNames what else people call it, for the search only
 * @param sido where it sits, as written; null unknown
 * @param sigungu likewise
 * @param requests all that it ever asked for
 * @param open those of them that are on their way
 * @param linked contracted this calendar year, won without VAT, refunds taken off
 */
public record AgencyLine(
        Id<Agency> id,
        String code,
        String name,
        String otherNames,
        String type,
        Regime regime,
        String sido,
        String sigungu,
        int requests,
        int open,
        Won linked) {

    /** Where it sits, as shortly as it can be said; null unknown. */
    public String district() {
        return sigungu == null || sigungu.isBlank() ? sido : sigungu;
    }

    /** What a search in the list looks at. */
    public String words() {
        return Stream.of(name, otherNames, code, type, regime == null ? null : regime.word(), sido, sigungu)
                .filter(each -> each != null)
                .collect(Collectors.joining("\n"));
    }
}
