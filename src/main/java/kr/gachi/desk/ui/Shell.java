package kr.gachi.desk.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.FolderRisk;
import kr.gachi.desk.app.keeping.WorkHistory;
import kr.gachi.desk.app.lists.Works;
import kr.gachi.desk.domain.Work;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.Screen;
import kr.gachi.desk.ui.kit.Ways;
import org.kordamp.ikonli.feather.Feather;

/** The window around the places: side bar, way here, back and forward, status line, undo, dropped files. */
public final class Shell implements Ways {
    private static final String LAST_PLACE = "place";
    private static final String LAST_DAY = "day";
    private static final int MOST_NAMED = 3;

    private final Text text;
    private final Background background;
    private final Dialogs dialogs;
    private final Memory memory;
    private final Works works;
    private final WorkHistory history;
    private final LocalDate today;
    private final Path folder;
    private final Around around;
    private final Palette palette;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Screen> screens = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final TrailModel trail = new TrailModel();
    private final SideBar sideBar;
    private final StatusLine statusLine;
    private final Label crumb = Nodes.label("", "screen-title");
    private final StackPane middle = new StackPane();
    private final BorderPane window = new BorderPane();
    private final StackPane view = new StackPane();
    private String here;

    /** What the window asks of the program around it. */
    public interface Around {
        /** Builds the window anew in another theme or language, where the person is. */
        void dress(boolean dark, Language language);

        /** Goes over to the data in another folder. */
        void openFolder(Path folder);
    }

    public Shell(Desk desk, Text text, Background background, Dialogs dialogs, Memory memory, Around around) {
        this.text = text;
        this.background = background;
        this.dialogs = dialogs;
        this.memory = memory;
        this.works = desk.works();
        this.history = desk.workHistory();
        this.today = desk.today();
        this.folder = desk.folder();
        this.around = around;
        Frame frame = new Frame(text, background, dialogs, memory, this, today);
        Places.of(desk, frame).forEach(each -> places.put(each.id(), each));
        sideBar = new SideBar(
                text,
                places.values().stream().filter(each -> each.group() != null).toList(),
                this::go);
        statusLine = new StatusLine(text, background);
        crumb.setId("crumb");
        middle.setId("middle");
        window.getStyleClass().add("shell");
        window.setLeft(sideBar.view());
        BorderPane right = new BorderPane(middle);
        right.setTop(header());
        right.setBottom(statusLine.view());
        window.setCenter(right);
        palette = new Palette(
                frame, new PaletteModel(background, desk.search(), goals()), goal -> go(goal.place(), goal.record()));
        view.getChildren().setAll(window, palette.view());
        acceptFiles();
        new SentenceMenu(view, text);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.BACK) {
                back();
            } else if (event.getButton() == MouseButton.FORWARD) {
                forward();
            }
        });
    }

    public Parent view() {
        return view;
    }

    private List<PaletteModel.Goal> goals() {
        return places.values().stream()
                .filter(each -> each.group() != null)
                .map(each -> new PaletteModel.Goal(null, each.id(), null, text.say(each.titleKey()), null))
                .toList();
    }

    /** Opens the first place, what wants doing; opened again on the same day, where the person was last. */
    public void start() {
        background.look(
                folder, progress -> FolderRisk.of(folder), risk -> risk.ifPresent(each -> tell("◐ " + text.say(each))));
        String last = memory.text(LAST_PLACE);
        boolean sameDay = today.toString().equals(memory.text(LAST_DAY));
        memory.keep(LAST_DAY, today.toString());
        go(
                sameDay && last != null && places.containsKey(last)
                        ? last
                        : places.keySet().iterator().next());
    }

    /** Gives the scene its keys; those of a text field come before them. */
    public void bindKeys(Scene scene) {
        key(scene, new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), this::back);
        key(scene, new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), this::forward);
        bindUndo(scene);
        key(scene, new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), () -> screen().focus());
        key(scene, new KeyCodeCombination(KeyCode.F5), () -> screen().reload());
        key(scene, new KeyCodeCombination(KeyCode.F1), this::showKeys);
        key(scene, new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN), palette::show);
        key(scene, new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN), () -> go("call"));
        int number = 1;
        for (Place each : places.values()) {
            String place = each.id();
            if (number <= 9 && each.group() != null) {
                KeyCode digit = KeyCode.getKeyCode(String.valueOf(number++));
                key(scene, new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN), () -> go(place));
            }
        }
    }

    @Override
    public void go(String place) {
        go(place, null);
    }

    @Override
    public void go(String place, String record) {
        if (!places.containsKey(place)) {
            return;
        }
        trail.go(new TrailModel.Spot(place, record));
        show(place, record);
    }

    @Override
    public void goNarrowed(String place, String filter) {
        go(place);
        screens.get(place).narrow(filter);
    }

    @Override
    public void changed(Work work) {
        if (work == null) {
            return;
        }
        statusLine.tell(text.say("window.justDone", text.say(work.action(), work.arguments())), () -> undo(work));
        refresh();
    }

    @Override
    public void changed(String workNumber) {
        if (workNumber != null) {
            background.look("changed", progress -> works.byNumber(workNumber), work -> work.ifPresent(this::changed));
        }
    }

    @Override
    public void tell(String sentence) {
        statusLine.tell(sentence);
    }

    @Override
    public void dress(boolean dark, Language language) {
        around.dress(dark, language);
    }

    @Override
    public void openFolder(Path folder) {
        around.openFolder(folder);
    }

    @Override
    public void importFiles(List<Path> files) {
        if (places.containsKey("import")) {
            go("import", String.join("\n", files.stream().map(Path::toString).toList()));
        } else {
            tell(text.say("window.importLater"));
        }
    }

    private Parent header() {
        Button back = Nodes.iconButton("back", text.say("window.back"), Feather.ARROW_LEFT, this::back);
        back.disableProperty().bind(trail.canGoBack().not());
        Button forward = Nodes.iconButton("forward", text.say("window.forward"), Feather.ARROW_RIGHT, this::forward);
        forward.disableProperty().bind(trail.canGoForward().not());
        Button keys = Nodes.iconButton("keys", text.say("window.keys"), Feather.HELP_CIRCLE, this::showKeys);
        Button search = Nodes.button("open-palette", text.say("window.search"), Feather.SEARCH, () -> palette.show());
        search.getStyleClass().add("palette-button");
        HBox header = Nodes.row("header", back, forward, crumb, Nodes.spring(), search, keys);
        header.setId("header");
        return header;
    }

    private Screen screen() {
        return screens.get(here);
    }

    private void back() {
        trail.back().ifPresent(each -> show(each.place(), each.record()));
    }

    private void forward() {
        trail.forward().ifPresent(each -> show(each.place(), each.record()));
    }

    private void show(String place, String record) {
        here = place;
        memory.keep(LAST_PLACE, place);
        Screen screen =
                screens.computeIfAbsent(place, each -> places.get(each).screen().get());
        crumb(places.get(place), screen);
        middle.getChildren().setAll(screen.view());
        if (record != null) {
            screen.open(record);
        }
        refresh();
        screen.focus();
    }

    /** Says where the person is: the place, and what of it. */
    private void crumb(Place place, Screen screen) {
        crumb.textProperty().unbind();
        if (place.under() == null) {
            sideBar.select(place.id());
        } else {
            sideBar.select(place.under());
        }
        String title = text.say(place.titleKey());
        if (screen.crumb() == null) {
            crumb.setText(title);
        } else {
            crumb.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> screen.crumb().get() == null
                                    ? title
                                    : title + "  ›  " + screen.crumb().get(),
                            screen.crumb()));
        }
    }

    /** Lets the visible screen read anew if something was written since it last did, and counts what waits. */
    private void refresh() {
        String place = here;
        background.look("revision", progress -> works.revision(), revision -> {
            if (!revision.equals(seen.put(place, revision))) {
                screens.get(place).reload();
                count();
            }
        });
    }

    private void count() {
        for (Place each : places.values()) {
            if (each.count() != null) {
                background.look(each, progress -> each.count().getAsLong(), count -> sideBar.count(each.id(), count));
            }
        }
    }

    @Override
    public void undo(Work work) {
        background.work("window.undoing", progress -> history.undo(work.number()), undone -> tellUndone(work, undone));
    }

    private void undoLast() {
        background.work(
                "window.undoing",
                progress -> works.last(),
                last -> last.ifPresentOrElse(this::undo, () -> tell(text.say("window.nothingToUndo"))));
    }

    /** Names what has moved on since, with who changed it and when. */
    private void tellUndone(Work work, WorkHistory.Undone undone) {
        String what = text.say(work.action(), work.arguments());
        String left = undone.left().stream().limit(MOST_NAMED).map(text::say).collect(Collectors.joining(" "));
        tell(
                left.isEmpty()
                        ? text.say("window.undone", what)
                        : text.say("window.undoneInPart", what, undone.left().size(), left));
        refresh();
    }

    private void showKeys() {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("keys");
        int row = 0;
        for (Screen.Shortcut each : shortcuts()) {
            keys.addRow(row++, Nodes.label(each.keys(), "key"), Nodes.label(text.say(each.textKey())));
        }
        dialogs.show(text.say("window.keys"), keys);
    }

    private List<Screen.Shortcut> shortcuts() {
        List<Screen.Shortcut> all = new java.util.ArrayList<>(screen().shortcuts());
        all.add(new Screen.Shortcut("Ctrl+K", "window.key.palette"));
        all.add(new Screen.Shortcut("Ctrl+N", "window.key.call"));
        all.add(new Screen.Shortcut("Ctrl+F", "window.key.search"));
        all.add(new Screen.Shortcut("Ctrl+1 … 9", "window.key.place"));
        all.add(new Screen.Shortcut("Alt+←  Alt+→", "window.key.trail"));
        all.add(new Screen.Shortcut("Ctrl+Z", "window.key.undo"));
        all.add(new Screen.Shortcut("Ctrl+C", "window.key.copy"));
        all.add(new Screen.Shortcut("F5", "window.key.reload"));
        all.add(new Screen.Shortcut("F1", "window.key.keys"));
        return all;
    }

    private void acceptFiles() {
        view.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        view.setOnDragDropped(event -> {
            Dragboard board = event.getDragboard();
            Optional.of(board.getFiles())
                    .filter(files -> !files.isEmpty())
                    .ifPresent(files ->
                            importFiles(files.stream().map(File::toPath).toList()));
            event.setDropCompleted(board.hasFiles());
            event.consume();
        });
    }

    /** A field that is being typed into takes back its own typing first; else the last work is taken back. */
    private void bindUndo(Scene scene) {
        KeyCombination undo = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = scene.getFocusOwner() instanceof TextInputControl field && field.isUndoable();
            if (undo.match(event) && !typing) {
                undoLast();
                event.consume();
            }
        });
    }

    private static void key(Scene scene, KeyCombination keys, Runnable action) {
        scene.getAccelerators().put(keys, action);
    }
}
