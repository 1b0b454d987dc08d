package kr.gachi.desk.ui.deals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kr.gachi.desk.app.lists.DealRow;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Badge.Tone;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;

/** What of a deal is still to come, the next step first. */
final class DealBadges {
    /** The steps that somebody here waits for, in their order. */
    static final List<Event> STEPS = List.of(Event.DELIVERY, Event.INSPECTION, Event.INVOICE, Event.PAYMENT);

    private final Frame frame;

    DealBadges(Frame frame) {
        this.frame = frame;
    }

    List<Badge> of(DealRow row) {
        if (row.flat()) {
            return List.of(new Badge(Tone.QUIET, frame.say("deal.state.history")));
        } else if (row.isDone()) {
            return List.of(new Badge(Tone.GOOD, frame.say("deal.state.done")));
        }
        List<Badge> badges = new ArrayList<>();
        for (Event each : STEPS) {
            if (row.open().contains(each)) {
                badges.add(of(row, each, badges.isEmpty()));
            }
        }
        return badges;
    }

    /** All of it in words: what is copied and sorted by. */
    String told(DealRow row) {
        return of(row).stream().map(Badge::toString).collect(Collectors.joining("  "));
    }

    /** The next step, and how many come after it. */
    Node drawn(DealRow row) {
        List<Badge> badges = of(row);
        HBox cell = Nodes.row("row-8", Nodes.badge(badges.get(0)));
        if (badges.size() > 1) {
            cell.getChildren().add(Nodes.label("+" + (badges.size() - 1), "hint"));
            Tooltip.install(cell, new Tooltip(told(row)));
        }
        cell.getChildren().forEach(each -> ((Label) each).setMinWidth(Region.USE_PREF_SIZE));
        return cell;
    }

    private Badge of(DealRow row, Event step, boolean next) {
        String word = step == Event.INVOICE
                ? frame.say("deal.line.invoiced")
                : frame.figures().word(step);
        if (step == Event.DELIVERY && row.isLate(frame.today())) {
            return new Badge(Tone.BAD, frame.say("deal.state.late", word));
        } else if (row.begun().contains(step)) {
            return new Badge(Tone.SOON, frame.say("deal.state.part", word));
        }
        return new Badge(next ? Tone.SOON : Tone.QUIET, word);
    }
}
