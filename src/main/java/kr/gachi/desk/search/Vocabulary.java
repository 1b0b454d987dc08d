package kr.gachi.desk.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import kr.gachi.desk.matching.Evidence.Link;

/**
 * The words of the trade and what they mean: which are the same, wider, related or opposed.
 *
 * <p>Shipped as {@code search/synonyms.txt}, whose head explains its form; an office may add lines of its own.
 */
public final class Vocabulary {
    /**
     * A word as written and all it can mean.
     *
     * @param parts what else it says: 김장체험 speaks of 김장 and of 체험, 방수앞치마 of 방수; else empty
     */
    record Form(String word, boolean mayEndWord, List<Concept> senses, List<Concept> parts) {}

    /** How near one concept is to another that was asked for. */
    record Tie(double nearness, Link link) {}

    private static final double NARROWER = 0.93;
    private static final double WIDER = 0.68;
    private static final double CLOSE = 0.75;
    private static final double RELATED = 0.5;
    private static final double SISTER = 0.35;

    private final List<Concept> concepts = new ArrayList<>();
    private final Map<String, Concept> byName = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private final Trie trie = new Trie();
    private final List<Implied> implied = new ArrayList<>();
    private final List<String[]> spellings = new ArrayList<>();
    private final Spelling spelling;
    private final long fingerprint;

    /** {@code A4 + #매 => 복사용지}: what measures say where no thing is named. */
    record Implied(List<String> signs, Concept concept) {}

    private Vocabulary(List<String> lines, long fingerprint) {
        this.fingerprint = fingerprint;
        Map<String, FormDraft> drafts = new LinkedHashMap<>();
        new VocabularyFile(this, drafts).read(lines);
        dropComposed(drafts);
        spellOtherwise(drafts);
        forms.add(null);
        drafts.forEach((word, draft) -> {
            forms.add(new Form(word, draft.mayEndWord, List.copyOf(draft.senses), parts(word, drafts)));
            trie.put(word, forms.size() - 1);
        });
        spelling = new Spelling(forms());
    }

    /** The vocabulary that comes with the program. */
    public static Vocabulary shipped() {
        return of(shippedLines());
    }

    /** The shipped one and an office's own lines after it; a file that is not there adds nothing. */
    public static Vocabulary with(Path ownLines) {
        if (ownLines == null || !Files.isRegularFile(ownLines)) {
            return shipped();
        }
        try {
            List<String> lines = new ArrayList<>(shippedLines());
            List<String> own = Files.readAllLines(ownLines, StandardCharsets.UTF_8);
            lines.add("[]");
            lines.addAll(own);
            return of(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vocabulary of(List<String> lines) {
        CRC32 sum = new CRC32();
        lines.forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return new Vocabulary(lines, sum.getValue());
    }

    private static List<String> shippedLines() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/search/synonyms.txt");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells an index whether it was made with the same lines. */
    long fingerprint() {
        return fingerprint;
    }

    Trie trie() {
        return trie;
    }

    Form form(int entry) {
        return forms.get(entry);
    }

    List<Form> forms() {
        return forms.subList(1, forms.size());
    }

    List<Concept> concepts() {
        return concepts;
    }

    List<Implied> implied() {
        return implied;
    }

    Concept named(String name) {
        return byName.get(name);
    }

    Concept make(String name) {
        return byName.computeIfAbsent(name, key -> {
            Concept concept = new Concept(concepts.size(), key);
            concepts.add(concept);
            return concept;
        });
    }

    /** {@code 콘|컨}: letters that loan words are spelled with in turn. */
    void spell(String line) {
        spellings.add(line.split("\\|"));
    }

    /** The listed word that somebody meant who hit one key wrong; null if none is near. */
    Form meant(String word) {
        return spelling.nearest(word);
    }

    /** Whether a word stands in the vocabulary as it is. */
    boolean lists(String word) {
        return trie.entry(word) != 0;
    }

    /** Adds every word in its other spellings, unless such a word is listed with a meaning of its own. */
    private void spellOtherwise(Map<String, FormDraft> drafts) {
        List<String> words = new ArrayList<>(drafts.keySet());
        Map<Character, List<Integer>> byLetter = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            note(words.get(i), i, byLetter);
        }
        for (String[] letters : spellings) {
            BitSet concerned = new BitSet(words.size());
            for (String one : letters) {
                byLetter.getOrDefault(one.charAt(0), List.of()).forEach(concerned::set);
            }
            for (int place = concerned.nextSetBit(0); place >= 0; place = concerned.nextSetBit(place + 1)) {
                String word = words.get(place);
                for (String one : letters) {
                    if (word.contains(one) && (word.length() > 2 || word.equals(one) && one.length() > 1)) {
                        for (String other : letters) {
                            if (other.equals(one)) {
                                continue;
                            }
                            String spelled = word.replace(one, other);
                            if (drafts.putIfAbsent(spelled, drafts.get(word)) == null) {
                                words.add(spelled);
                                note(spelled, words.size() - 1, byLetter);
                            }
                        }
                    }
                }
            }
        }
    }

    private static void note(String word, int place, Map<Character, List<Integer>> byLetter) {
        for (int i = 0; i < word.length(); i++) {
            byLetter.computeIfAbsent(word.charAt(i), key -> new ArrayList<>()).add(place);
        }
    }

    void imply(List<String> signs, Concept concept) {
        implied.add(new Implied(signs, concept));
    }

    /**
     * Takes out words that the reader composes better: 버스대절 is 버스 and 대절, 이불빨래 is 이불 and 빨래. Kept whole they
     * would hide the deed in the thing, or the thing in the deed.
     */
    private static void dropComposed(Map<String, FormDraft> drafts) {
        drafts.forEach((word, draft) -> draft.senses.removeIf(sense -> isComposed(word, sense, drafts)));
        drafts.values().removeIf(draft -> draft.senses.isEmpty());
    }

    private static boolean isComposed(String word, Concept sense, Map<String, FormDraft> drafts) {
        if (!sense.role.isCore() || sense.word().replace(" ", "").equals(word)) {
            return false;
        }
        for (int cut = 1; cut < word.length(); cut++) {
            FormDraft left = drafts.get(word.substring(0, cut));
            FormDraft right = drafts.get(word.substring(cut));
            if (left == null || right == null) {
                continue;
            }
            boolean deedAfterThing = sense.role == Concept.Role.THING
                    && left.senses.contains(sense)
                    && right.senses.stream().anyMatch(each -> each.role == Concept.Role.ACT);
            boolean thingBeforeDeed = sense.role == Concept.Role.ACT
                    && cut > 1
                    && right.senses.contains(sense)
                    && left.senses.stream().anyMatch(each -> each.role == Concept.Role.THING);
            if (deedAfterThing || thingBeforeDeed) {
                return true;
            }
        }
        return false;
    }

    private static List<Concept> parts(String word, Map<String, FormDraft> drafts) {
        for (int cut = word.length() - 2; cut >= 2; cut--) {
            FormDraft left = drafts.get(word.substring(0, cut));
            FormDraft right = drafts.get(word.substring(cut));
            if (left != null && right != null) {
                Concept one = left.senses.get(0);
                Concept other = right.senses.get(0);
                boolean deed = one.role == Concept.Role.THING && other.role == Concept.Role.ACT;
                boolean kind = one.role != Concept.Role.EMPTY && !one.role.isCore() && other.role.isCore();
                boolean another = one.role != Concept.Role.ACT
                        && other.role == Concept.Role.THING
                        && !other.family
                        && !drafts.get(word).senses.contains(other);
                if (deed || kind || another) {
                    return deed
                            ? List.of(one, other)
                            : kind && another ? List.of(one, other) : List.of(kind ? one : other);
                }
            }
        }
        return List.of();
    }

    static final class FormDraft {
        boolean mayEndWord;
        final List<Concept> senses = new ArrayList<>(1);
    }

    /**
     * Everything that answers a wanted concept, with how near it comes. A family name is answered by its members; members
     * do not answer for each other.
     */
    Map<Concept, Tie> around(Concept wanted) {
        Map<Concept, Tie> ties = new HashMap<>();
        ties.put(wanted, new Tie(1, Link.SYNONYM));
        down(wanted, 1, NARROWER, Link.NARROWER, ties);
        if (wanted.alone) {
            return ties;
        }
        for (Concept each : wanted.close) {
            better(ties, each, CLOSE, Link.RELATED);
            down(each, 1, CLOSE * NARROWER, Link.RELATED, ties);
        }
        for (Concept each : wanted.related) {
            if (!each.alone) {
                better(ties, each, RELATED, Link.RELATED);
                down(each, 1, RELATED * NARROWER, Link.RELATED, ties);
            }
        }
        for (Concept parent : wanted.wider) {
            for (Concept each : parent.close) {
                better(ties, each, CLOSE * 0.8, Link.RELATED);
            }
            for (Concept each : parent.related) {
                better(ties, each, RELATED * 0.6, Link.RELATED);
            }
            better(ties, parent, parent.family ? WIDER * 0.8 : WIDER, Link.WIDER);
            for (Concept grand : parent.wider) {
                better(ties, grand, 0.3, Link.WIDER);
            }
            if (!parent.family) {
                for (Concept sister : parent.narrower) {
                    if (!sister.alone && !opposed(wanted, sister)) {
                        better(ties, sister, SISTER, Link.RELATED);
                        down(sister, 1, SISTER * NARROWER, Link.RELATED, ties);
                    }
                }
            }
        }
        return ties;
    }

    private static void down(Concept from, int depth, double nearness, Link link, Map<Concept, Tie> ties) {
        if (depth > 4) {
            return;
        }
        for (Concept child : from.narrower) {
            better(ties, child, nearness, link);
            down(child, depth + 1, nearness * 0.97, link, ties);
        }
    }

    private static void better(Map<Concept, Tie> ties, Concept concept, double nearness, Link link) {
        Tie known = ties.get(concept);
        if (known == null || known.nearness() < nearness) {
            ties.put(concept, new Tie(nearness, link));
        }
    }

    /** Whether two can never both be true of one thing; what is opposed to a wider one is opposed to its members too. */
    static boolean opposed(Concept one, Concept other) {
        return opposedUp(one, other, 0);
    }

    private static boolean opposedUp(Concept one, Concept other, int depth) {
        if (opposedTo(one, other, 0)) {
            return true;
        }
        if (depth < 3) {
            for (Concept parent : one.wider) {
                if (opposedUp(parent, other, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean opposedTo(Concept one, Concept other, int depth) {
        if (one.opposed.contains(other)) {
            return true;
        }
        if (depth < 3) {
            for (Concept parent : other.wider) {
                if (opposedTo(one, parent, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
