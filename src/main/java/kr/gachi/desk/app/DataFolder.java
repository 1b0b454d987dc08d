package kr.gachi.desk.app;

import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** Opens the data folder, and starts a new one with the shipped rules and an office that is still to be described. */
public final class DataFolder {
    private static final Id<Office> OFFICE = Id.of("office", "우리");

    private DataFolder() {}

    /** @throws DeskException {@code data.none} where nothing has been started */
    public static Store open(Location location, Session session) {
        if (!Store.hasData(location)) {
            throw none(location);
        }
        Store store = Store.open(location, session);
        if (store.revision() == 0) {
            store.close();
            throw none(location);
        }
        return store;
    }

    private static DeskException none(Location location) {
        return new DeskException(Problem.error("data.none", location.isServer() ? location.url() : location.folder()));
    }

    public static Store openOrStart(Location location, Session session) {
        Store store = Store.open(location, session);
        try {
            startIfNew(store);
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    static void startIfNew(Store store) {
        if (store.revision() == 0) {
            store.write("work.start", List.of(), DataFolder::start);
        }
    }

    private static Void start(Tx tx) {
        Id<Enterprise> self = Id.of("office", "우리/기업");
        Enterprise enterprise = Shape.of(Enterprise.class)
                .with(
                        Enterprise.blank(self),
                        Map.of("name", "우리 협동조합", "status", kr.gachi.desk.domain.EnterpriseStatus.ACTIVE));
        tx.enterprises().save(enterprise);
        Office office = Shape.of(Office.class)
                .with(Shape.of(Office.class).blank(OFFICE), Map.of("enterprise", self, "copyCode", "A"));
        tx.table(Office.class).save(office);
        tx.rules().saveAll(Rulebook.shipped().rows());
        return null;
    }
}
