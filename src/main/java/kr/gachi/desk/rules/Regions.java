package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The regions of the country with their dates. Names that are no longer used stay valid input and denote the same
 * districts as ever; a report prints the name of its own date. A bare name that several districts share (동구) is read
 * only with a home beside it.
 */
public final class Regions {
    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, List<Region>> children = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final RegionText text;

    private Regions(List<Region> regions) {
        regions.forEach(region -> byCode.put(region.code(), region));
        regions.stream()
                .filter(region -> region.parent() != null)
                .forEach(region -> children.computeIfAbsent(region.parent(), none -> new ArrayList<>())
                        .add(region));
        regions.forEach(region -> parts.put(region.code(), partsOf(region)));
        text = new RegionText(this);
    }

    /** The same for all who ask: nothing of it ever changes. */
    public static Regions shipped() {
        return Shipped.REGIONS;
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        private static final Regions REGIONS = read();
    }

    private static Regions read() {
        return new Regions(ShippedTable.read("/rules/regions.csv").stream()
                .map(row -> new Region(
                        row.text("code"),
                        row.text("name"),
                        row.text("parent"),
                        row.date("valid_from"),
                        row.date("valid_to"),
                        row.words("successor"),
                        row.words("aliases"),
                        row.words("parts")))
                .toList());
    }

    /** Reads an address or the name of an area; empty where it names none, several, or contradicts itself. */
    public Optional<Place> read(String written) {
        return read(written, (Place) null);
    }

    /** Reads with a home: of several districts of one name the one at home is meant. */
    public Optional<Place> read(String written, Place home) {
        return written == null ? Optional.empty() : text.place(written, home);
    }

    /** Reads a 시·도 and a 시·군·구 written apart; each may be null. */
    public Optional<Place> read(String sido, String sigungu) {
        String both = (sido == null ? "" : sido) + " " + (sigungu == null ? "" : sigungu);
        return read(both.strip());
    }

    /**
     * What service areas mean for a place. Old names keep their extent: 광주광역시 is its five 구, 전라남도 its 22 시·군,
     * 전남광주통합특별시 both.
     *
     * @param areas names as written; empty means the firm's own 시·도
     * @param homeSido the firm's own 시·도; null unknown
     * @param place null unknown
     */
    public Coverage coverage(Collection<String> areas, String homeSido, Place place) {
        if (place == null) {
            return Coverage.UNKNOWN_PLACE;
        }
        Place home = read(homeSido).map(this::sidoOf).orElse(null);
        if (areas.isEmpty()) {
            return home == null
                    ? Coverage.UNKNOWN_PLACE
                    : place.within(home.parts())
                            ? Coverage.HOME_ONLY
                            : place.touches(home.parts()) ? Coverage.PARTLY : Coverage.OUTSIDE;
        }
        Set<String> served = new HashSet<>();
        boolean understood = true;
        for (String area : areas) {
            understood &= text.addExtent(area, home, served);
        }
        if (place.within(served)) {
            return Coverage.COVERED;
        }
        return place.touches(served) ? Coverage.PARTLY : understood ? Coverage.OUTSIDE : Coverage.UNKNOWN_PLACE;
    }

    /**
     * The districts that the name of an area denotes, as codes that stay the same over time; empty where it cannot be read.
     */
    public Set<String> extent(String area) {
        Set<String> extent = new HashSet<>();
        text.addExtent(area, null, extent);
        return Set.copyOf(extent);
    }

    /** The name on a date, such as {@code 광주광역시 광산구} until 2026-06-30; empty for wider areas and 전국. */
    public String name(Place place, LocalDate date) {
        String sido = sidoName(place, date);
        String sigungu = sigunguName(place, date);
        return sigungu.isEmpty() || sigungu.equals(sido) ? sido : sido + " " + sigungu;
    }

    public String sidoName(Place place, LocalDate date) {
        if (place.sigungu() != null) {
            return byCode.get(on(byCode.get(place.sigungu()), date).parent()).name();
        }
        return place.sido() == null ? "" : on(byCode.get(place.sido()), date).name();
    }

    public String sigunguName(Place place, LocalDate date) {
        return place.sigungu() == null
                ? ""
                : on(byCode.get(place.sigungu()), date).name();
    }

    /** The same districts under the name that they had on the date; without one, as written. */
    private Region on(Region region, LocalDate date) {
        if (region.holdsOn(date)) {
            return region;
        }
        return byCode.values().stream()
                .filter(other -> other.holdsOn(date)
                        && (other.parent() == null) == (region.parent() == null)
                        && parts.get(other.code()).equals(parts.get(region.code()))
                        && (other.parent() == null
                                || other.parent().length() == region.parent().length()))
                .findFirst()
                .orElse(region);
    }

    Place sidoOf(Place place) {
        return place.sido() == null ? place : place(byCode.get(place.sido()));
    }

    private Set<String> partsOf(Region region) {
        Set<String> known = parts.get(region.code());
        if (known != null) {
            return known;
        }
        if (!region.parts().isEmpty()) {
            return gather(region.parts(), region);
        }
        if (isCityDistrict(region)) {
            return partsOf(byCode.get(region.parent()));
        }
        List<Region> districts = children.getOrDefault(region.code(), List.of()).stream()
                .filter(child -> !isCityDistrict(child))
                // districts that left before the end are no part of it
                .filter(child -> child.validTo() == null || child.validTo().equals(region.validTo()))
                .toList();
        if (!districts.isEmpty()) {
            return gather(districts.stream().map(Region::code).toList(), region);
        }
        return region.successors().size() == 1
                ? partsOf(byCode.get(region.successors().get(0)))
                : Set.of(region.code());
    }

    private Set<String> gather(List<String> codes, Region self) {
        return codes.stream()
                .flatMap(code -> code.equals(self.code())
                        ? Set.of(code).stream()
                        : byCode.get(code).parts().contains(code)
                                ? Set.of(code).stream()
                                : partsOf(byCode.get(code)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isCityDistrict(Region region) {
        return region.parent() != null && byCode.get(region.parent()).parent() != null;
    }

    // what the reader of texts needs

    Collection<Region> all() {
        return byCode.values();
    }

    /** 시·군·구 of a 시·도, old ones too, and the 구 of its cities. */
    List<Region> districts(Region sido) {
        List<Region> districts = new ArrayList<>(children.getOrDefault(sido.code(), List.of()));
        List.copyOf(districts).forEach(city -> districts.addAll(children.getOrDefault(city.code(), List.of())));
        return districts;
    }

    Place place(Region region) {
        if (isCityDistrict(region)) {
            return place(byCode.get(region.parent()));
        }
        boolean sido = region.parent() == null;
        boolean wide = sido && !region.parts().isEmpty();
        return new Place(
                wide ? null : sido ? region.code() : region.parent(),
                sido ? null : region.code(),
                parts.get(region.code()));
    }

    Place everywhere() {
        Set<String> all = new HashSet<>();
        parts.values().forEach(all::addAll);
        return new Place(null, null, all);
    }
}
