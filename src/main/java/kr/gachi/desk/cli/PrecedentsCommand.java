package kr.gachi.desk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.app.Precedents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code precedents TEXT [--agency KEY]}: who bought it, when, for how much, by which article. */
@Command(name = "precedents")
final class PrecedentsCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Parameters(paramLabel = "TEXT", descriptionKey = "precedents.text")
    private String text;

    @Option(names = "--agency", paramLabel = "KEY", descriptionKey = "precedents.agency")
    private String agency;

    @Override
    public Integer call() {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            List<Precedents.Precedent> found = desk.precedents().find(text, agency);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("precedents", found);
            document.put("total", found.size());
            console.result(document, () -> {
                found.forEach(each -> console.line(Stream.of(
                                each.contractDate(),
                                each.agency(),
                                each.supplier(),
                                each.item(),
                                each.spec(),
                                each.totalWon(),
                                each.method(),
                                each.article())
                        .map(part -> part == null ? "-" : part.toString())
                        .collect(Collectors.joining("  "))));
                console.line(console.text().say("cli.search.total", found.size()));
            });
            return Exit.DONE;
        });
    }
}
