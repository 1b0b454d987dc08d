package kr.gachi.desk.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Every way in which the missing facts may turn out. A fact matters if two ways that differ in nothing else lead to
 * different answers.
 */
final class Possibilities {
    /** A fact and how many ways there are for it; known facts have one. */
    record Fact(String name, int ways) {}

    /** Answers the way numbered {@code choice[i]} of each fact {@code i}. */
    interface Question {
        Ladder.Step answer(int[] choice);
    }

    private final List<Fact> facts;
    private final List<Ladder.Step> answers = new ArrayList<>();

    Possibilities(List<Fact> facts, Question question) {
        this.facts = facts;
        int[] choice = new int[facts.size()];
        do {
            answers.add(question.answer(choice));
        } while (next(choice));
    }

    /** Counts up, the last fact fastest. */
    private boolean next(int[] choice) {
        for (int i = choice.length - 1; i >= 0; i--) {
            choice[i]++;
            if (choice[i] < facts.get(i).ways()) {
                return true;
            }
            choice[i] = 0;
        }
        return false;
    }

    List<Ladder.Step> answers() {
        return Collections.unmodifiableList(answers);
    }

    /** The same route in every case, or null. */
    Route common() {
        Route first = answers.get(0).route();
        return answers.stream().allMatch(answer -> answer.route() == first) ? first : null;
    }

    List<String> deciding() {
        List<String> names = new ArrayList<>();
        int stride = 1;
        for (int i = facts.size() - 1; i >= 0; i--) {
            Fact fact = facts.get(i);
            if (decides(stride, fact.ways())) {
                names.add(0, fact.name());
            }
            stride *= fact.ways();
        }
        return names.stream().distinct().toList();
    }

    private boolean decides(int stride, int ways) {
        for (int at = 0; at + stride < answers.size(); at++) {
            boolean lastWay = at / stride % ways == ways - 1;
            if (!lastWay && answers.get(at).route() != answers.get(at + stride).route()) {
                return true;
            }
        }
        return false;
    }
}
