package kr.gachi.desk.ui.home;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kr.gachi.desk.app.lists.TargetGaps.Gap;
import kr.gachi.desk.app.lists.TodayPage;
import kr.gachi.desk.ui.home.Card.Row;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Badge.Tone;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.performance.TargetBar;

/** How each thing to do reads, how pressing it looks and where it leads. */
final class HomeRows {
    private static final int PRESSING_DAYS = 3;
    private static final int FILING_DAYS = 30;

    private final Frame frame;

    HomeRows(Frame frame) {
        this.frame = frame;
    }

    Row waiting(TodayPage.Waiting each) {
        Badge badge = each.days() == null
                ? new Badge(Tone.UNKNOWN, frame.say("home.waiting.unknown"))
                : new Badge(
                        each.days() >= PRESSING_DAYS ? Tone.SOON : Tone.QUIET,
                        frame.say("home.waiting.days", each.days() + 1));
        return new Row(each.agency(), each.title(), badge, () -> frame.ways().go("request", each.number()));
    }

    Row due(TodayPage.Due each) {
        String about = each.about() == null ? each.number() : each.about();
        return switch (each.kind()) {
            case REQUEST ->
                new Row(
                        each.agency(),
                        about,
                        until(each.days()),
                        () -> frame.ways().go("request", each.number()));
            case DEAL ->
                new Row(
                        each.agency(),
                        frame.say("home.due.deal", about),
                        until(each.days()),
                        () -> frame.ways().go("deals", each.number()));
            case TALK_WITH_AGENCY -> talk(each, "agencies");
            case TALK_WITH_ENTERPRISE -> talk(each, "enterprises");
            case QUOTE ->
                new Row(
                        each.agency(),
                        frame.say("home.due.quote", each.number()),
                        until(each.days()),
                        () -> frame.ways().go("quotes", each.number()));
        };
    }

    private Row talk(TodayPage.Due each, String place) {
        return new Row(
                each.agency(),
                each.about() == null ? frame.say("home.due.talk") : each.about(),
                until(each.days()),
                () -> frame.ways().go(place, each.number()));
    }

    Row delivery(TodayPage.Delivery each) {
        Badge badge = each.days() == null
                ? new Badge(Tone.UNKNOWN, frame.say("home.deliveries.unknown"))
                : until(-each.days());
        String about = each.item() == null ? each.supplier() : each.supplier() + "  " + each.item();
        return new Row(each.agency(), about, badge, () -> frame.ways().go("deals", each.number()));
    }

    Row certificate(TodayPage.Ending each) {
        return new Row(
                each.enterprise(),
                each.kind(),
                new Badge(Tone.SOON, frame.say("home.until", frame.figures().shortDate(each.until()))),
                () -> frame.ways().go("enterprises", each.enterpriseKey()));
    }

    Row filing(TodayPage.Filing each) {
        return new Row(
                frame.figures().date(each.on()),
                String.join("  ·  ", each.subjects()),
                new Badge(each.days() <= FILING_DAYS ? Tone.SOON : Tone.QUIET, frame.say("home.days", each.days())),
                () -> frame.ways().go("rules", each.code()));
    }

    Row rule(TodayPage.RuleCheck each) {
        return new Row(
                each.ruleId(),
                frame.text().say(each.problem()),
                new Badge(Tone.BAD, frame.say("home.rules.check")),
                () -> frame.ways().go("rules", each.ruleId()));
    }

    Row gap(Gap each) {
        String category = frame.figures().word(each.behind().category());
        HBox way = Nodes.row(
                "row-8",
                new TargetBar(each.behind()),
                Nodes.label(
                        frame.say(
                                "home.targets.rate",
                                frame.figures().percentReached(each.behind().rate()),
                                frame.figures().percent(each.behind().target())),
                        "home-rate"));
        way.setMinWidth(Region.USE_PREF_SIZE);
        return new Row(
                each.name(),
                each.categories() == 1 ? category : frame.say("home.targets.andMore", category, each.categories() - 1),
                way,
                new Badge(
                        Tone.SOON,
                        frame.say(
                                "home.targets.short",
                                frame.figures().won(each.behind().shortfallWon()))),
                () -> frame.ways().go("performance", each.code()));
    }

    /** How long a day is off, the nearer the more pressing. */
    private Badge until(long days) {
        if (days < 0) {
            return new Badge(Tone.BAD, frame.say("home.daysPast", -days));
        } else if (days == 0) {
            return new Badge(Tone.SOON, frame.say("home.dueToday"));
        } else if (days == 1) {
            return new Badge(Tone.SOON, frame.say("home.dueTomorrow"));
        }
        return new Badge(days <= PRESSING_DAYS ? Tone.SOON : Tone.QUIET, frame.say("home.days", days));
    }
}
