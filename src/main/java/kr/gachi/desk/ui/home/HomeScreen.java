package kr.gachi.desk.ui.home;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.lists.CertificateState;
import kr.gachi.desk.app.lists.TargetGaps;
import kr.gachi.desk.app.lists.TargetGaps.Gap;
import kr.gachi.desk.app.lists.Today;
import kr.gachi.desk.app.lists.TodayPage;
import kr.gachi.desk.ui.home.Card.Row;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.Screen;

/** 지금 할 일: the day and the year so far above, below what waits, each a click from where it is done. */
public final class HomeScreen implements Screen {
    private static final int COLUMNS = 3;
    private static final int LONG = 5;
    private static final int SHORT = 3;

    private final Frame frame;
    private final HomeModel model;
    private final HomeRows rows;
    private final Label linked = Nodes.label("", "big-figure");
    private final MonthBars months;
    private final Card waiting;
    private final Card due;
    private final Card deliveries;
    private final Card targets;
    private final Card certificates;
    private final Card filings;
    private final Card rules;
    private final Parent view;

    public HomeScreen(Frame frame, Today today, TargetGaps gaps) {
        this.frame = frame;
        model = new HomeModel(frame.background(), today, gaps);
        rows = new HomeRows(frame);
        months = new MonthBars(frame);
        linked.setId("home-linked");
        waiting = new Card(
                frame,
                "home-waiting",
                frame.say("home.waiting"),
                frame.say("home.waiting.none"),
                LONG,
                all("requests", "request.filter.waiting"));
        due = new Card(
                frame, "home-due", frame.say("home.due"), frame.say("home.due.none", Today.DUE_DAYS), LONG, null);
        deliveries = new Card(
                frame,
                "home-deliveries",
                frame.say("home.deliveries"),
                frame.say("home.deliveries.none"),
                LONG,
                all("deals", "deal.filter.delivery"));
        targets =
                new Card(frame, "home-targets", frame.say("home.targets"), frame.say("home.targets.none"), LONG, null);
        certificates = new Card(
                frame,
                "home-certificates",
                frame.say("home.certificates", CertificateState.NOTICE_DAYS),
                frame.say("home.certificates.none", CertificateState.NOTICE_DAYS),
                LONG,
                all("enterprises", "enterprise.filter.ending"));
        filings =
                new Card(frame, "home-filings", frame.say("home.filings"), frame.say("home.filings.none"), SHORT, null);
        rules = new Card(
                frame,
                "home-rules",
                frame.say("home.rules"),
                frame.say("home.rules.none"),
                SHORT,
                all("rules", "rule.filter.waiting"));
        view = build();
        model.page().addListener((property, before, now) -> show(now));
        model.gaps().addListener((property, before, now) -> showGaps(now));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void reload() {
        model.reload();
    }

    private Runnable all(String place, String filter) {
        return () -> frame.ways().goNarrowed(place, filter);
    }

    private Parent build() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("home-grid");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(third);
        }
        grid.addRow(0, waiting.view(), due.view(), deliveries.view());
        grid.add(targets.view(), 0, 1, 2, 1);
        grid.add(certificates.view(), 2, 1);
        grid.add(filings.view(), 0, 2, 2, 1);
        grid.add(rules.view(), 2, 2);
        ScrollPane scroll = new ScrollPane(Nodes.stack("home", head(), grid));
        scroll.setId("home");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private Node head() {
        Label day = Nodes.label(frame.say("home.today", frame.figures().day(frame.today())), "big-figure");
        day.setId("home-day");
        VBox year = Nodes.stack("stack-4", Nodes.label(frame.say("home.linked"), "hint"), linked);
        year.setAlignment(Pos.CENTER_RIGHT);
        year.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = Nodes.row("home-head", day, Nodes.spring(), year, months);
        return head;
    }

    private void show(TodayPage page) {
        linked.setText(frame.figures().wonWithUnit(page.thisYear()));
        months.show(page.months());
        waiting.show(page.waiting().stream().map(rows::waiting).toList());
        due.show(page.due().stream().map(rows::due).toList());
        deliveries.show(page.deliveries().stream().map(rows::delivery).toList());
        certificates.show(page.certificates().stream().map(rows::certificate).toList());
        filings.show(page.filings().stream().map(rows::filing).toList());
        rules.show(page.rules().stream().map(rows::rule).toList());
    }

    private void showGaps(List<Gap> gaps) {
        List<Row> shown = gaps.stream().map(rows::gap).toList();
        targets.show(shown);
    }
}
