package kr.gachi.desk.search;

import java.util.ArrayList;
import java.util.List;

/** One meaning of the trade: what the words of a group stand for. Filled while the vocabulary is read, then left alone. */
final class Concept {
    /** What a word does in a line or in a product's name. */
    enum Role {
        /** What is bought or treated. */
        THING,
        /** What is done: cleaning, renting, teaching. */
        ACT,
        /** Doing that only brings the goods: installing, replacing, delivering. */
        SUPPLY,
        /** How it is: colour, size, form. */
        QUALITY,
        /** Of what it is made. */
        MATERIAL,
        /** For whom, where, when. */
        CONTEXT,
        /** Says nothing. */
        EMPTY;

        boolean isAct() {
            return this == ACT || this == SUPPLY;
        }

        /** Whether it names what is wanted rather than how or for whom. */
        boolean isCore() {
            return this == THING || this == ACT || this == SUPPLY;
        }
    }

    final int number;
    final String name;
    Role role = Role.THING;
    /** A mere name of a family: its members do not stand in for each other. */
    boolean family;
    /** Nothing else stands in for it, neither a wider thing nor a sister. */
    boolean alone;

    /** A deed that says little without what it is done to: renting, mending, teaching. */
    boolean needsObject;

    /** The deed that goes without saying: topics are taught, marquees rented; null for none. */
    Concept deed;

    final List<Concept> wider = new ArrayList<>(2);
    final List<Concept> narrower = new ArrayList<>(2);
    final List<Concept> related = new ArrayList<>(2);
    final List<Concept> close = new ArrayList<>(0);
    final List<Concept> opposed = new ArrayList<>(2);
    /** Words that must stand near for this sense of an ambiguous word to live. */
    final List<String> cues = new ArrayList<>(0);

    Concept(int number, String name) {
        this.number = number;
        this.name = name;
    }

    /** The name without the bracket that tells senses apart. */
    String word() {
        int bracket = name.indexOf('(');
        return bracket > 0 ? name.substring(0, bracket) : name;
    }

    @Override
    public String toString() {
        return name;
    }
}
