package kr.gachi.desk.ui.arriving;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.AgencyList;
import kr.gachi.desk.app.Arrivals;
import kr.gachi.desk.app.Arrivals.Arrival;
import kr.gachi.desk.app.Arrivals.Sheets;
import kr.gachi.desk.app.Arrivals.Wish;
import kr.gachi.desk.app.Requests.Taken;
import kr.gachi.desk.app.importing.ImportAnswer;
import kr.gachi.desk.app.importing.ImportAnswer.SheetAnswer;
import kr.gachi.desk.app.lists.AgencyYears;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Badge.Tone;
import kr.gachi.desk.ui.kit.Chooser;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListTable;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.Screen;
import org.kordamp.ikonli.feather.Feather;

/** 가져오기: what files would bring, with every problem in its place, before one button takes them in. */
public final class ImportScreen implements Screen {
    private static final String[] ENDINGS = {"*.xlsx", "*.xls", "*.csv", "*.tsv", "*.txt"};

    private final Frame frame;
    private final ImportModel model;
    private final ListTable<Found> sheets;
    private final ListTable<AgencyList.Item> items;
    private final ListTable<Problem> problems;
    private final Label problemsTitle = Nodes.label("", "section-title");
    private final Chooser<AgencyYears.Choice> agency;
    private final Button take;
    private final Node waiting;
    private final Node agencyFields;
    private final VBox page;
    private final Parent view;

    /** A sheet with the file in which it stands. */
    private record Found(String file, SheetAnswer sheet) {}

    public ImportScreen(Frame frame, Arrivals arrivals, AgencyYears agencies) {
        this.frame = frame;
        model = new ImportModel(frame.background(), arrivals);
        agency = new Chooser<>(
                        frame,
                        "import-agency",
                        frame.say("import.agency"),
                        new Chooser.Choices<>(
                                agencies::agencies,
                                AgencyYears.Choice::code,
                                AgencyYears.Choice::words,
                                AgencyYears.Choice::name,
                                AgencyYears.Choice::code),
                        model.agency)
                .floating();
        sheets = sheets();
        items = new ListTable<AgencyList.Item>(frame, "import-items")
                .text("import.item", 240, AgencyList.Item::item)
                .text("import.spec", 300, AgencyList.Item::spec)
                .number("import.quantity", 90, AgencyList.Item::quantity)
                .text("import.unit", 70, AgencyList.Item::unit)
                .text("import.note", 240, AgencyList.Item::note);
        problems = problems();
        take = Nodes.primary("import-take", "", Feather.CHECK, () -> model.take(this::taken, this::taken));
        take.textProperty().bind(Bindings.createStringBinding(this::takeText, model.arrival()));
        take.disableProperty().bind(model.isReady().not());
        agencyFields = agencyFields();
        waiting = Nodes.empty(
                frame.say("import.drop"),
                frame.say("import.drop.hint"),
                Nodes.button("import-open", frame.say("kit.importFile"), Feather.FOLDER, this::choose));
        Node head = Nodes.row(
                "row-8",
                Nodes.button("import-other", frame.say("import.other"), Feather.FOLDER, this::choose),
                Nodes.spring(),
                Nodes.button("import-forget", frame.say("import.forget"), Feather.X, model::forget),
                take);
        StackPane found = new StackPane(sheets.view(), items.view());
        VBox.setVgrow(found, Priority.SOMETIMES);
        VBox.setVgrow(problems.view(), Priority.ALWAYS);
        page = Nodes.stack("page", head, agencyFields, found, problemsTitle, problems.view());
        view = new StackPane(waiting, page);
        model.arrival().addListener((property, before, now) -> show(now));
        show(null);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void reload() {
        // what is looked at stays; files are read again when they are chosen again
    }

    /** @param record paths of files, one a line */
    @Override
    public void open(String record) {
        model.look(record.lines().map(Path::of).toList());
    }

    @Override
    public void focus() {
        (page.isVisible() ? take : view).requestFocus();
    }

    private ListTable<Found> sheets() {
        return new ListTable<Found>(frame, "import-sheets")
                .text("import.file", 220, Found::file)
                .text("import.sheet", 120, each -> each.sheet().sheet())
                .number("import.headerRow", 80, each -> each.sheet().headerRow())
                .number("import.rows", 80, each -> each.sheet().rows())
                .number("import.new", 80, each -> each.sheet().fresh())
                .number("import.changed", 80, each -> each.sheet().changed())
                .number("import.same", 80, each -> each.sheet().same())
                .number("import.skipped", 80, each -> each.sheet().skipped())
                .number("import.rejected", 80, each -> each.sheet().rejected());
    }

    private ListTable<Problem> problems() {
        ListTable<Problem> table = new ListTable<Problem>(frame, "import-problems")
                .badge("import.severity", 90, this::severity)
                .text("import.sheet", 120, each -> each.place().sheet())
                .number("import.row", 64, each -> each.place().row())
                .text("import.column", 130, each -> each.place().column())
                .text("import.value", 160, each -> each.place().value())
                .text("import.message", 480, each -> frame.text().say(each));
        table.view().setPlaceholder(Nodes.wrapped(frame.say("import.problem.none"), "hint"));
        return table;
    }

    private Node agencyFields() {
        TextField title = new TextField();
        title.setId("import-title");
        title.setPromptText(frame.say("import.title"));
        title.setAccessibleText(frame.say("import.title"));
        title.textProperty().bindBidirectional(model.title);
        DatePicker due = new DatePicker();
        due.setId("import-due");
        due.setPromptText(frame.say("import.due"));
        due.getEditor().setAccessibleText(frame.say("import.due"));
        due.valueProperty().bindBidirectional(model.due);
        Node row = Nodes.row("row-8", agency.view(), title, due);
        return Nodes.stack("stack-4", Nodes.wrapped(frame.say("import.wish"), "hint"), row);
    }

    private void show(Arrival arrival) {
        boolean isWish = arrival instanceof Wish;
        waiting.setVisible(arrival == null);
        page.setVisible(arrival != null);
        agencyFields.setVisible(isWish);
        agencyFields.setManaged(isWish);
        items.view().setVisible(isWish);
        sheets.view().setVisible(!isWish);
        List<Problem> told = List.of();
        if (isWish) {
            agency.reload();
        }
        if (arrival instanceof Sheets read) {
            sheets.show(read.preview().files().stream()
                    .flatMap(file -> file.sheets().stream().map(sheet -> new Found(file.file(), sheet)))
                    .toList());
            told = read.preview().files().stream()
                    .flatMap(file -> Stream.concat(
                            file.problems().stream(),
                            file.sheets().stream().flatMap(sheet -> sheet.problems().stream())))
                    .toList();
        } else if (arrival instanceof Wish wish) {
            items.show(wish.list().items());
            told = wish.list().problems();
        }
        problems.show(told);
        problemsTitle.setText(frame.say("import.problems", told.size()));
    }

    private String takeText() {
        return model.arrival().get() instanceof Sheets read
                ? frame.say("import.take", ImportModel.count(read))
                : frame.say("import.take.request");
    }

    private void choose() {
        Optional.of(frame.dialogs().openFiles(frame.say("kit.importFile"), ENDINGS))
                .filter(files -> !files.isEmpty())
                .ifPresent(model::look);
    }

    private void taken(ImportAnswer answer) {
        frame.ways().changed(answer.work());
    }

    private void taken(Taken request) {
        frame.ways().changed(request.answer().work());
        frame.ways().go("requests", request.requestNo());
    }

    private Badge severity(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> new Badge(Tone.BAD, frame.say("import.severity.error"));
            case WARNING -> new Badge(Tone.SOON, frame.say("import.severity.warning"));
            case INFO -> new Badge(Tone.QUIET, frame.say("import.severity.info"));
        };
    }
}
