package kr.gachi.desk.search;

import java.util.List;

/**
 * A stretch of text and what it means.
 *
 * @param senses what it can mean here; empty for a word that nobody listed
 * @param parts what else the word says, being made of two; else empty
 * @param start where in the text
 * @param phrase number of the phrase, phrases being parted by commas, slashes, brackets and the like
 * @param bracketed whether it stands in brackets
 * @param denied whether the text says that it is not so: 바퀴 없음, 미포함
 */
record Mention(
        String text,
        List<Concept> senses,
        List<Concept> parts,
        int start,
        int phrase,
        boolean bracketed,
        boolean denied) {

    boolean isKnown() {
        return !senses.isEmpty();
    }

    /** The role of its first sense; what nobody listed is taken for a thing. */
    Concept.Role role() {
        return senses.isEmpty() ? Concept.Role.THING : senses.get(0).role;
    }

    Mention withSenses(List<Concept> newSenses) {
        return new Mention(text, newSenses, parts, start, phrase, bracketed, denied);
    }

    Mention withText(String written) {
        return new Mention(written, senses, parts, start, phrase, bracketed, denied);
    }

    /** As if it stood in brackets: 청소용, 카드형 say for what or how, not what. */
    Mention asAside() {
        return new Mention(text, senses, parts, start, phrase, true, denied);
    }

    Mention asDenied() {
        return new Mention(text, senses, parts, start, phrase, bracketed, true);
    }
}
