package kr.gachi.desk.app.importing;

import java.time.LocalDate;
import java.util.Optional;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.excel.Draft;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.rules.Place;
import kr.gachi.desk.rules.Regions;

/**
 * Where an enterprise of a list is: 시도 and 시군구 as the row says, else from its column 지역 or its address. A firm without
 * numbers is named by it.
 */
record EnterprisePlace(Regions regions) {
    /** Keys go by the names that last. */
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /** What the columns 시도 and 시군구 leave open; empty if they say something, or nothing does. */
    Optional<Place> derived(Draft draft) {
        if (draft.value("sigungu", String.class) != null || draft.value("sido", String.class) != null) {
            return Optional.empty();
        }
        return Optional.ofNullable(draft.value(Sheets.REGION, String.class))
                .flatMap(regions::read)
                .or(() -> Optional.ofNullable(draft.value("address", String.class))
                        .flatMap(regions::read));
    }

    /** Null if the row names nothing. */
    String key(Draft draft) {
        boolean numbered = draft.value("code", String.class) != null || draft.value("bizNo", BizNo.class) != null;
        String key = draft.key(Sheets.ENTERPRISES);
        if (numbered || key == null) {
            return key;
        }
        return derived(draft)
                .filter(place -> place.sigungu() != null)
                .map(place ->
                        draft.value("name", String.class) + '\u001f' + regions.sigunguName(place, LATEST) + '\u001f')
                .orElse(key);
    }
}
