package kr.gachi.desk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.Beginning;
import kr.gachi.desk.app.ScratchFolder;
import kr.gachi.desk.feedback.Fault;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** The root command and the last catcher: expected failures become one sentence, bugs a code and a log entry. */
@CommandLine.Command(
        name = "gachi",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            InitCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            RulesCommand.class,
            ReportCommand.class,
            SearchCommand.class,
            MatchCommand.class,
            RecommendCommand.class,
            PrecedentsCommand.class,
            QuoteCommand.class,
            DealCommand.class,
            SettlementCommand.class,
            EvidenceCommand.class,
            MemberCommand.class,
            InteractionCommand.class,
            CalendarCommand.class,
            RequestCommand.class,
            ShowCommand.class,
            SetCommand.class,
            RemoveCommand.class,
            AttachCommand.class,
            OfficeCommand.class,
            BundleCommand.class,
            ErasePersonCommand.class,
            EncryptCommand.class,
            ChangePasswordCommand.class,
            HistoryCommand.class,
            UndoCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class
        })
public final class DeskCli {
    @Mixin
    GlobalOptions options;

    private final PrintStream out;
    private final PrintStream err;

    private DeskCli(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static int run(String... args) {
        return run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
    }

    /** Runs a command and gives its exit code; the streams get UTF-8. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        DeskCli cli = new DeskCli(out, err);
        CommandLine line = new CommandLine(cli)
                .setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageProblem(new Text(HelpText.language(args))))
                .setExecutionExceptionHandler((failure, command, parsed) -> cli.failed(failure));
        FurtherCommand.addTo(line, cli);
        line.setResourceBundle(HelpText.of(args));
        int exit = line.execute(args);
        out.flush();
        err.flush();
        return exit;
    }

    /** From JDK 22 on a console stands for redirected streams too; there the progress line goes to a file, harmlessly. */
    @SuppressWarnings("SystemConsoleNull")
    Console console() {
        boolean terminal = options.progress == GlobalOptions.ProgressMode.auto && System.console() != null;
        return new Console(out, err, new Text(options.language), options.json, terminal);
    }

    /** Opens the data, which must be there, for one command. */
    int withDesk(ToIntFunction<Desk> command) {
        try (Desk desk = Desk.open(options.place(), options.session())) {
            return command.applyAsInt(desk);
        }
    }

    /** Opens the data, which must be there, for one command that searches. */
    int withSearch(ToIntFunction<Desk> command) {
        try (Desk desk = Desk.openToSearch(options.place(), options.session())) {
            return command.applyAsInt(desk);
        }
    }

    /** Opens the data for one command, starting a new folder if there is none; a command that fails starts nothing. */
    int withNewDesk(ToIntFunction<Desk> command) {
        Beginning beginning = new Beginning(options.place());
        try (Desk desk = Desk.openOrStart(beginning, options.session())) {
            return command.applyAsInt(desk);
        } catch (RuntimeException e) {
            beginning.takeBack();
            throw e;
        }
    }

    /** Opens the data for one command that only tries; where there are none, in a folder that is gone afterwards. */
    int withDeskToTry(ToIntFunction<Desk> command) {
        if (options.place().hasData()) {
            return withDesk(command);
        }
        try (ScratchFolder scratch = new ScratchFolder();
                Desk desk = Desk.openOrStart(scratch.place(), options.session())) {
            return command.applyAsInt(desk);
        }
    }

    private int failed(Exception failure) {
        Problem problem = Fault.of(failure);
        console().refused(problem);
        if (!problem.code().equals("bug")) {
            return Exit.REFUSED;
        }
        Logger log = LoggerFactory.getLogger(DeskCli.class);
        log.error("bug {}", Fault.code(failure), failure);
        return Exit.BUG;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
