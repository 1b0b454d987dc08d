package kr.gachi.desk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kr.gachi.desk.matching.Evidence.Where;
import kr.gachi.desk.search.Concept.Role;

/** A product's words, read: what it is, what is done, how it is, and what stands around it. */
final class ProductReading {
    /**
     * A word that a product offers.
     *
     * @param head whether it says what the product is: the last thing or deed of a phrase of its name
     */
    record Offer(Mention mention, Where where, boolean head) {
        Role role() {
            return mention.role();
        }
    }

    private static final Pattern OTHER_LETTERS = Pattern.compile("[^a-z0-9]+");

    final List<Offer> offers = new ArrayList<>();
    /** Whether it is a service or works rather than goods. */
    final boolean work;

    final List<Measure> measures;
    final List<String> codes;
    final Set<String> namePairs;
    final Set<String> allPairs;
    /** Words in Latin letters, as a whole. */
    final Set<String> latin;

    final String denseName;
    final String denseSpec;
    /** Whether the name itself says what it is; variety and brand names do not. */
    final boolean named;
    /** Whether the name holds a thing, not only a deed. */
    final boolean namesThing;
    /** Whether the name tells of a deed that the vocabulary knows. */
    final boolean namesDeed;

    ProductReading(Reader reader, boolean work, String name, String spec, String words, String context) {
        this.work = work;
        String plain = Letters.plain(name + " , " + spec);
        measures = Measure.in(plain);
        codes = Codes.in(plain);
        latin = Set.copyOf(
                List.of(OTHER_LETTERS.split(plain)).stream().distinct().toList());
        denseName = Letters.dense(name);
        denseSpec = Letters.dense(spec);
        namePairs = new HashSet<>(Letters.pairs(denseName));
        allPairs = new HashSet<>(namePairs);
        allPairs.addAll(Letters.pairs(denseSpec));
        Senses senses = new Senses(name + " , " + spec + " , " + words, context);
        name(senses.settle(reader.read(name)));
        named = offers.stream()
                .anyMatch(each -> each.mention().isKnown() && each.role().isCore());
        namesThing = offers.stream().anyMatch(each -> each.mention().isKnown() && each.role() == Role.THING);
        namesDeed = offers.stream()
                .anyMatch(each -> each.role() == Role.ACT && each.mention().isKnown());
        add(senses.settle(reader.read(words)), Where.KEYWORDS);
        add(senses.settle(reader.read(spec)), Where.SPEC);
        add(senses.settle(reader.read(context)), Where.ENTERPRISE);
    }

    private void name(List<Mention> mentions) {
        Map<Integer, Integer> lastThing = new HashMap<>();
        Map<Integer, Integer> lastKnown = new HashMap<>();
        Map<Integer, Integer> lastAct = new HashMap<>();
        for (Mention each : mentions) {
            if (!each.bracketed() && each.role() == Role.THING) {
                if (each.isKnown()) {
                    lastKnown.put(each.phrase(), each.start());
                }
                lastThing.put(each.phrase(), each.start());
            } else if (!each.bracketed() && each.role().isAct()) {
                lastAct.put(each.phrase(), each.start());
            }
        }
        boolean noCore = lastThing.isEmpty() && lastAct.isEmpty();
        for (Mention each : mentions) {
            Integer start = each.start();
            boolean head = start.equals(lastThing.get(each.phrase()))
                    || start.equals(lastKnown.get(each.phrase()))
                    || isObject(each, lastAct)
                    || start.equals(lastAct.get(each.phrase())) && !describes(each, lastKnown);
            boolean occasion = noCore && each.senses().stream().anyMatch(sense -> sense.deed != null);
            offers.add(new Offer(each, Where.NAME, head || occasion));
            for (Concept part : each.parts()) {
                offers.add(new Offer(each.withSenses(List.of(part)), Where.NAME, false));
            }
        }
    }

    /** In 소독용 분무기 the deed only says for what the thing is. */
    private static boolean describes(Mention act, Map<Integer, Integer> lastKnown) {
        return lastKnown.getOrDefault(act.phrase(), -1) > act.start();
    }

    /** What a deed is done to may stand anywhere before it: in 비밀문서 차량 파쇄 it is not the last thing. */
    private static boolean isObject(Mention mention, Map<Integer, Integer> lastAct) {
        return mention.role() == Role.THING
                && !mention.bracketed()
                && lastAct.getOrDefault(mention.phrase(), -1) > mention.start();
    }

    /** Whether the name tells which member of a family it is: a towel as a keepsake is a towel. */
    boolean namesMember(Concept family) {
        return offers.stream()
                .filter(each -> each.where() == Where.NAME && each.role() == Role.THING)
                .flatMap(each -> each.mention().senses().stream())
                .anyMatch(each -> each != family && !each.family);
    }

    private void add(List<Mention> mentions, Where where) {
        for (Mention each : mentions) {
            if (each.role() != Role.EMPTY && (each.isKnown() || where != Where.ENTERPRISE)) {
                offers.add(new Offer(each, where, false));
            }
        }
    }
}
