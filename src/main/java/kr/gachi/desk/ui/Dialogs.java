package kr.gachi.desk.ui;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Fault;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every question and every bad news, alike in look and keys. The only place with dialogs and file choosers. */
public final class Dialogs {
    private final Window owner;
    private final Text text;
    private final Theme theme;

    public Dialogs(Window owner, Text text, Theme theme) {
        this.owner = owner;
        this.text = text;
        this.theme = theme;
    }

    /** Tells of anything that was thrown: one sentence, for a bug its code and the details on demand. */
    public void failed(Throwable failure) {
        Problem problem = Fault.of(failure);
        if (!(failure instanceof DeskException)) {
            Logger log = LoggerFactory.getLogger(Dialogs.class);
            log.error("bug {}", Fault.code(failure), failure);
        }
        Alert alert = alert(
                text.say("dialog.failed"),
                text.say(problem),
                new ButtonType(text.say("dialog.close"), ButtonBar.ButtonData.OK_DONE));
        if (!(failure instanceof DeskException)) {
            TextArea details = new TextArea(details(failure));
            details.setEditable(false);
            details.setPrefRowCount(12);
            alert.getDialogPane().setExpandableContent(details);
        }
        alert.showAndWait();
    }

    /** Shows something to read. */
    public void show(String title, Node content) {
        Alert alert = alert(title, null, new ButtonType(text.say("dialog.close"), ButtonBar.ButtonData.OK_DONE));
        alert.getDialogPane().setContent(content);
        alert.showAndWait();
    }

    /** Asks whether to go on in the way that the button names; Esc and closing mean no. */
    public boolean agrees(String title, String sentence, String button) {
        ButtonType yes = new ButtonType(button, ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType(text.say("window.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        return alert(title, sentence, yes, no).showAndWait().filter(yes::equals).isPresent();
    }

    /** Asks for a line of text, such as a reason; empty if the person turned away. */
    public Optional<String> ask(String title, String sentence) {
        TextInputDialog dialog = new TextInputDialog();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.getEditor().setId("dialog-text");
        dialog.setContentText(sentence);
        dress(dialog.getDialogPane());
        return dialog.showAndWait().map(String::strip).filter(each -> !each.isEmpty());
    }

    public List<Path> openFiles(String title, String... endings) {
        List<File> files = chooser(title, endings).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    /** @param name proposed, with its ending */
    public Optional<Path> saveFile(String title, String name) {
        FileChooser chooser = chooser(title, "*" + name.substring(name.lastIndexOf('.')));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(String title, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (endings.length > 0) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", endings), endings));
        }
        return chooser;
    }

    private Alert alert(String title, String sentence, ButtonType... buttons) {
        Alert alert = new Alert(Alert.AlertType.NONE, null, buttons);
        alert.initOwner(owner);
        alert.initModality(Modality.WINDOW_MODAL);
        alert.setTitle(title);
        DialogPane pane = alert.getDialogPane();
        if (sentence != null) {
            Label heading = new Label(title);
            heading.getStyleClass().add("section-title");
            Label said = new Label(sentence);
            said.setWrapText(true);
            said.setId("dialog-sentence");
            said.getStyleClass().add("dialog-sentence");
            VBox content = new VBox(heading, said);
            content.getStyleClass().add("stack-8");
            pane.setContent(content);
        }
        dress(pane);
        return alert;
    }

    private void dress(DialogPane pane) {
        theme.dress(pane);
        pane.getStyleClass().add("desk-dialog");
    }

    private static String details(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
