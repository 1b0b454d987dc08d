package kr.gachi.desk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.matching.Evidence;
import kr.gachi.desk.matching.Evidence.Difference;
import kr.gachi.desk.matching.Evidence.Link;
import kr.gachi.desk.matching.Evidence.Part;
import kr.gachi.desk.matching.Evidence.Where;
import kr.gachi.desk.search.Concept.Role;
import kr.gachi.desk.search.LineReading.Want;
import kr.gachi.desk.search.ProductReading.Offer;
import kr.gachi.desk.search.Vocabulary.Tie;

/**
 * How far a product's words answer a line.
 *
 * <p>First the core: is it the thing, and is the deed the one that is wanted? Only as far as that holds do
 * specification, measures and letters count; what the product denies or contradicts is taken off.
 */
final class Comparison {
    /** What differences take off at most. */
    private static final double MOST_TAKEN_OFF = 0.6;

    /** Made for another model: words alone must not carry it over the threshold. */
    private static final double OTHER_MODEL = 0.55;

    private static final double CORE = 0.62;
    private static final double DETAILS = 0.20;
    private static final double MEASURES = 0.10;
    private static final double LETTERS = 0.08;

    /** What a wanted deed without object keeps, whatever else the product is. */
    private static final double DEED_WITHOUT_OBJECT = 0.8;

    /** For a name that tells of a further deed. */
    private static final double DEED_BESIDES = 0.85;

    /** How far a deed that speaks for itself stands without its known object. */
    private static final double DEED_ALONE = 0.7;

    /** The same for an object that nobody listed. */
    private static final double DEED_ALONE_UNLISTED = 0.85;

    /** What the right object is worth where the name tells no deed that is known. */
    private static final double UNKNOWN_DEED_LEAST = 0.55;

    /** What the right object is worth with another deed. */
    private static final double OTHER_DEED_LEAST = 0.3;

    /** What all describing things of an item weigh beside its main thing. */
    private static final double MODIFIERS = 0.7;

    /** A product that does something unasked to the thing, where work is wanted. */
    private static final double OTHER_DEED_OF_WORK = 0.6;

    /** The same where goods are wanted. */
    private static final double OTHER_DEED = 0.4;

    /** What an unlisted word as the name of a product is worth. */
    private static final double UNLISTED_HEAD = 0.6;

    /** The same where its name says what was asked, among other things. */
    private static final double LEAST_HEADS_NAMED = 0.7;

    /** The same where its specification says what was asked. */
    private static final double LEAST_HEADS_SPECIFIED = 0.55;

    /** What is left where a product is mainly something else. */
    private static final double LEAST_HEADS = 0.42;

    /** How much every part of a name counts beside its best part. */
    private static final double MEAN_OF_HEADS = 0.4;

    /** An unlisted word that ends in what is wanted. */
    private static final double UNLISTED_KIND = 0.8;

    /** A word in the name that is not its main word. */
    private static final double BESIDE_HEAD = 0.85;

    /** A word in the specification of a product whose name says what it is. */
    private static final double IN_SPEC = 0.6;

    /** An unlisted word found in the specification. */
    private static final double UNLISTED_IN_SPEC = 0.7;

    /** What letters in common are worth. */
    private static final double SOME_LETTERS = 0.5;

    /** An unlisted word that ends in a word of the name, by its share. */
    private static final double SAME_END = 0.7;

    /** An unlisted word that begins with a word of the name, by its share. */
    private static final double SAME_BEGINNING = 0.6;

    private final LineReading line;
    private final ProductReading product;
    private final List<Part> parts = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private double penalty;

    Comparison(LineReading line, ProductReading product) {
        this.line = line;
        this.product = product;
    }

    /** The best answer to one want. */
    private record Answer(double nearness, Link link, Offer offer, String offered) {
        static final Answer NONE = new Answer(0, Link.LETTERS, null, "");
    }

    Evidence evidence(Id<Product> id, Id<Enterprise> enterprise) {
        double core = core();
        double details = details();
        double measures = measures();
        double letters = letters();
        contradictions();
        double kept = 1 - Math.min(MOST_TAKEN_OFF, penalty);
        double strength = core * kept * (CORE + DETAILS * details + MEASURES * measures + LETTERS * letters);
        parts.sort(Comparator.comparingDouble(Part::share).reversed());
        return new Evidence(id, enterprise, Math.min(1, strength), normalised(strength), differences);
    }

    private List<Part> normalised(double strength) {
        double all = parts.stream().mapToDouble(Part::share).sum();
        if (all <= 0) {
            return List.of();
        }
        return parts.stream()
                .filter(each -> each.share() > 0)
                .map(each -> new Part(
                        each.link(), each.wanted(), each.offered(), each.where(), each.share() / all * strength))
                .toList();
    }

    // the core

    private double core() {
        double objects = objects();
        if (line.things.isEmpty() && line.acts.isEmpty()) {
            return 0.6 * letters();
        }
        if (line.acts.isEmpty()) {
            return objects * heads() * foreignAct();
        }
        double act = act();
        if (line.things.isEmpty()) {
            return act
                    * (DEED_WITHOUT_OBJECT + (1 - DEED_WITHOUT_OBJECT) * heads())
                    * (namesOtherDeed() ? DEED_BESIDES : 1);
        }
        boolean selfSaid = line.acts.stream()
                .anyMatch(each -> each.role() == Role.ACT
                        && each.mention().senses().stream().noneMatch(sense -> sense.needsObject));
        if (selfSaid) {
            boolean known = line.things.stream().anyMatch(each -> each.mention().isKnown());
            return act
                    * (known
                            ? DEED_ALONE + (1 - DEED_ALONE) * objects
                            : DEED_ALONE_UNLISTED + (1 - DEED_ALONE_UNLISTED) * objects)
                    * heads();
        }
        boolean onlySupply = line.acts.stream().allMatch(each -> each.role() == Role.SUPPLY);
        double least = product.work && !product.namesDeed ? UNKNOWN_DEED_LEAST : OTHER_DEED_LEAST;
        return objects * heads() * (onlySupply ? 0.7 + 0.3 * act : least + (1 - least) * act);
    }

    private double objects() {
        if (modelMet()) {
            return 0.9;
        }
        double[] sum = new double[2];
        double[] all = new double[2];
        for (Want each : line.things) {
            Answer answer = answer(each);
            int place = each.head() ? 0 : 1;
            all[place] += each.weight();
            sum[place] += each.weight() * answer.nearness();
            part(each, answer, CORE * each.weight() * (each.head() ? 1 : 0.5));
        }
        if (all[0] == 0) {
            return 0;
        }
        double share = all[1] == 0 ? 0 : MODIFIERS * Math.min(1, all[1]);
        return (sum[0] / all[0] + (share == 0 ? 0 : share * sum[1] / all[1])) / (1 + share);
    }

    /** A model number says which article it is, whatever the words. */
    private boolean modelMet() {
        return line.codes.stream()
                .filter(code -> !Codes.isPaper(code) && code.length() >= 3)
                .anyMatch(code -> product.codes.stream().anyMatch(each -> Codes.same(code, each)));
    }

    /** Whether the deed of the line is the product's deed. */
    private double act() {
        double best = 0;
        Want bestWant = null;
        Answer bestAnswer = Answer.NONE;
        for (int i = 0; i < line.acts.size(); i++) {
            Want each = line.acts.get(i);
            double weight = i == line.acts.size() - 1 ? 1 : 0.8;
            Answer answer = answer(each);
            if (answer.nearness() * weight > best) {
                best = answer.nearness() * weight;
                bestWant = each;
                bestAnswer = answer;
            }
        }
        if (bestWant != null) {
            part(bestWant, bestAnswer, CORE);
        }
        if (best < 0.9 && impliedDeed()) {
            best = 0.9;
        }
        boolean supplyWanted = line.acts.stream().anyMatch(each -> each.role() == Role.SUPPLY);
        boolean doesAnything =
                product.offers.stream().anyMatch(each -> each.where() == Where.NAME && each.role() == Role.ACT);
        if (supplyWanted && !doesAnything) {
            boolean supplies = product.offers.stream()
                    .anyMatch(each -> each.role() == Role.SUPPLY && each.where() != Where.ENTERPRISE);
            return Math.max(best, supplies ? 0.9 : 0.5);
        }
        return best;
    }

    /** Whether the name tells of a deed besides, for which nobody asked. */
    private boolean namesOtherDeed() {
        return product.offers.stream()
                .anyMatch(each -> each.where() == Where.NAME
                        && each.role() == Role.ACT
                        && !each.mention().bracketed()
                        && wantsTiedTo(each, 0.3) == 0);
    }

    /** Whether the product's own thing implies the deed that is wanted. */
    private boolean impliedDeed() {
        return product.offers.stream()
                .filter(each -> each.where() == Where.NAME && each.head())
                .flatMap(each -> each.mention().senses().stream())
                .anyMatch(sense -> sense.deed != null
                        && line.acts.stream()
                                .anyMatch(want -> want.ties().containsKey(sense.deed)
                                        && want.ties().get(sense.deed).nearness() > 0.9));
    }

    /** A product that does something to goods is no answer to who wants the goods. */
    private double foreignAct() {
        double fit = 1;
        boolean any = false;
        for (Offer each : product.offers) {
            if (each.where() == Where.NAME && each.head() && each.role().isAct()) {
                double own = each.role() == Role.SUPPLY || goesWithoutSaying(each)
                        ? 0.97
                        : tiedToAnyWant(each) ? 0.95 : line.isWork() && product.work ? OTHER_DEED_OF_WORK : OTHER_DEED;
                fit = any ? Math.max(fit, own) : own;
                any = true;
            }
        }
        return fit;
    }

    private boolean goesWithoutSaying(Offer act) {
        return line.things.stream()
                .flatMap(each -> each.mention().senses().stream())
                .anyMatch(sense -> sense.deed != null && isKindOf(act, sense.deed));
    }

    private static boolean isKindOf(Offer offer, Concept deed) {
        return offer.mention().senses().stream()
                .anyMatch(sense -> sense.equals(deed) || sense.wider.contains(deed) || sense.related.contains(deed));
    }

    private boolean tiedToAnyWant(Offer offer) {
        return wantsTiedTo(offer, 0.5) > 0;
    }

    /** How much of what the product is, the line has asked for. */
    private double heads() {
        double best = 0;
        double sum = 0;
        int count = 0;
        Map<Integer, Double> phrases = new TreeMap<>();
        for (Offer each : product.offers) {
            if (each.where() == Where.NAME && each.head() && each.role() == Role.THING) {
                double fit = each.mention().isKnown()
                        ? wantsTiedTo(each, 0.3)
                        : saidByLine(each.mention()) ? 1 : UNLISTED_HEAD;
                phrases.merge(each.mention().phrase(), fit, Math::max);
            }
        }
        for (double fit : phrases.values()) {
            best = Math.max(best, fit);
            sum += fit;
            count++;
        }
        if (count == 0) {
            return 1;
        }
        double least = line.things.stream().anyMatch(want -> want.head() && namedExactly(want))
                ? LEAST_HEADS_NAMED
                : line.things.stream().anyMatch(want -> want.head() && specified(want))
                        ? LEAST_HEADS_SPECIFIED
                        : LEAST_HEADS;
        return least + (1 - least) * ((1 - MEAN_OF_HEADS) * best + MEAN_OF_HEADS * sum / count);
    }

    /** Whether the line has an unlisted word of the name, or one that ends it: 방수덮개 is a 덮개. */
    private boolean saidByLine(Mention mention) {
        String word = Letters.dense(mention.text());
        return line.things.stream()
                .map(each -> Letters.dense(each.text()))
                .anyMatch(each -> each.length() > 1 && word.endsWith(each));
    }

    private boolean specified(Want want) {
        return want.mention().isKnown()
                ? product.offers.stream()
                        .anyMatch(each -> each.where() == Where.SPEC
                                && !each.mention().denied()
                                && tie(want, each.mention()) >= 0.9)
                : product.denseSpec.contains(Letters.dense(want.text()));
    }

    private boolean namedExactly(Want want) {
        return product.offers.stream()
                        .anyMatch(each -> each.where() == Where.NAME
                                && !each.mention().denied()
                                && tie(want, each.mention()) >= 0.9)
                || !want.mention().isKnown() && product.denseName.contains(Letters.dense(want.text()));
    }

    private double wantsTiedTo(Offer offer, double least) {
        double best = 0;
        for (Want want : line.things) {
            best = Math.max(best, forHead(want, offer));
        }
        for (Want want : line.acts) {
            best = Math.max(best, forHead(want, offer));
        }
        for (Want want : line.details) {
            if (want.role().isCore()) {
                double trust = want.part() == LineReading.Part.TITLE ? 0.5 : 0.85;
                best = Math.max(best, trust * tie(want, offer.mention()));
            }
        }
        return best < least ? 0 : best;
    }

    /** A product that goes by a wider name is still what it is. */
    private static double forHead(Want want, Offer offer) {
        double tie = tie(want, offer.mention());
        boolean wider = offer.mention().senses().stream()
                .anyMatch(sense ->
                        want.ties().containsKey(sense) && want.ties().get(sense).link() == Link.WIDER);
        return wider ? Math.max(tie, 0.85) : tie;
    }

    private static double tie(Want want, Mention mention) {
        double best = 0;
        for (Concept sense : mention.senses()) {
            Tie tie = want.ties().get(sense);
            if (tie != null) {
                best = Math.max(best, tie.nearness());
            }
        }
        return best;
    }

    // one want

    private Answer answer(Want want) {
        if (!want.mention().isKnown()) {
            return byLetters(want);
        }
        Answer best = Answer.NONE;
        for (Offer offer : product.offers) {
            if (offer.mention().denied()) {
                continue;
            }
            double trust = trust(want, offer);
            for (Concept sense : offer.mention().senses()) {
                Tie tie = want.ties().get(sense);
                if (tie != null && tie.link() == Link.WIDER && sense.family && product.namesMember(sense)) {
                    continue;
                }
                if (tie != null && tie.nearness() * trust > best.nearness()) {
                    Link link = tie.link() == Link.SYNONYM && sameWord(want, offer) ? Link.SAME : tie.link();
                    best = new Answer(
                            tie.nearness() * trust, link, offer, offer.mention().text());
                }
            }
        }
        best = best.nearness() < 0.9 ? allTogether(want, best) : best;
        return best.nearness() < UNLISTED_KIND && want.role() == Role.THING ? unlistedKind(want, best) : best;
    }

    /** An unlisted word of the name that ends in what is wanted is a kind of it: 건나물 is 나물. */
    private Answer unlistedKind(Want want, Answer otherwise) {
        String word = Letters.dense(want.text());
        if (word.length() < 2) {
            return otherwise;
        }
        for (Offer offer : product.offers) {
            if (offer.where() == Where.NAME
                    && !offer.mention().isKnown()
                    && !offer.mention().denied()
                    && Letters.dense(offer.mention().text()).endsWith(word)) {
                return new Answer(
                        UNLISTED_KIND, Link.NARROWER, offer, offer.mention().text());
            }
        }
        return otherwise;
    }

    /** Desks with chairs answer who wants 책걸상: all that a wanted thing is made of stands in the name. */
    private Answer allTogether(Want want, Answer otherwise) {
        for (Concept sense : want.mention().senses()) {
            boolean all =
                    sense.wider.size() > 1 && sense.wider.stream().allMatch(part -> !part.family && isNamed(part));
            if (all) {
                return new Answer(0.9, Link.WIDER, null, product.denseName);
            }
        }
        return otherwise;
    }

    private boolean isNamed(Concept concept) {
        return product.offers.stream()
                .anyMatch(each ->
                        each.where() == Where.NAME && each.mention().senses().contains(concept));
    }

    private static boolean sameWord(Want want, Offer offer) {
        return Letters.dense(want.text()).equals(Letters.dense(offer.mention().text()));
    }

    /** How far the place where a word stands may be trusted to say what the product is. */
    private double trust(Want want, Offer offer) {
        if (!want.role().isCore()) {
            return offer.where() == Where.ENTERPRISE ? 0.5 : 1;
        }
        boolean core = want.part() == LineReading.Part.ITEM;
        return switch (offer.where()) {
            case NAME -> offer.head() || !core ? 1 : BESIDE_HEAD;
            case KEYWORDS -> 0.95;
            case SPEC -> product.namesThing || !product.named ? product.named ? core ? IN_SPEC : 0.9 : 0.95 : 0.9;
            case ENTERPRISE -> product.named ? 0.25 : 0.8;
        };
    }

    private Answer byLetters(Want want) {
        String word = Letters.dense(want.text());
        if (isLatin(word)) {
            return product.latin.contains(word) ? new Answer(0.9, Link.SAME, null, want.text()) : Answer.NONE;
        }
        if (product.denseName.contains(word)) {
            return new Answer(1, Link.SAME, null, want.text());
        }
        if (product.denseSpec.contains(word)) {
            return new Answer(UNLISTED_IN_SPEC, Link.SAME, null, want.text());
        }
        double part = commonPart(word);
        if (part > 0) {
            return new Answer(part, Link.LETTERS, null, product.denseName);
        }
        List<String> pairs = Letters.pairs(word);
        long common = pairs.stream().filter(product.namePairs::contains).count();
        double share = pairs.isEmpty() ? 0 : (double) common / pairs.size();
        return share >= 0.5 ? new Answer(SOME_LETTERS * share, Link.LETTERS, null, product.denseName) : Answer.NONE;
    }

    /** An unlisted word that begins or ends with a word of the name: 분수대 and 바닥분수. */
    private double commonPart(String word) {
        double best = 0;
        for (Offer offer : product.offers) {
            String other = Letters.dense(offer.mention().text());
            if (offer.where() == Where.NAME
                    && other.length() > 1
                    && offer.role() == Role.THING
                    && word.length() > other.length()) {
                double share = (double) other.length() / word.length();
                if (word.endsWith(other)) {
                    best = Math.max(best, SAME_END * share);
                } else if (word.startsWith(other)) {
                    best = Math.max(best, SAME_BEGINNING * share);
                }
            }
        }
        return best;
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }

    private void part(Want want, Answer answer, double weight) {
        if (answer.nearness() > 0) {
            Where where = answer.offer() == null ? Where.NAME : answer.offer().where();
            parts.add(new Part(answer.link(), want.text(), answer.offered(), where, weight * answer.nearness()));
        }
    }

    // the rest

    private double details() {
        double sum = 0;
        double all = 0.4;
        for (Want each : line.details) {
            if (each.mention().denied()) {
                continue;
            }
            all += each.weight();
            Answer answer = answer(each);
            if (answer.nearness() >= 0.3) {
                sum += each.weight() * answer.nearness();
                part(each, answer, DETAILS * each.weight());
            }
        }
        return sum / all;
    }

    private double measures() {
        double sum = 0;
        double all = 0.5;
        for (Measure wanted : line.measures) {
            if (wanted.dimension().equals("won")) {
                continue;
            }
            double weight = wanted.isTelling() ? 1 : 0.4;
            double best = 0;
            Measure bestOffered = null;
            boolean any = false;
            for (Measure offered : product.measures) {
                if (offered.dimension().equals(wanted.dimension())) {
                    double kept = wanted.keptBy(offered);
                    if (!any || kept > best) {
                        best = kept;
                        bestOffered = offered;
                    }
                    any = true;
                }
            }
            if (!any) {
                continue;
            }
            all += weight;
            if (best == 1) {
                sum += weight;
                parts.add(new Part(Link.MEASURE, wanted.text(), bestOffered.text(), Where.SPEC, MEASURES * weight));
            } else if (bestOffered.bound() != Measure.Bound.EXACT) {
                differ(wanted.text(), bestOffered.text(), 0.15);
            } else if (wanted.isTelling()) {
                differ(wanted.text(), bestOffered.text(), 0.10 * (1 - best));
            }
        }
        quantity();
        return codes(sum, all);
    }

    /** A product may say how much it takes at least, or at most. */
    private void quantity() {
        for (Measure wanted : line.quantity) {
            for (Measure offered : product.measures) {
                boolean limit = offered.bound() == Measure.Bound.LEAST || offered.bound() == Measure.Bound.MOST;
                if (limit && offered.dimension().equals(wanted.dimension()) && wanted.keptBy(offered) < 1) {
                    differ(wanted.text(), offered.text(), 0.12);
                }
            }
        }
    }

    private double codes(double measured, double all) {
        double sum = measured;
        double total = all;
        int named = 0;
        int met = 0;
        for (String wanted : line.codes) {
            boolean paper = Codes.isPaper(wanted);
            boolean same = product.codes.stream().anyMatch(each -> Codes.same(wanted, each));
            boolean another = product.codes.stream().anyMatch(each -> Codes.isPaper(each) == paper);
            if (same) {
                sum += paper ? 0.8 : 1.5;
                parts.add(new Part(Link.MODEL, wanted, wanted, Where.SPEC, MEASURES * 1.5));
            } else if (paper && another) {
                differ(wanted, String.join(" ", product.codes), 0.12);
            }
            total += same || another ? paper ? 0.8 : 1.5 : 0;
            named += !paper && another ? 1 : 0;
            met += !paper && same ? 1 : 0;
        }
        if (named > 0 && met == 0) {
            differ(String.join(" ", line.codes), String.join(" ", product.codes), OTHER_MODEL);
        }
        return sum / total;
    }

    private double letters() {
        return 0.5 * share(line.itemPairs, product.namePairs) + 0.5 * share(line.allPairs, product.allPairs);
    }

    private static double share(Set<String> wanted, Set<String> offered) {
        if (wanted.isEmpty()) {
            return 0;
        }
        long common = wanted.stream().filter(offered::contains).count();
        return (double) common / wanted.size();
    }

    private void contradictions() {
        for (List<Want> wants : List.of(line.things, line.acts, line.details)) {
            for (Want want : wants) {
                if (want.part() != LineReading.Part.TITLE && want.mention().isKnown()) {
                    contradiction(want);
                }
            }
        }
    }

    private void contradiction(Want want) {
        boolean granted = false;
        Offer against = null;
        double cost = 0;
        for (Offer offer : product.offers) {
            if (offer.where() == Where.ENTERPRISE) {
                continue;
            }
            boolean same = tie(want, offer.mention()) >= 0.9 && want.role() != Role.CONTEXT;
            if (same && offer.mention().denied() == want.mention().denied()) {
                granted = true;
            } else if (same) {
                against = offer;
                cost = 0.12;
            } else if (against == null
                    && !offer.mention().denied()
                    && !want.mention().denied()
                    && opposed(want, offer)) {
                against = offer;
                cost = want.role() == Role.MATERIAL ? 0.07 : 0.09;
            }
        }
        if (against != null && (!granted || cost > 0.1)) {
            differ(
                    want.text() + (want.mention().denied() ? " 없이" : ""),
                    against.mention().text(),
                    cost);
        }
    }

    private static boolean opposed(Want want, Offer offer) {
        for (Concept one : want.mention().senses()) {
            for (Concept other : offer.mention().senses()) {
                if (Vocabulary.opposed(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void differ(String wanted, String offered, double cost) {
        penalty += cost;
        differences.add(new Difference(wanted, offered));
    }
}
