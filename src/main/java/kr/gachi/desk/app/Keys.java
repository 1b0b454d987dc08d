package kr.gachi.desk.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Tx;

/** Finds records by what people call them by. */
public final class Keys {
    private static final int NEAREST = 3;

    private Keys() {}

    /** By code, name, alias or former name; {@code agency.unknown} tells the nearest names. */
    public static Agency agency(Tx tx, String key) {
        String wanted = key.strip();
        Optional<Agency> coded = tx.agencies().one("code", wanted);
        if (coded.isPresent()) {
            return coded.get();
        }
        List<Agency> all = tx.agencies().all();
        List<Agency> named = all.stream()
                .filter(each -> names(each).anyMatch(name -> dense(name).equals(dense(wanted))))
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        Collection<Agency> near = named.isEmpty() ? all : named;
        String nearest = near.stream()
                .sorted(Comparator.<Agency>comparingDouble(each -> -names(each)
                                .mapToDouble(name -> likeness(name, wanted))
                                .max()
                                .orElse(0))
                        .thenComparing(Agency::code))
                .limit(NEAREST)
                .map(each -> each.name() + "(" + each.code() + ")")
                .collect(Collectors.joining(", "));
        throw new DeskException(
                nearest.isEmpty()
                        ? Problem.error("agency.none", wanted)
                        : Problem.error("agency.unknown", wanted, nearest));
    }

    /** By 기업번호, business number or name; {@code enterprise.unknown} tells the nearest names. */
    public static Enterprise enterprise(Tx tx, String key) {
        String wanted = key.strip();
        Optional<Enterprise> found = tx.enterprises()
                .one("code", wanted)
                .or(() -> BizNo.read(wanted)
                        .flatMap(number -> first(tx.enterprises().where("bizNo", number))))
                .or(() -> only(tx.enterprises().where("name", wanted)));
        return found.orElseThrow(() -> {
            String nearest = tx.enterprises().all().stream()
                    .sorted(Comparator.<Enterprise>comparingDouble(each -> -likeness(each.name(), wanted))
                            .thenComparing(Enterprise::name))
                    .limit(NEAREST)
                    .map(each -> each.name() + "(" + each.key() + ")")
                    .collect(Collectors.joining(", "));
            return new DeskException(Problem.error("enterprise.unknown", wanted, nearest));
        });
    }

    static Product product(Tx tx, String code) {
        return tx.products()
                .one("code", code)
                .orElseThrow(() -> new DeskException(Problem.error("product.unknown", code)));
    }

    static Request request(Tx tx, String number) {
        return tx.requests()
                .one("number", number)
                .orElseThrow(() -> new DeskException(Problem.error("request.unknown", number)));
    }

    /** The lines of a request in their order. */
    static List<RequestLine> lines(Tx tx, Request request) {
        return tx.requestLines().where("request", request.id()).stream()
                .sorted(Comparator.comparingInt(RequestLine::line))
                .toList();
    }

    static RequestLine line(Tx tx, Request request, int number) {
        return lines(tx, request).stream()
                .filter(each -> each.line() == number)
                .findFirst()
                .orElseThrow(() -> new DeskException(Problem.error("request.lineUnknown", request.number(), number)));
    }

    private static Stream<String> names(Agency agency) {
        return Stream.of(Stream.of(agency.name()), agency.aliases().stream(), agency.formerNames().stream())
                .flatMap(each -> each);
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String dense(String name) {
        return name.replaceAll("[\\s()㈜]", "").toLowerCase(Locale.ROOT);
    }

    /** Share of pairs of letters that two names have in common, 0..1. */
    private static double likeness(String one, String other) {
        Set<String> first = pairs(dense(one));
        Set<String> second = pairs(dense(other));
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        int all = first.size() + second.size();
        return all == 0 ? 0 : 2.0 * common.size() / all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
