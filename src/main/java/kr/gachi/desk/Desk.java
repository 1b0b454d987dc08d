package kr.gachi.desk;

import kr.gachi.desk.app.DataFolder;
import kr.gachi.desk.app.importing.Importing;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.store.Store;

/** All services over one open data folder: the only place that knows everybody; makes and closes them. */
public record Desk(Store store) implements AutoCloseable {

    /** @throws kr.gachi.desk.feedback.DeskException {@code data.none} where nothing has been started */
    public static Desk open(Location location, Session session) {
        return new Desk(DataFolder.open(location, session));
    }

    /** Opens the folder, starting it if it is new. */
    public static Desk openOrStart(Location location, Session session) {
        return new Desk(DataFolder.openOrStart(location, session));
    }

    public Importing importing() {
        return new Importing(store);
    }

    @Override
    public void close() {
        store.close();
    }
}
