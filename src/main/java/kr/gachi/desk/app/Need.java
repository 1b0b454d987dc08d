package kr.gachi.desk.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.rules.Place;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.store.Tx;

/**
 * A request with all that belongs to it.
 *
 * @param place where it is to be delivered, else where the agency is; null unknown
 * @param placeName the same in the words of the record; null unknown
 */
record Need(Request request, Agency agency, List<RequestLine> lines, Place place, String placeName) {

    static Need of(Tx tx, Regions regions, Request request) {
        Agency agency = tx.agencies().get(request.agency());
        String stated = joined(request.sido(), request.sigungu());
        String home = joined(agency.sido(), agency.sigungu());
        Place around = regions.read(home).orElse(null);
        for (String words : Stream.of(stated, request.place(), home, agency.address())
                .filter(each -> each != null && !each.isBlank())
                .toList()) {
            Optional<Place> place = regions.read(words, around);
            if (place.isPresent()) {
                return new Need(request, agency, Keys.lines(tx, request), place.get(), words);
            }
        }
        return new Need(request, agency, Keys.lines(tx, request), null, null);
    }

    private static String joined(String sido, String sigungu) {
        return Stream.of(sido, sigungu)
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(" "));
    }
}
