package kr.gachi.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.app.Members;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code member list}: who is a member on a day, with shares and fees. */
@Command(name = "member")
final class MemberCommand extends CommandGroup {
    @ParentCommand
    private DeskCli cli;

    @Override
    DeskCli cli() {
        return cli;
    }

    @Command(name = "list")
    int list(
            @Option(names = "--on", paramLabel = "D", descriptionKey = "member.on") LocalDate on,
            @Option(names = "--out", paramLabel = "F.xlsx", descriptionKey = "quote.out") Path out) {
        return cli.withDesk(desk -> {
            Console console = cli.console();
            Members.Answer answer =
                    out == null ? desk.members().list(on) : desk.members().write(on, out);
            console.result(answer, () -> {
                answer.members()
                        .forEach(each -> console.line(Stream.of(
                                        each.enterpriseKey(),
                                        each.enterprise(),
                                        each.joinedOn(),
                                        each.shares(),
                                        each.paidInWon(),
                                        each.feesOpenWon())
                                .map(part -> Objects.toString(part, "–"))
                                .collect(Collectors.joining("  "))));
                console.line(console.text()
                        .say(
                                "cli.member.sum",
                                answer.members().size(),
                                answer.shares(),
                                answer.paidInWon().value(),
                                answer.withoutRecord()));
            });
            return Exit.DONE;
        });
    }
}
