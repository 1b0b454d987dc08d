package kr.gachi.desk.excel;

import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.feedback.Problem;

/** The problems of one sheet: all are counted, the first thousand are kept. */
public final class ProblemLog {
    public static final int KEPT = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private int count;

    public void add(Problem problem) {
        count++;
        if (problems.size() < KEPT) {
            problems.add(problem);
        }
    }

    public int count() {
        return count;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
