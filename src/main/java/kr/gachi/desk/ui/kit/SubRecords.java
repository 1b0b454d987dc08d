package kr.gachi.desk.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.lists.Saved;
import kr.gachi.desk.domain.Entity;
import org.kordamp.ikonli.feather.Feather;

/**
 * Records that belong to another one: a short table, below it the selected one to edit, to add and to remove. A new one
 * is stored as soon as something of it is known.
 *
 * @param <T> the record
 */
public final class SubRecords<T extends Record & Entity<T>> {
    private static final double TABLE_HEIGHT = 206;

    private final Frame frame;
    private final ListTable<T> table;
    private final Form<T> form;
    private final HBox actions = Nodes.row("row-8");
    private final VBox edited;
    private final VBox view;

    /** @param none what the table says while there is nothing */
    public SubRecords(Frame frame, ListTable<T> table, String none, Form<T> form) {
        this.frame = frame;
        this.table = table;
        this.form = form;
        table.view().setPlaceholder(Nodes.wrapped(none, "hint"));
        table.view().setPrefHeight(TABLE_HEIGHT);
        table.view().setMinHeight(TABLE_HEIGHT);
        table.view().getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                edit(now);
            }
        });
        edited = Nodes.stack("stack-8", form.view());
        edited.managedProperty().bind(edited.visibleProperty());
        edited.setVisible(false);
        ScrollPane scroll = new ScrollPane(edited);
        scroll.setFitToWidth(true);
        scroll.visibleProperty().bind(edited.visibleProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        view = Nodes.stack("tab-page", table.view(), actions, scroll);
    }

    /** Said above the table. */
    public SubRecords<T> above(Node node) {
        view.getChildren().add(0, node);
        return this;
    }

    /** A button or a hint below the table. */
    public SubRecords<T> beside(Node node) {
        actions.getChildren().add(node);
        return this;
    }

    /** Offers to remove the one that is edited. */
    public SubRecords<T> onRemove(String id, String says, String key, Function<T, Saved<T>> service) {
        Button remove = Nodes.button(id, says, Feather.TRASH_2, () -> remove(key, service));
        edited.getChildren().add(Nodes.row("row-8", remove));
        return this;
    }

    public Parent view() {
        return view;
    }

    /** @param sameOwner whether they belong to the same record as those before, so that the one that is edited stays */
    public void show(List<T> records, boolean sameOwner) {
        Optional<T> stays = sameOwner && edited.isVisible()
                ? records.stream()
                        .filter(each -> each.id().equals(form.record().id()))
                        .findFirst()
                : Optional.empty();
        table.show(records);
        boolean fresh = sameOwner && edited.isVisible() && form.record().version() == 0;
        edited.setVisible(fresh);
        stays.ifPresent(each -> {
            table.view().getSelectionModel().select(each);
            edit(each);
        });
    }

    /** @param first id of the field that is typed into first */
    public void add(T fresh, String first) {
        table.view().getSelectionModel().clearSelection();
        edit(fresh);
        form.view().lookup("#" + first).requestFocus();
    }

    private void edit(T record) {
        form.show(record);
        edited.setVisible(true);
    }

    private void remove(String key, Function<T, Saved<T>> service) {
        T record = form.record();
        edited.setVisible(false);
        if (record.version() > 0) {
            frame.background()
                    .work(
                            key,
                            progress -> service.apply(record),
                            removed -> frame.ways().changed(removed.work()));
        }
    }
}
