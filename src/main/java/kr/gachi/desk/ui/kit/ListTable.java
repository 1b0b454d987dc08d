package kr.gachi.desk.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kr.gachi.desk.app.exporting.TableExport;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.ui.Memory;

/**
 * A table by its columns: widths, order and sort are remembered, Ctrl+C copies the selected rows as Excel takes them,
 * Enter and double click open, the menu key and the right button offer the same.
 *
 * @param <T> a row
 */
public final class ListTable<T> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Frame frame;
    private final Memory memory;
    private final TableView<T> view = new TableView<>();
    private final Map<String, Column<T>> columns = new LinkedHashMap<>();
    private final ContextMenu menu = new ContextMenu();
    private Consumer<T> open = row -> {};

    /** @param id of the control, and its name in what is remembered */
    public ListTable(Frame frame, String id) {
        this.frame = frame;
        this.memory = frame.memory().of(id);
        view.setId(id);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setTableMenuButtonVisible(false);
        view.setAccessibleText(frame.say("kit.table"));
        view.setFixedCellSize(34);
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        view.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && selected() != null) {
                open.accept(selected());
                event.consume();
            }
        });
        view.setRowFactory(table -> {
            TableRow<T> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        action("kit.copy", rows -> copy());
        action("kit.export", rows -> export());
        view.setContextMenu(menu);
    }

    public TableView<T> view() {
        return view;
    }

    public ListTable<T> text(String key, double width, Function<T, String> value) {
        return add(new Column<>(key, width, value, row -> Figures.orUnknown(value.apply(row)), null, false));
    }

    public ListTable<T> number(String key, double width, Function<T, ? extends Number> value) {
        return add(new Column<>(
                key,
                width,
                row -> value.apply(row) == null ? null : value.apply(row).doubleValue(),
                row -> frame.figures().number(value.apply(row)),
                null,
                true));
    }

    public ListTable<T> won(String key, double width, Function<T, Won> value) {
        return add(new Column<>(key, width, value, row -> frame.figures().won(value.apply(row)), null, true));
    }

    /** A figure with a sign of its own, such as a share. */
    public <V extends Comparable<V>> ListTable<T> figure(
            String key, double width, Function<T, V> value, Function<V, String> text) {
        return add(new Column<>(key, width, value, row -> text.apply(value.apply(row)), null, true));
    }

    /** A drawn cell; it sorts by its value, and its text is what is copied. */
    public <V extends Comparable<V>> ListTable<T> node(
            String key, double width, Function<T, V> value, Function<V, String> text, Function<T, Node> drawn) {
        return add(new Column<>(key, width, value, row -> text.apply(value.apply(row)), drawn, false));
    }

    public ListTable<T> date(String key, double width, Function<T, LocalDate> value) {
        return add(new Column<>(
                key,
                width,
                row -> value.apply(row) == null ? null : value.apply(row).toEpochDay(),
                row -> frame.figures().date(value.apply(row)),
                null,
                false));
    }

    /** A date without its century, for tables with many columns. */
    public ListTable<T> shortDate(String key, double width, Function<T, LocalDate> value) {
        return add(new Column<>(
                key,
                width,
                row -> value.apply(row) == null ? null : value.apply(row).toEpochDay(),
                row -> frame.figures().shortDate(value.apply(row)),
                null,
                false));
    }

    public ListTable<T> badge(String key, double width, Function<T, Badge> value) {
        return add(new Column<>(
                key, width, value, row -> value.apply(row).toString(), row -> Nodes.badge(value.apply(row)), false));
    }

    public ListTable<T> badges(String key, double width, Function<T, List<Badge>> value) {
        return add(Column.ofBadges(key, width, value));
    }

    /** Keeps the column before at least as wide as it was declared: what is in it must not be cut. */
    public ListTable<T> firm() {
        TableColumn<T, ?> last = view.getColumns().get(view.getColumns().size() - 1);
        last.setMinWidth(columns.get(last.getId()).width());
        return this;
    }

    /** What Enter and a double click do. */
    public ListTable<T> onOpen(Consumer<T> action) {
        open = action;
        return this;
    }

    /** An entry of the menu, on all selected rows. */
    public ListTable<T> action(String key, Consumer<List<T>> action) {
        MenuItem item = new MenuItem(frame.say(key));
        item.setOnAction(
                event -> action.accept(List.copyOf(view.getSelectionModel().getSelectedItems())));
        menu.getItems().add(item);
        return this;
    }

    /** Shows rows that are there already and sorts them itself. */
    public void show(List<T> rows) {
        view.getItems().setAll(rows);
        restore();
    }

    /** Shows the rows of a model, which sorts them beside the window. */
    public void follow(ListModel<T> model) {
        view.setItems(model.shown());
        view.setSortPolicy(table -> {
            model.sort(order());
            remember();
            return true;
        });
        restore();
        view.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.selected().set(now);
            }
        });
        model.selected().addListener((property, before, now) -> {
            if (now != null && !now.equals(selected())) {
                reveal(model.shown(), now);
            }
        });
        model.shown().addListener((javafx.collections.ListChangeListener<T>) change -> {
            T now = model.selected().get();
            if (now != null && !now.equals(selected())) {
                reveal(model.shown(), now);
            }
        });
    }

    public T selected() {
        return view.getSelectionModel().getSelectedItem();
    }

    /** The selected rows with their headings, tab by tab, as a spreadsheet takes them. */
    public void copy() {
        List<TableColumn<T, ?>> shown = view.getVisibleLeafColumns();
        String heading = shown.stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
        String rows = view.getSelectionModel().getSelectedItems().stream()
                .map(row -> shown.stream()
                        .map(column -> plain(columns.get(column.getId()).text().apply(row)))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        ClipboardContent content = new ClipboardContent();
        content.putString(heading + "\n" + rows + "\n");
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Writes what the table shows, all its rows in their order, into a workbook. */
    public void export() {
        List<Column<T>> shown = view.getVisibleLeafColumns().stream()
                .map(each -> columns.get(each.getId()))
                .toList();
        List<String> headings =
                view.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
        List<T> rows = List.copyOf(view.getItems());
        String name = frame.say("kit.export.name", frame.figures().date(frame.today()));
        new SaveAs(frame)
                .run(
                        frame.say("kit.export"),
                        name + ".xlsx",
                        "kit.exporting",
                        target -> {
                            TableExport.write(target, frame.say("kit.table"), headings, values(shown, rows));
                            return target;
                        },
                        target -> frame.ways().tell(frame.say("kit.exported", target.getFileName())));
    }

    private List<List<Object>> values(List<Column<T>> shown, List<T> rows) {
        return rows.stream()
                .map(row -> {
                    List<Object> values = new ArrayList<>();
                    shown.forEach(column -> values.add(column.cell(row)));
                    return values;
                })
                .toList();
    }

    private static String plain(String cell) {
        return Figures.UNKNOWN.equals(cell) ? "" : cell.replaceAll("[\\t\\r\\n]+", " ");
    }

    private ListTable<T> add(Column<T> column) {
        columns.put(column.key(), column);
        TableColumn<T, T> header = new TableColumn<>(frame.say(column.key()));
        header.setId(column.key());
        header.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        header.setComparator(column.order(true));
        header.setCellFactory(any -> new Cell<>(column));
        header.setMinWidth(48);
        header.setPrefWidth(memory.number("width." + column.key(), column.width()));
        if (column.figure()) {
            header.getStyleClass().add("figure");
        }
        header.widthProperty()
                .addListener((property, before, now) -> memory.keep("width." + column.key(), now.doubleValue()));
        view.getColumns().add(header);
        return this;
    }

    private Comparator<T> order() {
        Comparator<T> order = null;
        for (TableColumn<T, ?> each : view.getSortOrder()) {
            Comparator<T> next = columns.get(each.getId()).order(each.getSortType() == TableColumn.SortType.ASCENDING);
            order = order == null ? next : order.thenComparing(next);
        }
        return order;
    }

    private void reveal(ObservableList<T> rows, T row) {
        int index = rows.indexOf(row);
        if (index >= 0) {
            view.getSelectionModel().clearAndSelect(index);
            view.scrollTo(Math.max(0, index - 5));
        }
    }

    private void remember() {
        memory.keep(
                "sort",
                view.getSortOrder().stream()
                        .map(each -> each.getId() + " " + each.getSortType())
                        .collect(Collectors.joining(",")));
    }

    private void restore() {
        String order = memory.text("order");
        if (order != null) {
            List<String> ids = Arrays.asList(order.split(","));
            List<TableColumn<T, ?>> sorted = new ArrayList<>(view.getColumns());
            sorted.sort(
                    Comparator.comparingInt(each -> ids.indexOf(each.getId()) < 0 ? 99 : ids.indexOf(each.getId())));
            view.getColumns().setAll(sorted);
        }
        String sort = memory.text("sort");
        if (sort != null && !sort.isEmpty() && view.getSortOrder().isEmpty()) {
            for (String each : sort.split(",")) {
                String[] parts = each.split(" ");
                view.getColumns().stream()
                        .filter(column -> column.getId().equals(parts[0]))
                        .forEach(column -> {
                            column.setSortType(TableColumn.SortType.valueOf(parts[1]));
                            view.getSortOrder().add(column);
                        });
            }
        }
        view.getColumns().addListener((javafx.collections.ListChangeListener<TableColumn<T, ?>>) change -> memory.keep(
                "order", view.getColumns().stream().map(TableColumn::getId).collect(Collectors.joining(","))));
    }

    private static final class Cell<T> extends TableCell<T, T> {
        private final Column<T> column;

        Cell(Column<T> column) {
            this.column = column;
            setOnMouseEntered(event -> tellWhatIsCut());
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
            } else if (column.graphic() != null) {
                setText(null);
                setGraphic(column.graphic().apply(row));
            } else {
                setText(column.text().apply(row));
            }
        }

        /** What does not fit is told when pointed at. */
        private void tellWhatIsCut() {
            Node shown = lookup(".text");
            boolean cut = getText() != null
                    && shown instanceof javafx.scene.text.Text text
                    && !text.getText().equals(getText());
            setTooltip(cut ? new Tooltip(getText()) : null);
        }
    }
}
