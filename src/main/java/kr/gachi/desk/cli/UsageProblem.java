package kr.gachi.desk.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import kr.gachi.desk.i18n.Text;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line, and how the command is written. */
final class UsageProblem implements IParameterExceptionHandler {
    private final Text text;

    UsageProblem(Text text) {
        this.text = text;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        command.usage(command.getErr());
        return Exit.USAGE;
    }

    private String sentence(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return text.say(
                    "cli.usage.missing",
                    missing.getMissing().stream().map(UsageProblem::name).collect(Collectors.joining(", ")));
        } else if (wrong instanceof UnmatchedArgumentException unmatched) {
            return text.say("cli.usage.unmatched", String.join(" ", unmatched.getUnmatched()));
        } else if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return text.say("cli.usage.value", name(wrong.getArgSpec()), wrong.getValue(), wanted(wrong.getArgSpec()));
        }
        return wrong.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String wanted(ArgSpec argument) {
        Class<?> type = argument.type();
        if (type == LocalDate.class) {
            return text.say("cli.usage.day");
        } else if (type == BigDecimal.class) {
            return text.say("cli.usage.number");
        }
        return type == int.class || type == Integer.class ? text.say("cli.usage.whole") : argument.paramLabel();
    }
}
