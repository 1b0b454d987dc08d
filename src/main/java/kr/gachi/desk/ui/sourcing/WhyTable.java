package kr.gachi.desk.ui.sourcing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import kr.gachi.desk.app.Matched.Reason;
import kr.gachi.desk.app.Matched.Suggested;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;

/** What each reason weighs for one suggestion, beside the first one: the whole of the score, nothing hidden. */
final class WhyTable {
    private final Frame frame;

    WhyTable(Frame frame) {
        this.frame = frame;
    }

    Node of(Suggested suggested, Suggested first) {
        boolean isFirst = suggested.productCode().equals(first.productCode());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("why");
        grid.addRow(
                0,
                Nodes.label(frame.say("workbench.why.reason"), "hint"),
                Nodes.label(frame.say("workbench.why.rank", suggested.rank()), "hint"));
        if (!isFirst) {
            grid.add(Nodes.label(frame.say("workbench.why.rank", first.rank()), "hint"), 2, 0);
        }
        Map<String, Reason> all = new LinkedHashMap<>();
        suggested.reasons().forEach(each -> all.put(each.code(), each));
        first.reasons().forEach(each -> all.putIfAbsent(each.code(), each));
        int row = 1;
        for (Map.Entry<String, Reason> each : all.entrySet()) {
            grid.add(Nodes.wrapped(each.getValue().text()), 0, row);
            grid.add(Nodes.label(weight(suggested, each.getKey()), "figure-label"), 1, row);
            if (!isFirst) {
                grid.add(Nodes.label(weight(first, each.getKey()), "figure-label"), 2, row);
            }
            row++;
        }
        grid.add(Nodes.label(frame.say("workbench.why.score"), "line-item"), 0, row);
        grid.add(Nodes.label(suggested.score().toPlainString(), "line-item"), 1, row);
        if (!isFirst) {
            grid.add(Nodes.label(first.score().toPlainString(), "line-item"), 2, row);
        }
        return grid;
    }

    private static String weight(Suggested suggested, String code) {
        return suggested.reasons().stream()
                .filter(each -> each.code().equals(code))
                .map(Reason::weight)
                .reduce(BigDecimal::add)
                .map(BigDecimal::toPlainString)
                .orElse("–");
    }
}
