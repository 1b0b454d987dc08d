package kr.gachi.desk.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.ui.kit.Figures;
import kr.gachi.desk.ui.kit.Nodes;

/** The foot of the window: what is being done, with cancel; what was done last, with its way back. */
final class StatusLine {
    private static final Duration UNNOTICED = Duration.millis(300);

    private final Text text;
    private final Label doing = Nodes.label("", "hint");
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private final HBox work;
    private final Label told = Nodes.label("", "told");
    private final Hyperlink undo;
    private final HBox view;
    private final PauseTransition soon = new PauseTransition(UNNOTICED);
    private Runnable stop = () -> {};
    private Runnable takeBack = () -> {};

    StatusLine(Text text, Background background) {
        this.text = text;
        doing.setId("status-doing");
        bar.setId("status-progress");
        cancel = Nodes.button("status-cancel", text.say("window.cancel"), null, () -> stop.run());
        cancel.getStyleClass().add("flat");
        work = Nodes.row("row-8", doing, bar, cancel);
        work.setVisible(false);
        told.setId("status-told");
        undo = new Hyperlink(text.say("window.undo"));
        undo.setId("status-undo");
        undo.setOnAction(event -> takeBack.run());
        undo.setVisible(false);
        undo.setManaged(false);
        view = Nodes.row("status-line", work, Nodes.spring(), told, undo);
        soon.setOnFinished(event -> work.setVisible(background.running().get() != null));
        background.running().addListener((property, before, now) -> show(now));
    }

    Parent view() {
        return view;
    }

    void tell(String sentence) {
        told.setText(sentence);
        undo.setVisible(false);
        undo.setManaged(false);
    }

    void tell(String sentence, Runnable wayBack) {
        tell(sentence);
        takeBack = wayBack;
        undo.setVisible(true);
        undo.setManaged(true);
    }

    private void show(Background.Running running) {
        if (running == null) {
            soon.stop();
            work.setVisible(false);
            return;
        }
        if (!work.isVisible()) {
            soon.playFromStart();
        }
        stop = running.cancel();
        Figures figures = new Figures(text);
        String what = text.say(running.key());
        if (running.total() > 0) {
            doing.setText(what + " " + figures.number(running.done()) + "/" + figures.number(running.total()));
            bar.setProgress((double) running.done() / running.total());
        } else {
            doing.setText(running.done() == 0 ? what : what + " " + figures.number(running.done()));
            bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        }
    }
}
