package kr.gachi.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.search.Concept.Role;
import kr.gachi.desk.search.Vocabulary.FormDraft;

/** Reads the lines of a vocabulary; their form is explained at the head of {@code synonyms.txt}. */
final class VocabularyFile {
    private static final String MARKS = "=<>~!?@^";
    private static final Map<String, Role> ROLES = Map.of(
            "일", Role.ACT,
            "공급", Role.SUPPLY,
            "성질", Role.QUALITY,
            "재질", Role.MATERIAL,
            "맥락", Role.CONTEXT,
            "빈말", Role.EMPTY);

    private final Vocabulary vocabulary;
    private final Map<String, FormDraft> forms;
    private Role role = Role.THING;
    private Concept deed;
    private boolean spellings;

    VocabularyFile(Vocabulary vocabulary, Map<String, FormDraft> forms) {
        this.vocabulary = vocabulary;
        this.forms = forms;
    }

    void read(List<String> lines) {
        for (String each : lines) {
            String line = each.strip();
            int implies = line.indexOf("=>");
            boolean says = !line.isEmpty() && !line.startsWith("#");
            if (says && line.startsWith("[")) {
                spellings = line.startsWith("[표기");
                int goesWith = line.indexOf('^');
                deed = goesWith < 0 ? null : vocabulary.make(tag(line.substring(goesWith + 1)));
                int mark = line.indexOf('@');
                role = mark < 0 ? Role.THING : ROLES.getOrDefault(tag(line.substring(mark + 1)), Role.THING);
            } else if (says && implies > 0) {
                List<String> signs = new ArrayList<>();
                for (String sign : line.substring(0, implies).split("\\+")) {
                    signs.add(Letters.plain(sign).strip());
                }
                vocabulary.imply(
                        signs, vocabulary.make(line.substring(implies + 2).strip()));
            } else if (says && spellings) {
                vocabulary.spell(line);
            } else if (says) {
                concept(line);
            }
        }
    }

    private static String tag(String text) {
        return text.replaceAll("[^가-힣].*", "");
    }

    private void concept(String line) {
        int at = nextMark(line, 0);
        Concept concept = vocabulary.make(line.substring(0, at).strip());
        if (role != Role.THING) {
            concept.role = role;
        }
        concept.deed = concept.deed == null ? deed : concept.deed;
        form(concept.word(), concept);
        while (at < line.length()) {
            char mark = line.charAt(at);
            int end = nextMark(line, at + 1);
            String body = line.substring(at + 1, end);
            if (mark == '@') {
                tagged(concept, tag(body.strip()));
            } else if (mark == '^') {
                concept.deed = vocabulary.make(body.strip());
            } else {
                boolean twice = mark == '~' && at > 0 && line.charAt(at - 1) == '~';
                for (String part : body.split(",")) {
                    if (!part.isBlank()) {
                        part(concept, twice ? '+' : mark, part.strip());
                    }
                }
            }
            at = end;
        }
    }

    private void part(Concept concept, char mark, String part) {
        switch (mark) {
            case '=' -> form(part, concept);
            case '<' -> widen(concept, vocabulary.make(part));
            case '>' -> narrower(concept, part);
            case '~' -> relate(concept, vocabulary.make(part));
            case '+' -> draw(concept, vocabulary.make(part));
            case '!' -> oppose(concept, vocabulary.make(part));
            default -> concept.cues.add(Letters.dense(part));
        }
    }

    private void narrower(Concept concept, String part) {
        String[] words = part.split("\\|");
        Concept child = vocabulary.make(words[0].strip());
        form(child.word(), child);
        if (concept.role != Role.THING) {
            child.role = concept.role;
        }
        child.deed = child.deed == null ? concept.deed : child.deed;
        for (int i = 1; i < words.length; i++) {
            form(words[i].strip(), child);
        }
        widen(child, concept);
    }

    private static void widen(Concept child, Concept parent) {
        if (child != parent && !child.wider.contains(parent)) {
            child.wider.add(parent);
            parent.narrower.add(child);
        }
    }

    private static void relate(Concept one, Concept other) {
        if (one != other && !one.related.contains(other)) {
            one.related.add(other);
            other.related.add(one);
        }
    }

    private static void draw(Concept one, Concept other) {
        if (one != other && !one.close.contains(other)) {
            one.close.add(other);
            other.close.add(one);
        }
    }

    private static void oppose(Concept one, Concept other) {
        if (one != other && !one.opposed.contains(other)) {
            one.opposed.add(other);
            other.opposed.add(one);
        }
    }

    private static void tagged(Concept concept, String tag) {
        if (tag.equals("갈래")) {
            concept.family = true;
        } else if (tag.equals("전용")) {
            concept.alone = true;
        } else if (tag.equals("대상")) {
            concept.needsObject = true;
        } else {
            concept.role = ROLES.getOrDefault(tag, concept.role);
        }
    }

    private void form(String word, Concept concept) {
        boolean mayEndWord = word.startsWith("-");
        int bracket = word.indexOf('(');
        String plain = Letters.dense(bracket > 0 ? word.substring(0, bracket) : word);
        if (plain.isEmpty()) {
            return;
        }
        FormDraft draft = forms.computeIfAbsent(plain, key -> new FormDraft());
        draft.mayEndWord |= mayEndWord;
        if (!draft.senses.contains(concept)) {
            draft.senses.add(concept);
        }
    }

    private static int nextMark(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (MARKS.indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return line.length();
    }
}
