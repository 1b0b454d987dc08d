package kr.gachi.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.gachi.desk.app.records.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code set KIND:KEY FIELD=VALUE…}: makes or changes a record. */
@Command(name = "set")
final class SetCommand implements Callable<Integer> {
    @ParentCommand
    private DeskCli cli;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND:KEY", descriptionKey = "record.address")
    private String address;

    @Parameters(index = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "record.fields")
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() {
        Console console = cli.console();
        Map<String, String> fields = FieldArguments.read(spec, console, words);
        return cli.withDesk(desk -> {
            told(console, desk.records(console.text()).set(address, fields));
            return Exit.DONE;
        });
    }

    /** The record in full goes beside the result, so that a new one can be found again. */
    static void told(Console console, Records.Changed changed) {
        changed.warnings().forEach(console::say);
        console.warn(changed.address().toString());
        console.done(changed.work(), List.of());
    }
}
