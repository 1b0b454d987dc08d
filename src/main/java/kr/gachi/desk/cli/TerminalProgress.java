package kr.gachi.desk.cli;

import java.io.PrintStream;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.i18n.Text;

/** One line on a terminal that is written over. */
final class TerminalProgress implements Progress {
    private final PrintStream err;
    private final Text text;

    TerminalProgress(PrintStream err, Text text) {
        this.err = err;
        this.text = text;
    }

    @Override
    public void at(long done, long total, String key) {
        String line = total > 0
                ? "%s %,d/%,d".formatted(text.say(key), done, total)
                : "%s %,d".formatted(text.say(key), done);
        err.print("\r" + line + (done == total ? System.lineSeparator() : ""));
        err.flush();
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
