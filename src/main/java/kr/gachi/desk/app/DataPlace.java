package kr.gachi.desk.app;

import java.nio.file.Path;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.store.Store;

/**
 * Where a front says that the data are.
 *
 * @param folder always given: also with a server it holds index, backups and issued documents
 * @param server address of a PostgreSQL database; null for the embedded one in the folder
 */
public record DataPlace(Path folder, String server, String user, String password) {

    public boolean hasData() {
        return Store.hasData(location());
    }

    /** As a person calls it. */
    public String name() {
        return isServer() ? server : folder.toString();
    }

    public boolean isServer() {
        return server != null;
    }

    public Location location() {
        return new Location(folder, server, user, password);
    }
}
