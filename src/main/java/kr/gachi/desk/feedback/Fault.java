package kr.gachi.desk.feedback;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person is told of anything that was thrown. */
public final class Fault {
    /** How Linux, macOS and Windows say that a disk, a quota or the largest file is full. */
    private static final Pattern FULL = Pattern.compile(
            "No space left on device|Disk quota exceeded|File too large|not enough space on the disk|공간이 (?:부족|충분하지)");

    private Fault() {}

    /**
     * The problem that an expected failure carries, {@code disk.full} where there was no room to write, else {@code bug}
     * with a code to read out on the telephone.
     */
    public static Problem of(Throwable failure) {
        if (failure instanceof DeskException expected) {
            return expected.problem();
        }
        return isDiskFull(failure) ? Problem.error("disk.full") : Problem.error("bug", code(failure));
    }

    /** Whether anything that led to the failure says so: databases tell it in their own words, and beside the cause. */
    public static boolean isDiskFull(Throwable failure) {
        return isDiskFull(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isDiskFull(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (failure.getMessage() != null && FULL.matcher(failure.getMessage()).find()
                || isDiskFull(failure.getCause(), seen)) {
            return true;
        }
        for (Throwable each : failure.getSuppressed()) {
            if (isDiskFull(each, seen)) {
                return true;
            }
        }
        return false;
    }

    /** Stable for the same fault in the same place, short enough to read out on the telephone. */
    public static String code(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        String place = stack.length == 0 ? "" : stack[0].getClassName() + stack[0].getMethodName();
        return "E%04X".formatted((failure.getClass().getName() + place).hashCode() & 0xFFFF);
    }
}
