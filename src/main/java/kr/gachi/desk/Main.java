package kr.gachi.desk;

import java.io.IOException;
import java.util.Optional;
import kr.gachi.desk.cli.DeskCli;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.ui.DeskApp;

/** Starts the program: no arguments open the window, arguments are a command. */
public final class Main {
    /** No window can open here; the start script then runs the sample job instead. */
    private static final int NO_WINDOW = 3;

    private static final int BUG = 70;

    private Main() {}

    public static void main(String[] args) {
        System.exit(args.length == 0 ? window() : command(args));
    }

    private static int command(String... args) {
        if (PlainLocale.hasLost(args)) {
            try {
                return PlainLocale.runAgain(Main.class, args);
            } catch (IOException e) {
                System.err.println("LC_ALL=C.UTF-8: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return DeskCli.run(args);
    }

    private static int window() {
        Optional<Problem> problem = DeskApp.open();
        problem.ifPresent(each -> System.err.println(new Text(Language.KO).say(each)));
        return problem.map(each -> each.code().equals("bug") ? BUG : NO_WINDOW).orElse(0);
    }
}
