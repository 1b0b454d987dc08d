package kr.gachi.desk.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unknown columns keep their order, so that they come out as they came in. */
final class Extra {
    private Extra() {}

    static Map<String, String> copy(Map<String, String> given) {
        return given == null || given.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }
}
