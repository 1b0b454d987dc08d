package kr.gachi.desk.cli;

import java.util.function.Function;
import kr.gachi.desk.rules.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code rules …}: on a folder without data the shipped rows answer, and nothing is created. */
@Command(
        name = "rules",
        subcommands = {
            RulesListCommand.class,
            RulesCheckCommand.class,
            RulesSetCommand.class,
            RulesRetireCommand.class,
            RulesRouteCommand.class,
            RulesCreditCommand.class
        })
final class RulesCommand {
    @ParentCommand
    DeskCli cli;

    int withRulebook(Function<Rulebook, Integer> command) {
        if (!cli.options.place().hasData()) {
            return command.apply(Rulebook.shipped());
        }
        Rulebook[] stored = new Rulebook[1];
        cli.withDesk(desk -> {
            stored[0] = desk.ruleBooks().rulebook();
            return Exit.DONE;
        });
        return command.apply(stored[0]);
    }
}
