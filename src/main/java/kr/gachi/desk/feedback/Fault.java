package kr.gachi.desk.feedback;

/** What a person is told of anything that was thrown. */
public final class Fault {
    private Fault() {}

    /** The problem that an expected failure carries, else {@code bug} with a code to read out on the telephone. */
    public static Problem of(Throwable failure) {
        return failure instanceof DeskException expected ? expected.problem() : Problem.error("bug", code(failure));
    }

    /** Stable for the same fault in the same place, short enough to read out on the telephone. */
    public static String code(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        String place = stack.length == 0 ? "" : stack[0].getClassName() + stack[0].getMethodName();
        return "E%04X".formatted((failure.getClass().getName() + place).hashCode() & 0xFFFF);
    }
}
