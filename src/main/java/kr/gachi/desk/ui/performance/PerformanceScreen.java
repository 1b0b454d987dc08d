package kr.gachi.desk.ui.performance;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.PerformanceAnswer;
import kr.gachi.desk.app.PerformanceAnswer.CategoryView;
import kr.gachi.desk.app.PerformancePage;
import kr.gachi.desk.app.PerformancePage.Row;
import kr.gachi.desk.app.PerformanceReports;
import kr.gachi.desk.app.Period;
import kr.gachi.desk.app.PurchaseCertificates;
import kr.gachi.desk.app.RuleCases.CreditView;
import kr.gachi.desk.app.lists.AgencyYears;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Chooser;
import kr.gachi.desk.ui.kit.Figures;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListTable;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.SaveAs;
import kr.gachi.desk.ui.kit.Screen;
import org.kordamp.ikonli.feather.Feather;

/** 실적: agency and year above, its categories on their way to the targets, below the rows of the chosen one. */
public final class PerformanceScreen implements Screen {
    private final Frame frame;
    private final PerformanceReports reports;
    private final PurchaseCertificates certificates;
    private final PerformanceModel model;
    private final Chooser<AgencyYears.Choice> agency;
    private final ComboBox<Integer> year = new ComboBox<>();
    private final Label basis = Nodes.wrapped("", "hint");
    private final Label chosen = Nodes.label("", "section-title");
    private final ListTable<CategoryView> categories;
    private final ListTable<Row> rows;
    private final Parent view;

    public PerformanceScreen(
            Frame frame, AgencyYears choices, PerformanceReports reports, PurchaseCertificates certificates) {
        this.frame = frame;
        this.reports = reports;
        this.certificates = certificates;
        model = new PerformanceModel(
                frame.background(),
                choices,
                (code, asked) -> reports.page(new Period(code, asked, null, null), frame.text()));
        agency = new Chooser<>(
                        frame,
                        "performance-agency",
                        frame.say("performance.agency"),
                        new Chooser.Choices<>(
                                choices::agencies,
                                AgencyYears.Choice::code,
                                AgencyYears.Choice::words,
                                AgencyYears.Choice::name,
                                AgencyYears.Choice::code),
                        model.agency)
                .floating()
                .keeps();
        categories = categories();
        rows = rows();
        view = build();
        model.page().addListener((property, before, now) -> show(now));
        model.category.addListener((property, before, now) -> showRows());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void reload() {
        model.reload();
        agency.reload();
    }

    /** @param record the agency's 기관코드 */
    @Override
    public void open(String record) {
        model.open(record);
    }

    @Override
    public void focus() {
        categories.view().requestFocus();
    }

    private Parent build() {
        basis.setId("performance-basis");
        year.setId("performance-year");
        year.setAccessibleText(frame.say("performance.year"));
        year.setItems(model.years);
        year.valueProperty().bindBidirectional(model.year);
        Node head = Nodes.row(
                "row-8",
                agency.view(),
                year,
                Nodes.spring(),
                Nodes.button(
                        "performance-certificate",
                        frame.say("performance.certificate"),
                        Feather.AWARD,
                        this::saveCertificate),
                Nodes.primary(
                        "performance-report", frame.say("performance.report"), Feather.DOWNLOAD, this::saveReport));
        VBox.setVgrow(rows.view(), Priority.ALWAYS);
        SplitPane split = new SplitPane(categories.view(), Nodes.stack("stack-8", chosen, rows.view()));
        split.setOrientation(javafx.geometry.Orientation.VERTICAL);
        split.setDividerPositions(0.52);
        VBox.setVgrow(split, Priority.ALWAYS);
        return Nodes.stack("page", head, basis, split);
    }

    private ListTable<CategoryView> categories() {
        Figures figures = frame.figures();
        ListTable<CategoryView> table = new ListTable<CategoryView>(frame, "performance-categories")
                .text("performance.category", 150, each -> figures.word(each.category()))
                .node("performance.progress", 130, CategoryView::rate, figures::percent, TargetBar::new)
                .figure("performance.rate", 72, CategoryView::rate, figures::percent)
                .figure("performance.target", 72, CategoryView::target, figures::percent)
                .won("performance.shortfall", 120, CategoryView::shortfallWon)
                .won("performance.recognised", 120, CategoryView::recognised)
                .won("performance.pending", 110, CategoryView::pending)
                .won("performance.base", 130, CategoryView::base)
                .number("performance.lines", 60, CategoryView::lines);
        table.view().setPlaceholder(Nodes.empty(frame.say("performance.none"), frame.say("performance.none.hint")));
        table.view().getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.category.set(now.category());
            }
        });
        return table;
    }

    private ListTable<Row> rows() {
        ListTable<Row> table = new ListTable<Row>(frame, "performance-rows")
                .date("performance.row.on", 96, Row::on)
                .badge("performance.row.verdict", 84, this::verdict)
                .text("performance.row.item", 170, Row::item)
                .text("performance.row.supplier", 150, Row::supplier)
                .won("performance.row.amount", 110, Row::amountWon)
                .text("performance.row.because", 300, each -> credit(each).because())
                .text("performance.row.rule", 130, each -> credit(each).rule())
                .text("performance.row.number", 110, Row::purchaseNo);
        table.view().setPlaceholder(Nodes.wrapped(frame.say("performance.row.none"), "hint"));
        return table;
    }

    private void show(PerformancePage page) {
        PerformanceAnswer answer = page.answer();
        basis.setText(frame.say(
                answer.scope() == Scope.ALL ? "performance.basis.all" : "performance.basis.ours",
                frame.figures().word(answer.basis().amount()),
                frame.figures().word(answer.basis().date()),
                frame.figures().won(answer.union().recognised()),
                answer.union().lines(),
                answer.excluded().size()));
        Category stays = model.category.get();
        List<CategoryView> told = PerformanceModel.categories(page);
        categories.show(told);
        told.stream()
                .filter(each -> each.category() == stays)
                .findFirst()
                .ifPresent(each -> categories.view().getSelectionModel().select(each));
        showRows();
    }

    private void showRows() {
        Category category = model.category.get();
        PerformancePage page = model.page().get();
        chosen.setText(
                category == null
                        ? ""
                        : frame.say("performance.rows", frame.figures().word(category)));
        rows.show(page == null || category == null ? List.of() : page.of(category));
    }

    private CreditView credit(Row row) {
        return row.credit(model.category.get()).orElseThrow();
    }

    private Badge verdict(Row row) {
        return switch (credit(row).verdict()) {
            case COUNTS -> new Badge(Badge.Tone.GOOD, frame.say("performance.verdict.counts"));
            case UNKNOWN -> new Badge(Badge.Tone.UNKNOWN, frame.say("performance.verdict.unknown"));
            case EXCLUDED -> new Badge(Badge.Tone.BAD, frame.say("performance.verdict.excluded"));
        };
    }

    private void saveReport() {
        save("performance.report", "performance.report.name", reports::report);
    }

    private void saveCertificate() {
        save("performance.certificate", "performance.certificate.name", certificates::certify);
    }

    private void save(String titleKey, String nameKey, BiConsumer<Period, Path> write) {
        AgencyYears.Choice chosenAgency = model.agency.get();
        Integer chosenYear = model.year.get();
        if (chosenAgency == null || chosenYear == null) {
            return;
        }
        Period period = new Period(chosenAgency.code(), chosenYear, null, null);
        new SaveAs(frame)
                .run(
                        frame.say(titleKey),
                        frame.say(nameKey, chosenAgency.name(), Integer.toString(chosenYear)),
                        "performance.saving",
                        target -> {
                            write.accept(period, target);
                            return target;
                        },
                        done -> frame.ways().tell(frame.say("performance.saved", done.getFileName())));
    }
}
