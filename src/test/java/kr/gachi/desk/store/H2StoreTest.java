package kr.gachi.desk.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2StoreTest extends StoreContract {
    @TempDir
    Path folder;

    @Override
    Store openFresh() {
        return Store.open(Location.embedded(folder), SESSION);
    }
}
