package kr.gachi.desk.ui.rules;

import kr.gachi.desk.app.RuleBooks;
import kr.gachi.desk.app.lists.ManyRecords;
import kr.gachi.desk.app.lists.RuleLine;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Badge.Tone;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListDetail;
import kr.gachi.desk.ui.kit.ListModel;
import kr.gachi.desk.ui.kit.ListScreen;
import kr.gachi.desk.ui.kit.ManyEdit;
import kr.gachi.desk.ui.kit.Nodes;

/** 기준표: every dated row with its state, its article and what is wrong with it. */
public final class RuleScreen extends ListScreen<RuleLine> {
    public RuleScreen(Frame frame, RuleBooks rules, ManyRecords many) {
        super(list(frame, rules, many));
    }

    /** @param record the rule's id such as {@code NC-GEN@0000}, or what the codes of several begin with */
    @Override
    public void open(String record) {
        list().search(record);
    }

    private static ListDetail<RuleLine> list(Frame frame, RuleBooks rules, ManyRecords many) {
        RuleDetail detail = new RuleDetail(frame, rules);
        ListModel<RuleLine> model = new ListModel<>(
                frame.background(), rules::lines, each -> each.row().ruleId(), RuleLine::words);
        return new ListDetail<>(frame, "rules", "rule.search", model)
                .badge("rule.state", 88, row -> state(frame, row))
                .firm()
                .text("rule.code", 128, each -> each.row().code())
                .firm()
                .text(
                        "rule.regime",
                        68,
                        each -> each.row().regime() == null
                                ? frame.say("rule.regime.both")
                                : frame.figures().word(each.row().regime()))
                .text("rule.subject", 130, each -> each.row().subject())
                .text("rule.value", 96, row -> value(frame, row))
                .shortDate("rule.validFrom", 72, each -> each.row().validFrom())
                .shortDate("rule.validTo", 72, each -> each.row().validTo())
                .filter("rule.filter.inForce", each -> each.state() == RuleLine.State.IN_FORCE)
                .filter("rule.filter.waiting", each -> !each.problems().isEmpty())
                .filter("rule.filter.unknown", each -> each.row().value() == null)
                .many(new ManyEdit<RuleLine, RuleRow>(
                                frame, many, RuleRow.class, each -> each.row().id())
                        .date("rule.checkedOn", "checkedOn")
                        .text("rule.checkedBy", "checkedBy"))
                .empty(Nodes.empty(frame.say("rule.none"), frame.say("rule.none.hint")))
                .detail(detail.view(), detail::show);
    }

    private static Badge state(Frame frame, RuleLine line) {
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

    private static String value(Frame frame, RuleLine line) {
        RuleRow row = line.row();
        if (row.value() == null) {
            return null;
        }
        return switch (String.valueOf(row.unit())) {
            case "RATIO" -> frame.figures().percent(row.value());
            case "FLAG" -> frame.say(row.value().signum() == 0 ? "rule.flag.no" : "rule.flag.yes");
            case "WON" -> frame.say("kit.won", frame.figures().number(row.value()));
            default -> frame.figures().number(row.value()) + " " + row.unit();
        };
    }
}
