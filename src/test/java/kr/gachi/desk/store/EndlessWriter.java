package kr.gachi.desk.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.domain.Product;

/** A program that saves works until it is killed, and says the number of each that is done. */
final class EndlessWriter {
    /** In each work. */
    static final int PRODUCTS = 3;

    private EndlessWriter() {}

    public static void main(String[] arguments) {
        Store store = Store.open(Location.embedded(Path.of(arguments[0])), StoreContract.SESSION);
        if (store.revision() == 0) {
            store.write("work.start", List.of(), tx -> tx.enterprises().save(StoreContract.enterprise("E0")));
        }
        for (int work = 0; ; work++) {
            List<Product> products = new ArrayList<>();
            for (int i = 0; i < PRODUCTS; i++) {
                products.add(StoreContract.product(arguments[1] + work + "-" + i, "현수막", work));
            }
            Store.Written<?> written =
                    store.write("work.start", List.of(), tx -> tx.products().saveAll(products));
            System.out.println(written.workNumber());
            System.out.flush();
        }
    }
}
