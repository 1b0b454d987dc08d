package kr.gachi.desk.ui.rules;

import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import kr.gachi.desk.app.RuleBooks;
import kr.gachi.desk.app.lists.RuleLine;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.ui.kit.Form;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.RecordPane;

/** One dated row of the rule book: its facts to correct, and what is wrong with it. */
final class RuleDetail {
    private final Frame frame;
    private final Form<RuleRow> form;
    private final Label title = Nodes.wrapped("", "record-title");
    private final Label problems = Nodes.wrapped("", "tone-soon");
    private final RecordPane pane;

    RuleDetail(Frame frame, RuleBooks rules) {
        this.frame = frame;
        title.setId("rule-title");
        problems.setId("rule-problems");
        problems.managedProperty().bind(problems.textProperty().isNotEmpty());
        form = new Form<>(frame, "rule", RuleRow.class)
                .text("rule.subject", "subject")
                .number("rule.value", "value")
                .text("rule.unit", "unit")
                .text("rule.base", "base")
                .date("rule.validTo", "validTo")
                .yesNo("rule.active", "active")
                .area("rule.article", "article")
                .text("rule.source", "source")
                .area("rule.note", "note")
                .date("rule.checkedOn", "checkedOn")
                .text("rule.checkedBy", "checkedBy")
                .onSave("rule.saving", rules::save);
        ScrollPane scroll = new ScrollPane(form.view());
        scroll.setFitToWidth(true);
        pane = new RecordPane(
                frame.say("rule.pick"),
                frame.say("rule.pick.hint"),
                Nodes.stack("record", Nodes.stack("record-head", title, problems), scroll));
    }

    Parent view() {
        return pane.view();
    }

    void show(RuleLine line) {
        title.setText(line.row().ruleId());
        problems.setText(line.problems().stream().map(frame.text()::say).collect(Collectors.joining("\n")));
        form.show(line.row());
        pane.show(true);
    }
}
