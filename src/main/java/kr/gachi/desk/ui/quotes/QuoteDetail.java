package kr.gachi.desk.ui.quotes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.Awarding;
import kr.gachi.desk.app.QuoteDocuments;
import kr.gachi.desk.app.QuotePage;
import kr.gachi.desk.app.Quoting;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.RecordPane;
import kr.gachi.desk.ui.kit.SaveAs;
import org.kordamp.ikonli.feather.Feather;

/** One quote: the paper as it prints, its editions, the way of contract, and what can become of it. */
final class QuoteDetail {
    private final Frame frame;
    private final QuoteBadges badges;
    private final QuoteDocuments documents;
    private final Quoting quoting;
    private final Awarding awarding;

    private final Label title = Nodes.wrapped("", "record-title");
    private final Label facts = Nodes.wrapped("", "hint");
    private final StackPane state = new StackPane();
    private final Button send;
    private final Button accept;
    private final Button lose;
    private final Button award;
    private final Button deal;
    private final AwardForm form;
    private final FlowPane editions = new FlowPane();
    private final QuotePaper paper;
    private final Label blanks = Nodes.wrapped("", "hint");
    private final Label route = Nodes.wrapped("", "hint");
    private final RecordPane pane;
    private QuotePage shown;

    QuoteDetail(Frame frame, QuoteBadges badges, QuoteDocuments documents, Quoting quoting, Awarding awarding) {
        this.frame = frame;
        this.badges = badges;
        this.documents = documents;
        this.quoting = quoting;
        this.awarding = awarding;
        title.setId("quote-title");
        facts.setId("quote-facts");
        route.setId("quote-route");
        editions.getStyleClass().add("filters");
        Button save = Nodes.button("quote-save", frame.say("quote.save"), Feather.DOWNLOAD, this::save);
        send = Nodes.button("quote-send", frame.say("quote.send"), Feather.SEND, () -> become(QuoteState.SENT, null));
        accept = Nodes.button(
                "quote-accept", frame.say("quote.accept"), Feather.CHECK, () -> become(QuoteState.ACCEPTED, null));
        lose = Nodes.button("quote-lose", frame.say("quote.lose"), Feather.X, this::lose);
        award = Nodes.button("quote-award", frame.say("quote.award"), Feather.FILE_PLUS, this::ask);
        deal = Nodes.button(
                "quote-deal", "", Feather.ARROW_RIGHT, () -> frame.ways().go("deals", shown.dealNo()));
        form = new AwardForm(frame, this::award);
        form.view().visibleProperty().addListener((property, before, now) -> {
            if (shown != null) {
                offer(shown);
            }
        });
        paper = new QuotePaper(frame.figures());
        FlowPane actions = new FlowPane(send, accept, award, lose, deal, save);
        actions.getStyleClass().add("filters");
        VBox content = Nodes.stack("stack-12", paper.view(), route, blanks);
        content.getStyleClass().add("paper-desk");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(frame.say("quote.paper"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox page = Nodes.stack(
                "record",
                Nodes.stack("record-head", Nodes.row("row-8", title, state), facts),
                actions,
                form.view(),
                editions,
                scroll);
        pane = new RecordPane(frame.say("quote.pick"), frame.say("quote.pick.hint"), page);
    }

    Parent view() {
        return pane.view();
    }

    /** @param key number for the latest edition, {@code NUMBER/EDITION} for an earlier one */
    void show(String key) {
        frame.background().look(this, progress -> documents.page(key, frame.text()), this::show);
    }

    /** Shows the latest edition of a quote; one that is shown already stays with the edition that is looked at. */
    void follow(String number) {
        if (shown == null || !shown.number().equals(number)) {
            show(number);
        } else {
            show(shown.editions().get(0).edition() == shown.edition() ? shown.number() : shown.key());
        }
    }

    private void show(QuotePage now) {
        if (shown == null || !shown.key().equals(now.key())) {
            form.hide();
        }
        shown = now;
        title.setText(now.edition() == 1 ? now.number() : now.key());
        state.getChildren().setAll(Nodes.badge(badges.of(now.state())));
        facts.setText(Stream.of(
                        now.requestNo() == null ? null : frame.say("quote.fact.request", now.requestNo()),
                        now.stateOn() == null
                                ? null
                                : frame.say(
                                        "quote.fact.state",
                                        frame.figures().word(now.state()),
                                        frame.figures().date(now.stateOn())),
                        now.why())
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining("  ·  ")));
        offer(now);
        paper.show(now.paper(), now.number(), now.edition());
        route.setText(now.route() == null ? "" : frame.say("quote.route", now.route()));
        blanks.setText(now.blanks() == null ? "" : now.blanks());
        showEditions(now);
        pane.show(true);
    }

    /** What can become of it; the next step stands out while nothing else is asked. */
    private void offer(QuotePage now) {
        boolean free = now.dealNo() == null;
        boolean draft = free && now.state() == QuoteState.DRAFT;
        boolean sent = free && now.state() == QuoteState.SENT;
        boolean accepted = free && now.state() == QuoteState.ACCEPTED;
        offer(send, draft, draft);
        offer(accept, draft || sent, sent);
        offer(award, draft || sent || accepted, accepted);
        offer(lose, draft || sent || accepted, false);
        offer(deal, !free, true);
        deal.setText(free ? "" : frame.say("quote.deal", now.dealNo()));
    }

    private void offer(Button button, boolean shown, boolean next) {
        button.setVisible(shown);
        button.setManaged(shown);
        button.getStyleClass().remove("accent");
        if (next && !form.isAsking()) {
            button.getStyleClass().add("accent");
        }
    }

    private void showEditions(QuotePage now) {
        List<Button> buttons = now.editions().stream()
                .map(each -> {
                    Button button = Nodes.button(
                            "quote-edition-" + each.edition(),
                            frame.say(
                                    "quote.edition",
                                    each.edition(),
                                    frame.figures().word(each.state()),
                                    frame.figures().won(each.total())),
                            null,
                            () -> show(now.number() + "/" + each.edition()));
                    button.getStyleClass().add("filter");
                    button.setDisable(each.edition() == now.edition());
                    return button;
                })
                .toList();
        editions.getChildren().setAll(buttons);
        editions.setVisible(buttons.size() > 1);
        editions.setManaged(buttons.size() > 1);
    }

    private void become(QuoteState wanted, String why) {
        String number = shown.number();
        frame.background()
                .work(
                        "quote.saving",
                        progress -> quoting.state(number, wanted, why),
                        work -> frame.ways().changed(work));
    }

    private void lose() {
        frame.dialogs()
                .ask(frame.say("quote.lose"), frame.say("quote.lose.why", shown.number()))
                .ifPresent(why -> become(QuoteState.LOST, why));
    }

    private void ask() {
        form.ask(shown);
    }

    private void award(Awarding.Terms terms) {
        String number = shown.number();
        frame.background()
                .work(
                        "quote.saving",
                        progress -> awarding.award(number, terms),
                        changed -> frame.ways().changed(changed.work()));
    }

    private void save() {
        String key = shown.key();
        new SaveAs(frame)
                .run(
                        frame.say("quote.save"),
                        frame.say("quote.save.name", key.replace('/', '-')) + ".xlsx",
                        "workbench.saving",
                        file -> documents.export(key, file, null),
                        work -> frame.ways().changed(work));
    }
}
