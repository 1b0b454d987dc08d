package kr.gachi.desk.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.DirectorySearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code search TEXT}: forgiving search in the directory. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Parameters(paramLabel = "TEXT", arity = "0..1", descriptionKey = "search.text")
    private String text;

    @Option(names = "--kind", paramLabel = "K", descriptionKey = "search.kind")
    private String kind;

    @Option(names = "--cert", paramLabel = "KIND", descriptionKey = "search.cert")
    private List<String> certificates = new ArrayList<>();

    @Option(names = "--valid-on", paramLabel = "D", descriptionKey = "search.validOn")
    private LocalDate validOn;

    @Option(names = "--area", paramLabel = "A", descriptionKey = "search.area")
    private String area;

    @Option(names = "--item", paramLabel = "CODE|TEXT", descriptionKey = "search.item")
    private String item;

    @Option(names = "--capacity", paramLabel = "N", descriptionKey = "search.capacity")
    private BigDecimal capacity;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit")
    private int limit = 20;

    @Override
    public Integer call() {
        return cli.withSearch(desk -> {
            // certificates without a day are asked for today, as a coordinator means it
            LocalDate day = validOn == null && !certificates.isEmpty() ? cli.options.today() : validOn;
            DirectorySearch.Answer answer = desk.search()
                    .search(new DirectorySearch.Question(
                            text, kind, certificates, day, area, item, capacity, Math.max(1, limit)));
            Console console = cli.console();
            console.result(answer, () -> {
                answer.hits()
                        .forEach(hit -> console.line("%s:%s  %s  %s"
                                .formatted(
                                        hit.kind(),
                                        hit.key(),
                                        hit.title(),
                                        hit.subtitle() == null ? "" : hit.subtitle())));
                console.line(console.text().say("cli.search.total", answer.total()));
            });
            return Exit.DONE;
        });
    }
}
