package kr.gachi.desk.cli;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gachi.desk.app.records.Shown;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.domain.Worded;

/** How a record reads on a terminal: what is known of it, a line a field, then what belongs to it. */
final class RecordLines {
    private RecordLines() {}

    static void show(Console console, Shown shown) {
        console.line(shown.kind() + ":" + shown.key() + "  " + shown.title());
        if (shown.because() != null) {
            console.line("  " + shown.because());
        }
        Map<String, String> lines = new LinkedHashMap<>();
        shown.fields().forEach((field, value) -> {
            if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
                String name = shown.names().get(field);
                lines.put(
                        shown.headings().getOrDefault(field, field),
                        said(console, value) + (name == null ? "" : " (" + name + ")"));
            }
        });
        lines.putAll(shown.extra());
        int width = lines.keySet().stream().mapToInt(RecordLines::width).max().orElse(0);
        lines.forEach((name, value) ->
                console.line("  " + name + " ".repeat(width - width(name) + 2) + value.replace("\n", "\n    ")));
        if (shown.origin() != null) {
            console.line("  "
                    + console.text()
                            .say(
                                    "cli.record.origin",
                                    shown.origin().file(),
                                    shown.origin().sheet(),
                                    shown.origin().row()));
        }
        shown.related().forEach(each -> related(console, each));
    }

    private static void related(Console console, Shown.Related related) {
        console.line(console.text().say("cli.record.related", related.title(), related.count()));
        for (Shown.Entry each : related.records()) {
            console.line("  " + each.address() + "  " + each.title()
                    + (each.because() == null ? "" : " · " + each.because()));
        }
        if (related.count() > related.records().size()) {
            console.line("  …");
        }
    }

    static String said(Console console, Object value) {
        if (value instanceof Boolean yes) {
            return console.text().say(yes ? "cli.yes" : "cli.no");
        } else if (value instanceof Won || value instanceof BigDecimal || value instanceof Worded) {
            return console.text().say("record.value", value);
        } else if (value instanceof Collection<?> several) {
            return several.stream().map(each -> said(console, each)).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** Hangul takes two columns of a terminal. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> c >= 0x1100 && Character.isIdeographic(c)
                                || c >= 0xac00 && c <= 0xd7a3
                                || c >= 0x3130 && c <= 0x318f
                        ? 2
                        : 1)
                .sum();
    }
}
