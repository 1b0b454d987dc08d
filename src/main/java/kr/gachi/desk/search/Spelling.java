package kr.gachi.desk.search;

import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.search.Vocabulary.Form;

/** Finds the listed word behind a typing error: one letter inside a syllable too many, too few, another or swapped. */
final class Spelling {
    /** Shorter words become other words too easily. */
    private static final int LEAST_SYLLABLES = 3;

    private final List<Form> forms;
    private List<String> spelled;

    Spelling(List<Form> forms) {
        this.forms = forms;
    }

    /** The nearest listed word; null where none, or none alone, is one letter away. */
    Form nearest(String word) {
        String dense = Letters.dense(word);
        if (dense.length() < LEAST_SYLLABLES || !dense.chars().allMatch(Letters::isSyllable)) {
            return null;
        }
        if (spelled == null) {
            spelled = new ArrayList<>(forms.size());
            forms.forEach(
                    each -> spelled.add(each.word().length() < LEAST_SYLLABLES ? "" : Letters.spelled(each.word())));
        }
        String typed = Letters.spelled(dense);
        Form found = null;
        for (int i = 0; i < spelled.size(); i++) {
            if (isOneOff(typed, spelled.get(i))) {
                Form form = forms.get(i);
                if (found != null && !found.senses().equals(form.senses())) {
                    return null;
                }
                found = form;
            }
        }
        return found;
    }

    /** Whether one letter put in, left out, taken for another or swapped with its neighbour makes them the same. */
    static boolean isOneOff(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer - shorter > 1 || shorter == 0) {
            return false;
        }
        int front = 0;
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        int left = longer - front - back;
        return left <= 1
                || left == 2
                        && one.length() == other.length()
                        && one.charAt(front) == other.charAt(front + 1)
                        && one.charAt(front + 1) == other.charAt(front);
    }
}
