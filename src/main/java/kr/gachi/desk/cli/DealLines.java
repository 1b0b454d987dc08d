package kr.gachi.desk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.app.Dealt;

/** How deals are shown. */
final class DealLines {
    private DealLines() {}

    /** {@code {"done":true,"work":…,"files":[],"deals":[…]}}, so that what is open is said with every change. */
    static void changed(Console console, Dealt.Changed changed) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("done", true);
        document.put("work", changed.work());
        document.put("files", List.of());
        document.put("deals", changed.deals());
        console.result(document, () -> {
            changed.deals().forEach(each -> show(console, each));
            console.line(console.text().say("cli.doneWork", changed.work()));
        });
    }

    static void head(Console console, Dealt.OfDeal deal) {
        console.line("%s  %s  %s  %s  %s"
                .formatted(
                        deal.dealNo(),
                        said(console, deal.contractDate()),
                        deal.agency(),
                        deal.supplier(),
                        said(console, deal.totalWon())));
    }

    static void show(Console console, Dealt.OfDeal deal) {
        head(console, deal);
        for (Dealt.OfLine line : deal.lines()) {
            console.line("  %d  %s  %s %s  %s + %s"
                    .formatted(
                            line.line(),
                            line.item(),
                            line.quantity() == null
                                    ? ""
                                    : line.quantity().stripTrailingZeros().toPlainString(),
                            line.unit() == null ? "" : line.unit(),
                            said(console, line.supplyWon()),
                            said(console, line.taxWon())));
            line.events()
                    .forEach(each -> console.line("      %s  %s%s"
                            .formatted(each.event().word(), each.on(), part(console, each.supplyWon()))));
            if (line.open().isEmpty()) {
                console.line("      " + console.text().say("cli.deal.nothingOpen"));
            }
            line.open()
                    .forEach(each -> console.line("      "
                            + console.text()
                                    .say(
                                            "cli.deal.open",
                                            each.event(),
                                            each.quantity() == null ? "" : each.quantity(),
                                            each.supplyWon())));
        }
    }

    private static String said(Console console, Object value) {
        return value == null ? "–" : RecordLines.said(console, value);
    }

    /** What a part comes to; an event of the whole line says nothing more. */
    private static String part(Console console, Object won) {
        return won == null ? "" : "  " + RecordLines.said(console, won);
    }
}
