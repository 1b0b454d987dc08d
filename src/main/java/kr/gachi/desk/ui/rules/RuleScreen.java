package kr.gachi.desk.ui.rules;

import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.RuleBooks;
import kr.gachi.desk.app.lists.RuleLine;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Badge.Tone;
import kr.gachi.desk.ui.kit.Form;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListDetail;
import kr.gachi.desk.ui.kit.ListModel;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.Screen;

/** 기준표: every dated row with its state, its article and what is wrong with it. */
public final class RuleScreen implements Screen {
    private final Frame frame;
    private final RuleBooks rules;
    private final ListModel<RuleLine> model;
    private final ListDetail<RuleLine> list;
    private final Form<RuleRow> form;
    private final Label title = Nodes.wrapped("", "record-title");
    private final Label problems = Nodes.wrapped("", "tone-soon");
    private final VBox page;
    private final Parent view;

    public RuleScreen(Frame frame, RuleBooks rules) {
        this.frame = frame;
        this.rules = rules;
        model = new ListModel<>(
                frame.background(), rules::lines, each -> each.row().id(), RuleLine::words);
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
                .onSave(this::save);
        ScrollPane scroll = new ScrollPane(form.view());
        scroll.setFitToWidth(true);
        page = Nodes.stack("record", Nodes.stack("record-head", title, problems), scroll);
        page.setVisible(false);
        list = new ListDetail<>(frame, "rules", "rule.search", model)
                .badge("rule.state", 96, this::state)
                .text("rule.code", 120, each -> each.row().code())
                .text(
                        "rule.regime",
                        72,
                        each -> each.row().regime() == null
                                ? frame.say("rule.regime.both")
                                : frame.figures().word(each.row().regime()))
                .text("rule.subject", 130, each -> each.row().subject())
                .text("rule.value", 110, this::value)
                .date("rule.validFrom", 96, each -> each.row().validFrom())
                .date("rule.validTo", 96, each -> each.row().validTo())
                .filter("rule.filter.inForce", each -> each.state() == RuleLine.State.IN_FORCE)
                .filter("rule.filter.waiting", each -> !each.problems().isEmpty())
                .filter("rule.filter.unknown", each -> each.row().value() == null)
                .empty(Nodes.empty(frame.say("rule.none"), frame.say("rule.none.hint")))
                .detail(new StackPane(Nodes.empty(frame.say("rule.pick"), frame.say("rule.pick.hint")), page));
        view = list.view();
        model.selected().addListener((property, before, now) -> show(now));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void reload() {
        model.reload();
    }

    /** @param record the rule's id, such as {@code NC-GEN@0000} */
    @Override
    public void open(String record) {
        model.query().set(record);
    }

    @Override
    public void focus() {
        list.focus();
    }

    private void show(RuleLine line) {
        page.getParent().getChildrenUnmodifiable().get(0).setVisible(line == null);
        page.setVisible(line != null);
        if (line != null) {
            title.setText(line.row().ruleId());
            problems.setText(
                    line.problems().stream().map(each -> frame.text().say(each)).collect(Collectors.joining("\n")));
            form.show(line.row());
        }
    }

    private void save(RuleRow changed) {
        frame.background()
                .work(
                        "rule.saving",
                        progress -> rules.save(changed),
                        saved -> frame.ways().changed(saved.work()));
    }

    private Badge state(RuleLine line) {
        if (!line.problems().isEmpty()) {
            return new Badge(Tone.BAD, frame.say("rule.state.check"));
        }
        return switch (line.state()) {
            case IN_FORCE -> new Badge(Tone.GOOD, frame.say("rule.state.inForce"));
            case TO_COME -> new Badge(Tone.SOON, frame.say("rule.state.toCome"));
            case ENDED -> new Badge(Tone.QUIET, frame.say("rule.state.ended"));
            case DRAFT -> new Badge(Tone.UNKNOWN, frame.say("rule.state.draft"));
        };
    }

    private String value(RuleLine line) {
        RuleRow row = line.row();
        if (row.value() == null) {
            return null;
        }
        return switch (String.valueOf(row.unit())) {
            case "RATIO" -> frame.figures().number(row.value().movePointRight(2)) + "%";
            case "WON" -> frame.say("kit.won", frame.figures().number(row.value()));
            default -> frame.figures().number(row.value()) + " " + row.unit();
        };
    }
}
