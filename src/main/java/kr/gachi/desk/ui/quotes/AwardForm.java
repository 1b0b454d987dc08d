package kr.gachi.desk.ui.quotes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.Awarding;
import kr.gachi.desk.app.QuotePage;
import kr.gachi.desk.ui.kit.DateField;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/** The days of the contract that a quote becomes, asked in the pane. Enter takes them, Esc turns away. */
final class AwardForm {
    private final Frame frame;
    private final Consumer<Awarding.Terms> award;
    private final DateField contract;
    private final DateField due;
    private final VBox view;

    AwardForm(Frame frame, Consumer<Awarding.Terms> award) {
        this.frame = frame;
        this.award = award;
        contract = new DateField(frame, "quote-contractDate", frame.say("quote.contractDate"));
        due = new DateField(frame, "quote-dueDate", frame.say("quote.dueDate"));
        GridPane grid = Nodes.grid("form");
        GridPane.setHgrow(contract.view(), Priority.ALWAYS);
        grid.addRow(0, Nodes.label(frame.say("quote.contractDate"), "form-label"), contract.view());
        grid.addRow(1, Nodes.label(frame.say("quote.dueDate"), "form-label"), due.view());
        view = Nodes.stack(
                "inline-form",
                grid,
                Nodes.row(
                        "row-8",
                        Nodes.primary("quote-award-ok", frame.say("quote.award.ok"), Feather.CHECK, this::take),
                        Nodes.button("quote-award-cancel", frame.say("window.cancel"), null, this::hide)));
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
        hide();
    }

    Parent view() {
        return view;
    }

    void ask(QuotePage page) {
        contract.show(frame.today());
        due.show(page.dueDate());
        view.setVisible(true);
        view.setManaged(true);
        contract.focus();
    }

    boolean isAsking() {
        return view.isVisible();
    }

    void hide() {
        view.setVisible(false);
        view.setManaged(false);
    }

    private void take() {
        Optional<LocalDate> on = contract.read();
        Optional<LocalDate> until = due.isBlank() ? Optional.empty() : due.read();
        if (on.isPresent() && (due.isBlank() || until.isPresent())) {
            hide();
            award.accept(new Awarding.Terms(on.get(), until.orElse(null), null, null));
        }
    }
}
