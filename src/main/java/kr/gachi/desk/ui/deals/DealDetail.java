package kr.gachi.desk.ui.deals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.DealPapers;
import kr.gachi.desk.app.Deals;
import kr.gachi.desk.app.Dealt;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.PaperKind;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListTable;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.RecordPane;
import kr.gachi.desk.ui.kit.SaveAs;
import org.kordamp.ikonli.feather.Feather;

/** One contract: its lines with how far each has come, what has happened, the next step, its papers. */
final class DealDetail {
    private final Frame frame;
    private final Deals deals;
    private final DealPapers papers;

    private final Label title = Nodes.wrapped("", "record-title");
    private final Label facts = Nodes.wrapped("", "hint");
    private final Map<Event, Button> steps = new EnumMap<>(Event.class);
    private final Button refund;
    private final StepForm form;
    private final ListTable<Dealt.OfLine> lines;
    private final WonSoFar wonSoFar;
    private final ListTable<Happening> happenings;
    private final RecordPane pane;
    private Dealt.OfDeal shown;

    DealDetail(Frame frame, Deals deals, DealPapers papers) {
        this.frame = frame;
        this.deals = deals;
        this.papers = papers;
        title.setId("deal-title");
        facts.setId("deal-facts");
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("filters");
        for (Event each : Event.values()) {
            Button step = Nodes.button("deal-step-" + each, frame.figures().word(each), null, () -> ask(each));
            steps.put(each, step);
            actions.getChildren().add(step);
        }
        refund = Nodes.button("deal-refund", frame.say("deal.refund"), Feather.CORNER_UP_LEFT, () -> ask(null));
        actions.getChildren().add(refund);
        form = new StepForm(frame, this::record);
        form.view().visibleProperty().addListener((property, before, now) -> {
            if (shown != null) {
                offer(shown);
            }
        });
        lines = lines();
        wonSoFar = new WonSoFar(frame);
        happenings = happenings();
        VBox.setVgrow(lines.view(), Priority.ALWAYS);
        VBox.setVgrow(happenings.view(), Priority.ALWAYS);
        VBox course = Nodes.stack(
                "stack-8",
                form.view(),
                lines.view(),
                wonSoFar.view(),
                Nodes.label(frame.say("deal.happened"), "section-title"),
                happenings.view(),
                Nodes.label(frame.say("deal.papers"), "section-title"),
                papers());
        ScrollPane scroll = new ScrollPane(course);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setAccessibleText(frame.say("deal.course"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox page = Nodes.stack("record", Nodes.stack("record-head", title, facts), actions, scroll);
        pane = new RecordPane(frame.say("deal.pick"), frame.say("deal.pick.hint"), page);
    }

    /** An event of a line, as the table of what has happened tells it. */
    private record Happening(LocalDate on, Event event, String item, BigDecimal quantity, Won supply) {}

    Parent view() {
        return pane.view();
    }

    void show(String number) {
        frame.background().look(this, progress -> deals.show(number), this::show);
    }

    private ListTable<Dealt.OfLine> lines() {
        ListTable<Dealt.OfLine> table = new ListTable<Dealt.OfLine>(frame, "deal-lines")
                .text("deal.line.item", 96, each -> each.line() + "  " + each.item())
                .number("deal.line.quantity", 48, Dealt.OfLine::quantity)
                .firm()
                .number("deal.line.delivered", 48, each -> each.covered(Event.DELIVERY))
                .firm()
                .number("deal.line.inspected", 48, each -> each.covered(Event.INSPECTION))
                .firm()
                .number("deal.line.invoiced", 52, each -> each.covered(Event.INVOICE))
                .firm()
                .number("deal.line.paid", 48, each -> each.covered(Event.PAYMENT))
                .firm()
                .won("deal.supply", 92, Dealt.OfLine::supplyWon)
                .firm();
        table.view().getStyleClass().add("short-table");
        return table;
    }

    private ListTable<Happening> happenings() {
        ListTable<Happening> table = new ListTable<Happening>(frame, "deal-events")
                .date("deal.event.on", 94, Happening::on)
                .firm()
                .text("deal.event.what", 76, each -> frame.figures().word(each.event()))
                .text("deal.line.item", 130, Happening::item)
                .number("deal.line.quantity", 60, Happening::quantity)
                .won("deal.supply", 96, Happening::supply)
                .firm();
        table.view().setPlaceholder(Nodes.wrapped(frame.say("deal.happened.none"), "hint"));
        table.view().getStyleClass().add("short-table");
        return table;
    }

    private FlowPane papers() {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("filters");
        for (PaperKind each : PaperKind.values()) {
            Button save =
                    Nodes.button("deal-paper-" + each, frame.figures().word(each), Feather.DOWNLOAD, () -> save(each));
            save.getStyleClass().add("filter");
            flow.getChildren().add(save);
        }
        return flow;
    }

    private void show(Dealt.OfDeal now) {
        if (shown == null || !shown.dealNo().equals(now.dealNo())) {
            form.hide();
        }
        shown = now;
        title.setText(now.dealNo() + "  " + now.agency());
        facts.setText(Stream.of(
                        now.supplier(),
                        frame.figures().word(now.role()),
                        frame.say("deal.contracted", frame.figures().date(now.contractDate())),
                        now.dueDate() == null
                                ? null
                                : frame.say("deal.due", frame.figures().date(now.dueDate())),
                        now.method(),
                        now.article(),
                        now.quoteNo(),
                        now.requestNo())
                .filter(each -> each != null && !each.isBlank())
                .distinct()
                .collect(Collectors.joining("  ·  ")));
        offer(now);
        lines.show(now.lines());
        wonSoFar.show(now);
        happenings.show(happened(now));
        pane.show(true);
    }

    /** Only what is open can happen; the next step stands out while nothing else is asked. */
    private void offer(Dealt.OfDeal now) {
        Optional<Event> next =
                DealBadges.STEPS.stream().filter(each -> isOpen(now, each)).findFirst();
        steps.forEach((event, button) -> {
            button.setDisable(!isOpen(now, event));
            button.getStyleClass().remove("accent");
            if (!form.isAsking() && next.isPresent() && next.get() == event) {
                button.getStyleClass().add("accent");
            }
        });
        refund.setDisable(now.lines().stream().noneMatch(StepForm::isRefundable));
    }

    private static boolean isOpen(Dealt.OfDeal deal, Event event) {
        return deal.lines().stream().anyMatch(each -> each.rest(event).isPresent());
    }

    private static List<Happening> happened(Dealt.OfDeal deal) {
        List<Happening> all = new ArrayList<>();
        for (Dealt.OfLine line : deal.lines()) {
            line.events()
                    .forEach(each -> all.add(new Happening(
                            each.on(),
                            each.event(),
                            line.line() + "  " + line.item(),
                            each.quantity() == null ? line.quantity() : each.quantity(),
                            each.supplyWon() == null ? line.supplyWon() : each.supplyWon())));
        }
        all.sort(Comparator.comparing(Happening::on, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Happening::event));
        return all;
    }

    private void ask(Event event) {
        form.ask(event, shown, lines.selected());
    }

    private void record(Event event, Step step) {
        String number = shown.dealNo();
        frame.background()
                .work(
                        "deal.saving",
                        progress -> event == null
                                ? deals.refund(number, step.line(), step.quantity(), step.on())
                                : deals.record(
                                        number,
                                        new Deals.Happening(event, step.line(), step.quantity(), step.on(), false)),
                        changed -> frame.ways().changed(changed.work()));
    }

    private void save(PaperKind kind) {
        String number = shown.dealNo();
        new SaveAs(frame)
                .run(
                        frame.say("deal.paper.save", frame.figures().word(kind)),
                        frame.say("deal.paper.name", number, kind.word()) + ".xlsx",
                        "deal.paper.saving",
                        file -> papers.print(new DealPapers.Order(number, kind, null, null), file),
                        work -> frame.ways().changed(work));
    }
}
