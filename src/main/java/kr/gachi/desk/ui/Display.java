package kr.gachi.desk.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.gachi.desk.feedback.Fault;
import kr.gachi.desk.feedback.Problem;
import org.slf4j.LoggerFactory;

/** Whether there is something to show a window on; a machine without it is told what to do, not shown a stack trace. */
final class Display {
    /** Held, so that its level stays: it warns at every start that the program has no modules, which is meant so. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Display() {}

    /** Runs what needs a display; gives what stands in the way of it. */
    static Optional<Problem> withIt(Runnable window) {
        if (isLinux() && System.getenv("DISPLAY") == null && System.getProperty("glass.platform") == null) {
            return Optional.of(Problem.error("window.noDisplay"));
        }
        TOOLKIT.setLevel(Level.SEVERE);
        try {
            window.run();
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(why(e));
        }
    }

    /** The toolkit tells of a missing library in several ways, some of them wrapped. */
    private static Problem why(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (message.contains("DISPLAY")) {
                return Problem.error("window.noDisplay");
            } else if (each instanceof LinkageError
                    || each instanceof UnsupportedOperationException
                    || message.contains("no suitable pipeline")) {
                return Problem.error(
                        "window.noLibrary", message.lines().findFirst().orElse(""));
            }
        }
        LoggerFactory.getLogger(Display.class).error("bug {}", Fault.code(failure), failure);
        return Fault.of(failure);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }
}
