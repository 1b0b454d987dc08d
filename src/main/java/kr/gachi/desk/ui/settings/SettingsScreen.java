package kr.gachi.desk.ui.settings;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import kr.gachi.desk.app.FolderRisk;
import kr.gachi.desk.app.keeping.Backups;
import kr.gachi.desk.app.keeping.Verification;
import kr.gachi.desk.app.records.OfficeRecords;
import kr.gachi.desk.app.records.Shown;
import kr.gachi.desk.domain.Worded;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.OneOf;
import kr.gachi.desk.ui.kit.Screen;
import org.kordamp.ikonli.feather.Feather;

/** 설정: what stands on every document that goes out, and how the program looks and keeps. */
public final class SettingsScreen implements Screen {
    private static final double SEAL = 72;

    private final Frame frame;
    private final OfficeRecords office;
    private final Backups backups;
    private final Verification verification;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final ImageView seal = new ImageView();
    private final Path folder;
    private final Label risk = Nodes.wrapped("", "tone-soon");
    private final Label kept = Nodes.wrapped("", "hint");
    private final Parent view;
    private Map<String, Object> shown = Map.of();

    public SettingsScreen(Frame frame, OfficeRecords office, Backups backups, Verification verification, Path folder) {
        this.frame = frame;
        this.office = office;
        this.backups = backups;
        this.verification = verification;
        this.folder = folder;
        risk.setId("data-risk");
        risk.managedProperty().bind(risk.textProperty().isNotEmpty());
        seal.setFitHeight(SEAL);
        seal.setFitWidth(SEAL);
        seal.setPreserveRatio(true);
        ScrollPane scroll = new ScrollPane(Nodes.stack(
                "settings",
                section("settings.office", letterhead(), sealRow()),
                section("settings.look", look(frame.memory().flag("dark"))),
                section("settings.data", data(), kept)));
        scroll.setFitToWidth(true);
        view = scroll;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void reload() {
        frame.background()
                .look(
                        this,
                        progress -> new Known(
                                office.show(),
                                picture(office.seal()),
                                FolderRisk.of(folder).map(frame.text()::say).orElse("")),
                        this::show);
    }

    @Override
    public void focus() {
        fields.get("name").requestFocus();
    }

    /**
     * @param seal null if there is none
     * @param risk what is against the data folder; empty for nothing
     */
    private record Known(Shown office, Image seal, String risk) {}

    private static Image picture(byte[] png) {
        return png.length == 0 ? null : new Image(new ByteArrayInputStream(png));
    }

    private void show(Known known) {
        shown = known.office().fields();
        fields.forEach((name, field) -> field.setText(text(name)));
        seal.setImage(known.seal());
        risk.setText(known.risk().isEmpty() ? "" : "◐ " + known.risk());
    }

    private String text(String name) {
        Object value = shown.get(name);
        return value == null
                ? ""
                : value instanceof Worded word ? frame.figures().word(word) : value.toString();
    }

    private Node section(String titleKey, Node... nodes) {
        Node[] all = new Node[nodes.length + 1];
        all[0] = Nodes.label(frame.say(titleKey), "section-title");
        System.arraycopy(nodes, 0, all, 1, nodes.length);
        return Nodes.stack("settings-section", all);
    }

    private Node letterhead() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form");
        field(grid, 0, "settings.name", "name");
        field(grid, 0, "settings.bizNo", "bizNo");
        field(grid, 1, "settings.representative", "representative");
        field(grid, 1, "settings.address", "address");
        field(grid, 2, "settings.phone", "phone");
        field(grid, 2, "settings.email", "email");
        field(grid, 3, "settings.businessType", "businessType");
        field(grid, 3, "settings.businessItem", "businessItem");
        field(grid, 4, "settings.account", "account");
        field(grid, 4, "settings.commissionRate", "commissionRate");
        field(grid, 5, "settings.defaultRole", "defaultRole");
        field(grid, 5, "settings.actor", "actor");
        return grid;
    }

    /** Two fields a row; a field is saved as it is left. */
    private void field(GridPane grid, int row, String labelKey, String name) {
        TextField field = new TextField();
        field.setId("office-" + name);
        field.setAccessibleText(frame.say(labelKey));
        field.setOnAction(event -> leave(name, field));
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                leave(name, field);
            }
        });
        fields.put(name, field);
        int column = grid.getChildren().stream().anyMatch(each -> GridPane.getRowIndex(each) == row) ? 2 : 0;
        Label label = Nodes.label(frame.say(labelKey), "form-label");
        label.setLabelFor(field);
        grid.add(label, column, row);
        grid.add(field, column + 1, row);
    }

    private void leave(String name, TextField field) {
        String typed = field.getText().strip();
        if (typed.equals(text(name))) {
            return;
        }
        frame.background()
                .work("settings.saving", progress -> office.set(Map.of(name, typed.isEmpty() ? "-" : typed)), done -> {
                    frame.ways().changed(done.work());
                    reload();
                });
    }

    private Node sealRow() {
        return Nodes.row(
                "row-8",
                Nodes.label(frame.say("settings.seal"), "form-label"),
                seal,
                Nodes.button("office-seal", frame.say("settings.seal.choose"), Feather.IMAGE, this::chooseSeal),
                Nodes.wrapped(frame.say("settings.seal.hint"), "hint"));
    }

    private void chooseSeal() {
        frame.dialogs().openFiles(frame.say("settings.seal.choose"), "*.png").stream()
                .findFirst()
                .ifPresent(file -> frame.background().work("settings.saving", progress -> office.seal(file), work -> {
                    frame.ways().changed(work);
                    reload();
                }));
    }

    private Node look(boolean dark) {
        Language language = frame.text().language();
        OneOf<Boolean> themes = new OneOf<Boolean>()
                .with(
                        false,
                        "theme-light",
                        frame.say("settings.light"),
                        () -> frame.ways().dress(false, language))
                .with(
                        true,
                        "theme-dark",
                        frame.say("settings.dark"),
                        () -> frame.ways().dress(true, language))
                .show(dark);
        OneOf<Language> languages = new OneOf<Language>()
                .with(
                        Language.KO,
                        "language-ko",
                        frame.say("settings.korean"),
                        () -> frame.ways().dress(dark, Language.KO))
                .with(
                        Language.EN,
                        "language-en",
                        frame.say("settings.english"),
                        () -> frame.ways().dress(dark, Language.EN))
                .show(language);
        return Nodes.row("row-24", themes.view(), languages.view());
    }

    private Node data() {
        return Nodes.stack(
                "stack-8",
                Nodes.wrapped(frame.say("settings.folder", folder), "hint"),
                risk,
                Nodes.row(
                        "row-8",
                        Nodes.button("data-backup", frame.say("settings.backup"), Feather.SAVE, this::backup),
                        Nodes.button("data-verify", frame.say("settings.verify"), Feather.SHIELD, this::verify),
                        Nodes.button(
                                "data-other", frame.say("settings.otherFolder"), Feather.FOLDER, this::openOther)));
    }

    private void openOther() {
        frame.dialogs().folder(frame.say("settings.otherFolder")).ifPresent(frame.ways()::openFolder);
    }

    private void backup() {
        frame.background()
                .work(
                        "settings.backingUp",
                        progress -> backups.make(null),
                        file -> kept.setText(frame.say("settings.backup.done", file)));
    }

    private void verify() {
        frame.background().work("settings.verifying", verification::run, found -> {
            List<String> problems = found.problems().stream()
                    .filter(each -> each.isError())
                    .map(each -> frame.text().say(each))
                    .toList();
            kept.setText(
                    found.isSound()
                            ? frame.say("settings.verify.sound", found.records(), found.works(), found.backups())
                            : String.join("\n", problems));
        });
    }
}
