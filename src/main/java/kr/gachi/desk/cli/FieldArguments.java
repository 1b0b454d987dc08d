package kr.gachi.desk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code FIELD=VALUE} words of a command line. */
final class FieldArguments {
    private FieldArguments() {}

    /** @throws CommandLine.ParameterException for a word without {@code =}, and for a field that is said twice */
    static Map<String, String> read(CommandSpec spec, Console console, List<String> words) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String word : words) {
            int sign = word.indexOf('=');
            if (sign < 1 || fields.put(word.substring(0, sign).strip(), word.substring(sign + 1)) != null) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), console.text().say("cli.field", word));
            }
        }
        return fields;
    }
}
