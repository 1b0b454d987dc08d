package kr.gachi.desk.feedback;

/** An expected failure that ends a command: told in one sentence, nothing half-written. */
public final class DeskException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public DeskException(Problem problem) {
        this(problem, null);
    }

    public DeskException(Problem problem, Throwable cause) {
        super(problem.code() + " " + problem.arguments(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
