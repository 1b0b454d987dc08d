package kr.gachi.desk.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads regions out of what people write: old and new names, short ones, missing or extra blanks. A short name counts only
 * where the word ends or one of its districts follows: 전남광주통합특별시 is not 전남.
 */
final class RegionText {
    private static final Pattern BEFORE = Pattern.compile("^(?:\\(?우?\\)?\\s*[(\\[]?\\d{5,6}[)\\]]?|대한민국|[^가-힣]+)\\s*");
    private static final Pattern SEPARATORS = Pattern.compile("[,·ㆍ・/;&+|\\n]|\\s및\\s");
    /** Words after a name that leave its extent as it is. */
    private static final Pattern AROUND_IT =
            Pattern.compile("^(?:도내|시내|군내|구내|관내|전역|전체|전지역|전 지역|일대|일원|지역|권역|권|내|도|등지)(?![가-힣])");

    private static final String EVERYWHERE = "전국";

    private final Regions regions;
    private final List<Name> sidos;
    private final Map<String, List<Name>> districts = new HashMap<>();
    private final List<Name> anyDistrict = new ArrayList<>();

    /** In parentheses what is left out; the area stays what it is. */
    private static final Pattern EXCEPT = Pattern.compile("\\([^)]*제외[^)]*\\)");

    /** How much a way of writing says. */
    private enum Weight {
        /** An official name, which may run on into what follows. */
        WHOLE,
        /** Counts where the word ends. */
        SHORT,
        /** Also the name of another region: counts where a district or the home settles it. */
        SHARED
    }

    private record Name(String text, Region region, Weight weight) {
        boolean whole() {
            return weight == Weight.WHOLE;
        }
    }

    /** A region found, and where the text goes on. */
    private record Found(Place place, int end) {}

    RegionText(Regions regions) {
        this.regions = regions;
        sidos = regions.all().stream()
                .filter(region -> region.parent() == null)
                .flatMap(region -> Stream.concat(
                        Stream.of(new Name(region.name(), region, Weight.WHOLE)),
                        region.aliases().stream().map(alias -> alias(alias, region))))
                .sorted(longestFirst())
                .toList();
        regions.all().stream().filter(region -> region.parent() == null).forEach(sido -> {
            List<Name> names = regions.districts(sido).stream()
                    .flatMap(RegionText::names)
                    .sorted(longestFirst())
                    .toList();
            districts.put(sido.code(), names);
            anyDistrict.addAll(names);
        });
        anyDistrict.sort(longestFirst());
    }

    /** A plus sign marks an alias that another region shares. */
    private static Name alias(String alias, Region region) {
        return alias.endsWith("+")
                ? new Name(alias.substring(0, alias.length() - 1), region, Weight.SHARED)
                : new Name(alias, region, Weight.SHORT);
    }

    private static Stream<Name> names(Region district) {
        return Stream.of(
                        Stream.of(new Name(district.name(), district, Weight.WHOLE)),
                        Stream.ofNullable(district.stem()).map(stem -> new Name(stem, district, Weight.SHORT)),
                        district.aliases().stream().map(alias -> alias(alias, district)))
                .flatMap(names -> names);
    }

    private static Comparator<Name> longestFirst() {
        return Comparator.comparingInt((Name name) -> name.text().length()).reversed();
    }

    /** One place; empty where a 시·도 is followed by another, or by a district that is not in it. */
    Optional<Place> place(String written, Place home) {
        String text = plain(written);
        Found found = find(text, home);
        return Optional.ofNullable(found == null || contradicts(found, text) ? null : found.place());
    }

    private boolean contradicts(Found found, String text) {
        String rest = plain(text.substring(found.end()));
        if (rest.isEmpty() || found.place().sigungu() != null || !districtFollows(rest) && !sidoFollows(rest, 0)) {
            return false;
        }
        Found next = find(rest, null);
        return next == null || !next.place().within(found.place().parts());
    }

    /**
     * Adds the districts of an area, which may name several regions; one that follows another is looked for beside it.
     *
     * @return whether all of it was understood
     */
    boolean addExtent(String written, Place home, Set<String> extent) {
        boolean understood = true;
        Place near = home;
        for (String each : SEPARATORS.split(EXCEPT.matcher(written).replaceAll(""))) {
            String rest = plain(each);
            while (!rest.isEmpty()) {
                Found found = find(rest, near);
                if (found == null) {
                    understood = false;
                    break;
                }
                extent.addAll(found.place().parts());
                near = regions.sidoOf(found.place());
                rest = plain(
                        AROUND_IT.matcher(rest.substring(found.end()).strip()).replaceFirst(""));
            }
        }
        return understood;
    }

    private static String plain(String written) {
        String text = written.replace('\u3000', ' ').replace('\u00a0', ' ').strip();
        String before;
        do {
            before = text;
            text = BEFORE.matcher(text).replaceFirst("");
        } while (!text.equals(before));
        return text;
    }

    private Found find(String text, Place home) {
        if (text.startsWith(EVERYWHERE)) {
            return new Found(regions.everywhere(), text.length());
        }
        for (Name sido : sidos) {
            int end = after(text, 0, sido.text());
            if (end >= 0) {
                Found district = district(text, end, districts.get(sido.region().code()));
                if (district != null) {
                    return district;
                }
                if (sido.weight() == Weight.SHARED && ends(text, end)) {
                    return shared(sido, text, end, home);
                }
                if (sido.whole() || ends(text, end) || sidoFollows(text, end)) {
                    return new Found(regions.place(sido.region()), end);
                }
            }
        }
        return bareDistrict(text, home);
    }

    /** 광주시 is a city of 경기도 and, as people speak, 광주광역시: the home settles it, else nobody knows. */
    private Found shared(Name sido, String text, int end, Place home) {
        Place wide = regions.place(sido.region());
        if (home == null) {
            return null;
        }
        if (wide.touches(home.parts())) {
            return new Found(wide, end);
        }
        Found district = bareDistrict(text, home);
        return district != null && district.place().touches(home.parts()) ? district : null;
    }

    private Found district(String text, int from, List<Name> names) {
        for (Name name : names) {
            int end = after(text, from, name.text());
            if (end >= 0 && (name.whole() || ends(text, end))) {
                return new Found(regions.place(name.region()), end);
            }
        }
        return null;
    }

    /** Names run together, such as 대구경북. */
    private boolean sidoFollows(String text, int from) {
        return sidos.stream()
                .mapToInt(name -> after(text, from, name.text()))
                .anyMatch(end -> end >= 0 && (ends(text, end) || sidoFollows(text, end)));
    }

    private boolean districtFollows(String text) {
        return anyDistrict.stream()
                .filter(Name::whole)
                .mapToInt(name -> after(text, 0, name.text()))
                .anyMatch(end -> end >= 0 && ends(text, end));
    }

    /** A district without its 시·도: only if one is meant, or one at home. */
    private Found bareDistrict(String text, Place home) {
        Found found = null;
        for (Name name : anyDistrict) {
            int end = after(text, 0, name.text());
            if (end < 0 || !(name.whole() || ends(text, end)) || found != null && end < found.end()) {
                continue;
            }
            Place place = regions.place(name.region());
            if (home != null && !place.touches(home.parts())) {
                continue;
            }
            if (found != null && !found.place().parts().equals(place.parts())) {
                return null;
            }
            found = found == null ? new Found(place, end) : found;
        }
        return found == null && home != null ? bareDistrict(text, null) : found;
    }

    /** Where the text goes on after the name, blanks inside it ignored; -1 if it does not begin so. */
    private static int after(String text, int from, String name) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        for (int i = 0; i < name.length(); i++) {
            while (i > 0 && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != name.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean ends(String text, int at) {
        return !goesOn(text, at) || AROUND_IT.matcher(text.substring(at)).find();
    }

    private static boolean goesOn(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
