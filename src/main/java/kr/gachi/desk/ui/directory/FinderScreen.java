package kr.gachi.desk.ui.directory;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kr.gachi.desk.app.DirectorySearch;
import kr.gachi.desk.app.DirectorySearch.Hit;
import kr.gachi.desk.app.lists.Directory;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListTable;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.OneOf;
import kr.gachi.desk.ui.kit.Screen;
import kr.gachi.desk.ui.kit.SearchField;
import kr.gachi.desk.ui.kit.TypedDate;

/** 찾기: who sells it, holds which certificate on which day, delivers where. */
public final class FinderScreen implements Screen {
    private final Frame frame;
    private final FinderModel model;
    private final SearchField words;
    private final ListTable<Hit> table;
    private final Parent view;

    public FinderScreen(Frame frame, DirectorySearch search, Directory directory) {
        this.frame = frame;
        model = new FinderModel(frame.background(), search, directory, frame.today());
        words = new SearchField(frame, "finder-words", frame.say("finder.words"));
        words.textProperty().bindBidirectional(model.words);
        table = new ListTable<Hit>(frame, "finder-table")
                .text("finder.name", 260, Hit::title)
                .text("finder.about", 420, Hit::subtitle)
                .text("finder.key", 130, Hit::key)
                .onOpen(hit -> model.enterprise(hit, key -> frame.ways().go("enterprises", key)));
        table.view().setItems(model.hits);
        table.view().setPlaceholder(Nodes.empty(frame.say("kit.nothingFound"), frame.say("finder.nothing.hint")));
        view = build();
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void reload() {
        model.look();
    }

    @Override
    public void open(String record) {
        model.words.set(record);
    }

    @Override
    public void focus() {
        words.requestFocus();
    }

    private Parent build() {
        Label count = Nodes.label("", "hint");
        count.setId("finder-count");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> frame.say("kit.count", model.total().get()), model.total()));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !model.hits.isEmpty()) {
                table.view().getSelectionModel().clearAndSelect(0);
                table.view().requestFocus();
                event.consume();
            }
        });
        FlowPane facets = new FlowPane(
                facet("finder.certificate", certificates()),
                facet("finder.on", on()),
                facet("finder.area", typed("finder-area", "finder.area.prompt", model.area)),
                facet("finder.item", typed("finder-item", "finder.item.prompt", model.item)));
        facets.getStyleClass().add("facets");
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        return Nodes.stack("list", Nodes.row("list-bar", kinds(), words, count), facets, table.view());
    }

    private Node kinds() {
        return new OneOf<FinderModel.Kind>()
                .with(
                        FinderModel.Kind.ENTERPRISE,
                        "finder-enterprises",
                        frame.say("finder.enterprises"),
                        () -> model.kind.set(FinderModel.Kind.ENTERPRISE))
                .with(
                        FinderModel.Kind.PRODUCT,
                        "finder-products",
                        frame.say("finder.products"),
                        () -> model.kind.set(FinderModel.Kind.PRODUCT))
                .show(model.kind.get())
                .view();
    }

    private Node facet(String key, Node control) {
        Label label = Nodes.label(frame.say(key), "hint");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return Nodes.stack("stack-4", label, control);
    }

    private Node certificates() {
        ComboBox<CertificationKind> box = new ComboBox<>();
        box.setId("finder-certificate");
        box.getItems().add(null);
        box.getItems().addAll(CertificationKind.KNOWN);
        String any = frame.say("finder.any");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(CertificationKind kind) {
                return kind == null ? any : kind.name();
            }

            @Override
            public CertificationKind fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.valueProperty().bindBidirectional(model.certificate);
        return box;
    }

    private Node on() {
        TextField field = new TextField();
        field.setId("finder-on");
        field.setPromptText(frame.figures().date(frame.today()));
        field.textProperty().addListener((property, before, now) -> {
            LocalDate day =
                    now.isBlank() ? null : TypedDate.read(now, frame.today()).orElse(null);
            model.on.set(day);
        });
        return field;
    }

    /** Asked when it is left or on Enter: half a region is no region. */
    private Node typed(String id, String promptKey, javafx.beans.property.StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(frame.say(promptKey));
        field.setOnAction(event -> text.set(field.getText()));
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                text.set(field.getText());
            }
        });
        return field;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("Enter", "finder.key.open"));
    }
}
