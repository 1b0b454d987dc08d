package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.AgencyList;
import kr.gachi.desk.app.Requests;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Worded;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code request import FILE --agency KEY}: an agency's own list becomes one request. */
@Command(name = "import")
final class RequestImportCommand implements Callable<Integer> {
    @ParentCommand
    private RequestCommand request;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "request.file")
    private Path file;

    @Option(names = "--agency", paramLabel = "KEY", required = true, descriptionKey = "request.agency")
    private String agency;

    @Option(names = "--dept", paramLabel = "D", descriptionKey = "request.dept")
    private String department;

    @Option(names = "--title", paramLabel = "T", descriptionKey = "request.title")
    private String title;

    @Option(names = "--due", paramLabel = "D", descriptionKey = "request.due")
    private LocalDate due;

    @Option(names = "--place", paramLabel = "P", descriptionKey = "request.place")
    private String place;

    @Option(names = "--kind", paramLabel = "물품|용역|공사", descriptionKey = "request.kind")
    private String kind;

    @Option(names = "--owner", paramLabel = "N", descriptionKey = "request.owner")
    private String owner;

    @Override
    public Integer call() {
        Requests.Letter letter = new Requests.Letter(file, agency, department, title, due, place, kind(), owner);
        AgencyList list = AgencyList.read(file);
        if (!request.cli.options.place().hasData()) {
            // no data, no agency: nothing is started for a request that will be refused
            throw new DeskException(Problem.error("agency.none", agency));
        }
        return request.cli.withDesk(desk -> {
            Console console = request.cli.console();
            Requests.Taken taken = desk.requests().take(letter, list);
            taken.answer().files().forEach(each -> each.problems().forEach(console::say));
            console.result(
                    ImportCommand.document(console, taken.answer(), Map.of("requestNo", taken.requestNo())), () -> {
                        ImportCommand.lines(console, taken.answer());
                        console.line(console.text().say("cli.request.number", taken.requestNo()));
                    });
            return taken.answer().rejected() > 0 ? Exit.REJECTED : Exit.DONE;
        });
    }

    private ItemKind kind() {
        if (kind == null) {
            return null;
        }
        return Worded.read(ItemKind.class, kind)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), request.cli.console().text().say("cli.request.kind", kind)));
    }
}
