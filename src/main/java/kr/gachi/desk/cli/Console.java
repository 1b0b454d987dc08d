package kr.gachi.desk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.json.Json;

/** Where a command speaks: results to one stream as JSON or as lines, all else to the other. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final Text text;
    private final boolean json;
    private final boolean showsProgress;

    Console(PrintStream out, PrintStream err, Text text, boolean json, boolean showsProgress) {
        this.out = out;
        this.err = err;
        this.text = text;
        this.json = json;
        this.showsProgress = showsProgress;
    }

    Text text() {
        return text;
    }

    boolean json() {
        return json;
    }

    /** Prints the result: one JSON document, or what {@code lines} writes for people. */
    void result(Object document, Runnable lines) {
        if (json) {
            line(Json.write(document));
        } else {
            lines.run();
        }
    }

    /** A command without a shape of its own: {@code {"done":true,"work":…,"files":[…]}}. */
    void done(String work, List<String> files) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("done", true);
        document.put("work", work);
        document.put("files", files);
        result(document, () -> {
            files.forEach(this::line);
            line(work == null ? text.say("cli.done") : text.say("cli.doneWork", work));
        });
    }

    /** The files that were asked for, as they were named; null for one that was not. */
    static List<String> named(Path... files) {
        return Stream.of(files).filter(Objects::nonNull).map(Path::toString).toList();
    }

    /** Ends as on every machine, so that results are the same bytes everywhere. */
    void line(String line) {
        out.print(line + "\n");
    }

    /** A JSON line, with or without {@code --json}. */
    void jsonLine(Object document) {
        line(Json.write(document));
    }

    void say(Problem problem) {
        err.println(place(problem) + text.say(problem));
    }

    void warn(String line) {
        err.println(line);
    }

    void refused(Problem problem) {
        if (json) {
            line(Json.write(Map.of("problem", document(problem))));
        }
        say(problem);
    }

    /** A problem as the contract shows it; parts that are not known are left out. */
    Map<String, Object> document(Problem problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("severity", problem.severity().name());
        document.put("code", problem.code());
        document.put("message", text.say(problem));
        Problem.Place place = problem.place();
        putIfKnown(document, "file", place.file());
        putIfKnown(document, "sheet", place.sheet());
        putIfKnown(document, "row", place.row());
        putIfKnown(document, "column", place.column());
        putIfKnown(document, "value", place.value());
        return document;
    }

    List<Map<String, Object>> documents(List<Problem> problems) {
        return problems.stream().map(this::document).toList();
    }

    Progress progress() {
        return showsProgress ? new TerminalProgress(err, text) : Progress.NONE;
    }

    private static void putIfKnown(Map<String, Object> document, String key, Object value) {
        if (value != null) {
            document.put(key, value);
        }
    }

    private String place(Problem problem) {
        Problem.Place place = problem.place();
        StringBuilder where = new StringBuilder();
        if (place.file() != null) {
            where.append(place.file()).append(' ');
        }
        if (place.sheet() != null) {
            where.append('[').append(place.sheet()).append("] ");
        }
        if (place.row() != null) {
            where.append(text.say("cli.row", place.row())).append(' ');
        }
        if (place.column() != null) {
            where.append(place.column()).append(' ');
        }
        return where.isEmpty() ? "" : where.toString().strip() + ": ";
    }
}
