package kr.gachi.desk.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 인증종류, known by its Korean name; users may add further ones. What a kind counts for is a matter of {@code rules}.
 */
public record CertificationKind(String name) implements Comparable<CertificationKind> {
    public static final CertificationKind SOCIAL = new CertificationKind("사회적기업");
    public static final CertificationKind PRE_SOCIAL = new CertificationKind("예비사회적기업");
    public static final CertificationKind SOCIAL_COOPERATIVE = new CertificationKind("사회적협동조합");
    public static final CertificationKind COOPERATIVE = new CertificationKind("협동조합");
    public static final CertificationKind VILLAGE = new CertificationKind("마을기업");
    public static final CertificationKind SELF_RELIANCE = new CertificationKind("자활기업");
    public static final CertificationKind SOCIAL_VENTURE = new CertificationKind("소셜벤처");
    public static final CertificationKind WOMEN = new CertificationKind("여성기업");
    public static final CertificationKind DISABLED = new CertificationKind("장애인기업");
    public static final CertificationKind STARTUP = new CertificationKind("창업기업");
    public static final CertificationKind YOUTH_STARTUP = new CertificationKind("청년창업기업");
    public static final CertificationKind SEVERE_DISABILITY = new CertificationKind("중증장애인생산품 생산시설");
    public static final CertificationKind STANDARD_WORKPLACE = new CertificationKind("장애인표준사업장");
    public static final CertificationKind DIRECT_PRODUCTION = new CertificationKind("직접생산확인");
    public static final CertificationKind SME = new CertificationKind("중소기업");
    public static final CertificationKind SMALL = new CertificationKind("소기업");
    public static final CertificationKind MICRO = new CertificationKind("소상공인");
    public static final CertificationKind GREEN = new CertificationKind("녹색제품");
    public static final CertificationKind VETERAN = new CertificationKind("국가유공자 자활용사촌");
    public static final CertificationKind TECHNOLOGY = new CertificationKind("기술개발제품");

    public static final List<CertificationKind> KNOWN = List.of(
            SOCIAL,
            PRE_SOCIAL,
            SOCIAL_COOPERATIVE,
            COOPERATIVE,
            VILLAGE,
            SELF_RELIANCE,
            SOCIAL_VENTURE,
            WOMEN,
            DISABLED,
            STARTUP,
            YOUTH_STARTUP,
            SEVERE_DISABILITY,
            STANDARD_WORKPLACE,
            DIRECT_PRODUCTION,
            SME,
            SMALL,
            MICRO,
            GREEN,
            VETERAN,
            TECHNOLOGY);

    private static final Map<String, CertificationKind> BY_NAME = byName();

    /** Reads a name or a common other way of writing it; an unknown one becomes a further kind. */
    public static CertificationKind of(String text) {
        String name = text.strip().replaceAll("\\s+", " ");
        CertificationKind known = BY_NAME.get(name.replace(" ", ""));
        return known == null ? new CertificationKind(name) : known;
    }

    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    private static Map<String, CertificationKind> byName() {
        Map<String, CertificationKind> names = new HashMap<>();
        KNOWN.forEach(kind -> names.put(kind.name.replace(" ", ""), kind));
        Map.ofEntries(
                        Map.entry("인증사회적기업", SOCIAL),
                        Map.entry("일반협동조합", COOPERATIVE),
                        Map.entry("중증장애인생산시설", SEVERE_DISABILITY),
                        Map.entry("중증장애인생산품생산시설", SEVERE_DISABILITY),
                        Map.entry("중증장애인생산품", SEVERE_DISABILITY),
                        Map.entry("표준사업장", STANDARD_WORKPLACE),
                        Map.entry("직접생산확인증명", DIRECT_PRODUCTION),
                        Map.entry("직접생산확인증명서", DIRECT_PRODUCTION),
                        Map.entry("자활용사촌", VETERAN))
                .forEach(names::put);
        return names;
    }

    @Override
    public int compareTo(CertificationKind other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
