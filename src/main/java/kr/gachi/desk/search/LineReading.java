package kr.gachi.desk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.matching.Evidence.Link;
import kr.gachi.desk.matching.Wanted;
import kr.gachi.desk.search.Concept.Role;
import kr.gachi.desk.search.Vocabulary.Implied;
import kr.gachi.desk.search.Vocabulary.Tie;

/** A wanted line, read: what is wanted, what is to be done, how it should be, and how much each matters. */
final class LineReading {
    /** Where in the request something was said. */
    enum Part {
        ITEM,
        SPEC,
        TITLE
    }

    /**
     * Something that the line wants.
     *
     * @param ties what answers it, and how near; empty for a word that nobody listed
     */
    record Want(Mention mention, Role role, double weight, Part part, boolean head, Map<Concept, Tie> ties) {
        String text() {
            return mention.text();
        }
    }

    private static final Pattern OTHER_THAN_SYLLABLES = Pattern.compile("[^가-힣]+");

    /** An unlisted word at the end of the item. */
    private static final double UNLISTED_LAST = 0.9;

    /** An unlisted word at the end of another phrase. */
    private static final double UNLISTED_HEAD = 0.6;

    /** An unlisted word before the main one. */
    private static final double UNLISTED_MODIFIER = 0.6;

    /** What a word says besides its own meaning: 근무점퍼 is a 점퍼 too. */
    private static final double PART_OF_WORD = 0.75;

    final Wanted wanted;
    /** What is wanted or treated, from the item; the last one weighs most. */
    final List<Want> things = new ArrayList<>();
    /** What is to be done, from the item. */
    final List<Want> acts = new ArrayList<>();
    /** All else: qualities, the specification, the title. */
    final List<Want> details = new ArrayList<>();

    final List<Measure> measures;
    /** The wanted quantity as a measure, unless the words have said it. */
    final List<Measure> quantity;

    final List<String> codes;
    final Set<String> itemPairs;
    final Set<String> allPairs;

    private final Vocabulary vocabulary;
    private final Reader reader;

    LineReading(Vocabulary vocabulary, Reader reader, Wanted wanted) {
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.wanted = wanted;
        String item = text(wanted.item());
        String spec = text(wanted.spec());
        String title = text(wanted.title());
        String plain = Letters.plain(item + " , " + spec);
        measures = Measure.in(plain);
        quantity = wanted.quantity() == null || wanted.unit() == null
                ? List.of()
                : Measure.in(Letters.plain(wanted.quantity().toPlainString() + wanted.unit())).stream()
                        .filter(each -> measures.stream()
                                .noneMatch(other -> other.dimension().equals(each.dimension())))
                        .toList();
        codes = Codes.in(plain);
        itemPairs = new HashSet<>(Letters.pairs(Letters.dense(item)));
        allPairs = new HashSet<>(itemPairs);
        allPairs.addAll(Letters.pairs(Letters.dense(spec)));
        Senses senses = new Senses(item + " , " + spec, title + " , " + text(wanted.unit()));
        List<Mention> specMentions = senses.settle(meant(spec, reader.read(spec)));
        List<Mention> titleMentions = senses.settle(reader.read(title));
        List<Mention> itemMentions = senses.settle(meant(item, reader.read(item)));
        item(itemMentions);
        if (acts.isEmpty() && things.stream().noneMatch(each -> each.mention().isKnown()) && implied(plain)) {
            things.removeIf(each -> !each.mention().isKnown());
        } else if (things.isEmpty() && acts.isEmpty()) {
            promote(itemMentions, specMentions, titleMentions);
            if (things.isEmpty() && acts.isEmpty()) {
                lastWord(item);
            }
        } else if (acts.isEmpty() && things.stream().allMatch(LineReading::isOnlyFamily)) {
            members(specMentions);
        }
        specMentions.forEach(each -> detail(each, Part.SPEC));
        titleMentions.forEach(each -> detail(each, Part.TITLE));
    }

    /** Whether the request is for services or works rather than goods. */
    boolean isWork() {
        return wanted.kind() != null && wanted.kind() != ItemKind.GOODS;
    }

    /** Reads a text again with every unlisted word put right that one slip of the finger made of a listed one. */
    private List<Mention> meant(String text, List<Mention> mentions) {
        String composed = Letters.composed(text);
        StringBuilder right = new StringBuilder(composed);
        List<Mention> meant = new ArrayList<>(mentions);
        boolean samePlaces = false;
        for (Mention each : mentions) {
            if (each.isKnown() || !meant.contains(each)) {
                continue;
            }
            int start = each.start();
            while (start > 0 && Letters.isSyllable(composed.charAt(start - 1))) {
                start--;
            }
            int end = each.start();
            while (end < composed.length() && Letters.isSyllable(composed.charAt(end))) {
                end++;
            }
            Vocabulary.Form form = vocabulary.meant(composed.substring(start, end));
            if (form == null) {
                continue;
            }
            if (form.word().length() == end - start) {
                right.replace(start, end, form.word());
                samePlaces = true;
            } else {
                putRight(meant, each, form, composed.substring(start, end), start);
            }
        }
        return samePlaces ? asWritten(reader.read(right.toString()), composed) : meant;
    }

    /** A word put right can be part of a longer one: in 쓰래기 봉투 the two are one thing. */
    private static List<Mention> asWritten(List<Mention> mentions, String composed) {
        return mentions.stream()
                .map(each -> each.withText(composed.substring(
                        each.start(), each.start() + each.text().length())))
                .toList();
    }

    private static void putRight(List<Mention> meant, Mention wrong, Vocabulary.Form form, String text, int start) {
        Mention whole = new Mention(
                text, form.senses(), form.parts(), start, wrong.phrase(), wrong.bracketed(), wrong.denied());
        meant.set(meant.indexOf(wrong), whole);
        meant.removeIf(
                other -> !other.equals(whole) && other.start() >= start && other.start() < start + text.length());
    }

    private void item(List<Mention> mentions) {
        Map<Integer, Integer> heads = new HashMap<>();
        int last = -1;
        for (Mention each : mentions) {
            if (!each.bracketed() && each.role() == Role.THING) {
                heads.put(each.phrase(), each.start());
                last = each.start();
            }
        }
        for (Mention each : mentions) {
            for (Concept part : each.parts()) {
                if (!part.role.isCore()) {
                    detail(each.withSenses(List.of(part)), Part.ITEM);
                }
            }
            Role role = each.role();
            if (each.bracketed() || each.denied() || !role.isCore() || describes(each, mentions)) {
                detail(each, Part.ITEM);
            } else if (role != Role.THING) {
                acts.add(want(each, 1, Part.ITEM));
            } else if (each.isKnown() || !endsAsVerb(each)) {
                boolean head = heads.get(each.phrase()) == each.start();
                double weight = head
                        ? each.isKnown() ? 1 : each.start() == last ? UNLISTED_LAST : UNLISTED_HEAD
                        : each.isKnown() ? 1 : UNLISTED_MODIFIER;
                things.add(want(each, weight, Part.ITEM, head));
            }
        }
    }

    /** A verb before a noun describes it: in 차 끓이는 다기 only the last word is wanted, and so is no verb. */
    private static boolean describes(Mention mention, List<Mention> mentions) {
        boolean verb = false;
        for (Mention each : mentions) {
            if (each.phrase() == mention.phrase() && each.start() >= mention.start()) {
                boolean thing = each.role() == Role.THING && !endsAsVerb(each);
                if (verb && thing) {
                    return true;
                }
                verb |= endsAsVerb(each) && (each.role() == Role.ACT || !each.isKnown());
            }
        }
        return false;
    }

    private static boolean endsAsVerb(Mention mention) {
        String text = mention.text();
        return text.length() > 1 && "는던된진할".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Where the item names nothing, measures, then specification, then title say what it must be. */
    private void promote(List<Mention> item, List<Mention> spec, List<Mention> title) {
        for (Mention each : item) {
            for (Concept sense : each.senses()) {
                if (sense.deed != null && !each.denied()) {
                    acts.add(want(each.withSenses(List.of(sense.deed)), 1, Part.ITEM));
                }
            }
        }
        if (!acts.isEmpty()) {
            return;
        }
        for (List<Mention> mentions : List.of(spec, title)) {
            for (Mention each : mentions) {
                if (each.isKnown() && !each.denied() && each.role() == Role.THING && things.isEmpty()) {
                    things.add(want(each, 1, Part.ITEM));
                } else if (each.isKnown() && !each.denied() && each.role() == Role.ACT) {
                    acts.add(want(each, 1, Part.ITEM));
                }
            }
            if (!things.isEmpty() || !acts.isEmpty()) {
                return;
            }
        }
    }

    /** Where nothing names it, the last written word is what is wanted, though it be made of words that say nothing. */
    private void lastWord(String item) {
        String[] written = OTHER_THAN_SYLLABLES.split(Letters.composed(item));
        String last = written.length == 0 ? "" : written[written.length - 1];
        if (last.length() >= 2 && !vocabulary.lists(last)) {
            things.add(want(
                    new Mention(last, List.of(), List.of(), item.lastIndexOf(last), 0, false, false),
                    UNLISTED_LAST,
                    Part.ITEM));
        }
    }

    /** {@code A4 80g 2500매} names no thing, but says which it must be. */
    private boolean implied(String plain) {
        for (Implied each : vocabulary.implied()) {
            if (each.signs().stream().allMatch(sign -> shows(plain, sign))) {
                Mention implied =
                        new Mention(each.concept().word(), List.of(each.concept()), List.of(), 0, 0, false, false);
                things.add(want(implied, 1, Part.ITEM));
                return true;
            }
        }
        return false;
    }

    private static boolean isOnlyFamily(Want want) {
        return want.mention().isKnown() && want.mention().senses().stream().allMatch(sense -> sense.family);
    }

    /** Where the item names a family only, such as 기념품, the specification says which member. */
    private void members(List<Mention> spec) {
        List<Want> members = new ArrayList<>();
        for (Mention each : spec) {
            if (each.isKnown() && !each.denied() && each.role() == Role.THING) {
                members.add(want(each, members.isEmpty() ? 1 : 0.7, Part.ITEM));
            }
        }
        if (!members.isEmpty()) {
            things.replaceAll(each -> want(each.mention(), 0.3, Part.ITEM));
            things.addAll(members);
        }
    }

    private static boolean shows(String plain, String sign) {
        if (sign.startsWith("#")) {
            String unit = sign.substring(1);
            int at = plain.indexOf(unit);
            while (at >= 0) {
                boolean afterDigit = at > 0 && Character.isDigit(plain.charAt(at - 1))
                        || at > 1 && plain.charAt(at - 1) == ' ' && Character.isDigit(plain.charAt(at - 2));
                int end = at + unit.length();
                boolean ends = end == plain.length() || !isLatin(plain.charAt(end)) || !isLatin(unit.charAt(0));
                if (afterDigit && ends) {
                    return true;
                }
                at = plain.indexOf(unit, at + 1);
            }
            return false;
        }
        return plain.contains(sign);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private void detail(Mention mention, Part part) {
        Role role = mention.role();
        if (role == Role.EMPTY || part == Part.TITLE && !mention.isKnown()) {
            return;
        }
        double weight = switch (role) {
            case THING -> mention.isKnown() ? 0.5 : 0.12;
            case ACT -> 0.5;
            case SUPPLY -> 0.15;
            case QUALITY -> 0.4;
            case MATERIAL -> 0.35;
            default -> 0.2;
        };
        weight *= switch (part) {
            case ITEM -> 1.4;
            case SPEC -> 1;
            case TITLE -> 0.15;
        };
        details.add(want(mention, weight, part));
    }

    private Want want(Mention mention, double weight, Part part) {
        return want(mention, weight, part, true);
    }

    private Want want(Mention mention, double weight, Part part, boolean head) {
        Map<Concept, Tie> ties = new HashMap<>();
        for (Concept sense : mention.senses()) {
            vocabulary
                    .around(sense)
                    .forEach((concept, tie) ->
                            ties.merge(concept, tie, (one, other) -> one.nearness() >= other.nearness() ? one : other));
        }
        if (mention.role() == Role.THING && mention.senses().stream().noneMatch(sense -> sense.alone)) {
            mention.parts().stream()
                    .filter(each -> each.role == Role.THING)
                    .forEach(each -> vocabulary
                            .around(each)
                            .forEach((concept, tie) -> ties.merge(
                                    concept,
                                    new Tie(tie.nearness() * PART_OF_WORD, Link.WIDER),
                                    (one, other) -> one.nearness() >= other.nearness() ? one : other)));
        }
        return new Want(mention, mention.role(), weight, part, head, ties);
    }

    private static String text(String maybe) {
        return maybe == null ? "" : maybe;
    }
}
