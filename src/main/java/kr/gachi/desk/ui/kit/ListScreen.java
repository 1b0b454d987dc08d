package kr.gachi.desk.ui.kit;

import java.util.Set;
import javafx.scene.Parent;

/**
 * A place that is a list with a record beside it. A place of its own only has to build its list.
 *
 * @param <T> a row
 */
public abstract class ListScreen<T> implements Screen {
    private final ListDetail<T> list;
    private final Parent view;

    protected ListScreen(ListDetail<T> list) {
        this.list = list;
        this.view = list.view();
    }

    protected final ListDetail<T> list() {
        return list;
    }

    @Override
    public final Parent view() {
        return view;
    }

    @Override
    public final void reload() {
        list.reload();
    }

    @Override
    public void open(String record) {
        list.select(record);
    }

    @Override
    public final void narrow(String filter) {
        list.only(Set.of(filter));
    }

    @Override
    public final void focus() {
        list.focus();
    }
}
