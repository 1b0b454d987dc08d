package kr.gachi.desk.ui.directory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.lists.Agencies;
import kr.gachi.desk.app.lists.AgencyPage;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.Spending;
import kr.gachi.desk.domain.Target;
import kr.gachi.desk.ui.kit.Form;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListTable;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.OneOf;

/** What is known of an agency's fiscal year: its whole purchases, its own targets, and what it says it has reached. */
final class AgencyYear {
    private static final int YEARS_BACK = 3;

    private final Frame frame;
    private final ComboBox<Integer> year = new ComboBox<>();
    private final Form<Spending> spending;
    private final ListTable<Line> categories;
    private final Label chosen = Nodes.label("", "section-title");
    private final Form<Target> target;
    private final Form<Reported> reported;
    private final Parent view;
    private AgencyPage page;
    private Category category = Category.SME;

    AgencyYear(Frame frame, Agencies agencies) {
        this.frame = frame;
        int now = frame.today().getYear();
        year.setId("agency-year");
        year.setAccessibleText(frame.say("agency.year"));
        year.getItems()
                .setAll(IntStream.rangeClosed(0, YEARS_BACK + 1)
                        .mapToObj(back -> now + 1 - back)
                        .toList());
        year.setValue(now);
        year.valueProperty().addListener((property, before, after) -> refresh());
        spending = new Form<>(frame, "spending", Spending.class)
                .choice("spending.scope", "scope", Scope.class)
                .won("spending.goods", "goods")
                .won("spending.services", "services")
                .won("spending.works", "works")
                .won("spending.smeGoods", "smeGoods")
                .date("spending.asOf", "asOf")
                .text("spending.source", "source")
                .onSave("agency.saving", agencies::save);
        categories = new ListTable<Line>(frame, "agency-categories")
                .text("performance.category", 150, each -> frame.figures().word(each.category()))
                .figure("target.rate", 72, each -> each.target().rate(), frame.figures()::percent)
                .won("target.amount", 110, each -> each.target().amount())
                .won("reported.amount", 120, each -> each.reported().amount())
                .date("reported.asOf", 92, each -> each.reported().asOf());
        categories.view().getSelectionModel().selectedItemProperty().addListener((property, before, after) -> {
            if (after != null) {
                category = after.category();
                edit(after);
            }
        });
        target = new Form<>(frame, "target", Target.class)
                .percent("target.rate", "rate")
                .won("target.amount", "amount")
                .text("target.evidence", "evidence")
                .onSave("agency.saving", agencies::save);
        reported = new Form<>(frame, "reported", Reported.class)
                .won("reported.amount", "amount")
                .date("reported.asOf", "asOf")
                .text("reported.source", "source")
                .onSave("agency.saving", agencies::save);
        view = build();
    }

    /** A category with what is known of it. */
    private record Line(Category category, Target target, Reported reported) {}

    Parent view() {
        return view;
    }

    void show(AgencyPage shown) {
        page = shown;
        refresh();
    }

    private Parent build() {
        Node targets = targets();
        Node whole = whole();
        OneOf<Node> parts = new OneOf<Node>()
                .with(targets, "agency-year-targets", frame.say("target.title"), () -> {})
                .with(whole, "agency-year-spending", frame.say("spending.title"), () -> {})
                .show(targets);
        targets.visibleProperty().bind(parts.button(targets).selectedProperty());
        whole.visibleProperty().bind(parts.button(whole).selectedProperty());
        HBox head = Nodes.row("row-8", Nodes.label(frame.say("agency.year")), year, Nodes.spring(), parts.view());
        StackPane pages = new StackPane(whole, targets);
        VBox.setVgrow(pages, Priority.ALWAYS);
        return Nodes.stack("tab-page", head, pages);
    }

    private Node targets() {
        VBox.setVgrow(categories.view(), Priority.ALWAYS);
        HBox.setHgrow(target.view(), Priority.ALWAYS);
        HBox.setHgrow(reported.view(), Priority.ALWAYS);
        return Nodes.stack(
                "stack-8",
                Nodes.wrapped(frame.say("target.hint"), "hint"),
                categories.view(),
                chosen,
                Nodes.row("row-24", target.view(), reported.view()));
    }

    private Node whole() {
        return Nodes.stack("stack-8", Nodes.wrapped(frame.say("spending.hint"), "hint"), spending.view());
    }

    private void refresh() {
        if (page == null) {
            return;
        }
        int asked = year.getValue();
        spending.show(page.spending(asked));
        List<Line> lines = Arrays.stream(Category.values())
                .map(each -> new Line(each, page.target(asked, each), page.reported(asked, each)))
                .toList();
        Category stays = category;
        categories.show(lines);
        lines.stream().filter(each -> each.category() == stays).findFirst().ifPresent(each -> {
            categories.view().getSelectionModel().clearSelection();
            categories.view().getSelectionModel().select(each);
        });
    }

    private void edit(Line line) {
        chosen.setText(frame.figures().word(line.category()));
        target.show(line.target());
        reported.show(line.reported());
    }
}
