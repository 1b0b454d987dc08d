package kr.gachi.desk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.gachi.desk.Child;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.feedback.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded database does with its file. */
class H2FileTest {
    private static final int KILLED_AFTER = 25;

    @TempDir
    Path folder;

    @Test
    void losesNoAcknowledgedWorkWhenItIsKilled() throws Exception {
        int acknowledged = 0;
        for (int round = 0; round < 2; round++) {
            try (Child writer = Child.of(EndlessWriter.class, folder.toString(), "K" + round + "-")) {
                for (int i = 0; i < KILLED_AFTER; i++) {
                    assertTrue(writer.line().startsWith("W-"), "the writer writes");
                    acknowledged++;
                }
                acknowledged += writer.kill().size();
            }
            try (Store store = open()) {
                long products = store.read(tx -> tx.products().count());
                assertTrue(store.revision() > acknowledged, "started and acknowledged works");
                assertEquals(store.revision() - 1, products / EndlessWriter.PRODUCTS, "every work is whole");
                assertEquals(0, products % EndlessWriter.PRODUCTS, "no work is there in half");
                assertSound(store);
            }
        }
    }

    @Test
    void waitsForTheDiskWithEveryCommit() {
        try (Store store = open()) {
            assertEquals(
                    0,
                    store.jdbi()
                            .withHandle(
                                    handle -> handle.createQuery("select setting_value from information_schema.settings"
                                                    + " where setting_name = 'WRITE_DELAY'")
                                            .mapTo(Integer.class)
                                            .one())
                            .intValue());
        }
    }

    @Test
    void refusesASecondProgram() throws Exception {
        try (Child writer = Child.of(EndlessWriter.class, folder.toString(), "K")) {
            writer.line();
            assertEquals("data.inUse", StoreContract.refused(this::open));
            writer.kill();
        }
        open().close();
    }

    @Test
    void letsGoOfItsFileWhenClosed() throws IOException {
        open().close();
        Path file = Location.embedded(folder).databaseFile();
        Files.move(file, folder.resolve("moved"));
        Files.move(folder.resolve("moved"), file);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void copiesTheDatabaseBeforeAMigration() throws IOException {
        Product product;
        try (Store store = open()) {
            store.write("work.start", List.of(), tx -> tx.enterprises().save(StoreContract.enterprise("E0")));
            product = store.write(
                            "work.start",
                            List.of(),
                            tx -> tx.products().save(StoreContract.product("P1", "현수막", 35_000)))
                    .result();
        }
        Schema later = new Schema(900, List.of("classpath:db", "classpath:db-later"));
        try (Store store = Store.open(Location.embedded(folder), StoreContract.SESSION, later)) {
            assertEquals(product, store.read(tx -> tx.products().get(product.id())));
        }
        List<Path> copies;
        try (Stream<Path> found = Files.list(folder.resolve("backups"))) {
            copies = found.toList();
        }
        assertEquals(1, copies.size());
        assertTrue(copies.get(0).getFileName().toString().startsWith("before-V900-"), copies.toString());

        assertEquals("data.newer", StoreContract.refused(this::open));

        Path before = Files.createDirectory(folder.resolve("before"));
        try (BackupFile backup = BackupFile.open(copies.get(0))) {
            assertEquals(2, backup.revision());
            backup.unpack(before);
        }
        try (Store store = Store.open(Location.embedded(before), StoreContract.SESSION)) {
            assertEquals(product, store.read(tx -> tx.products().get(product.id())));
            assertSound(store);
        }
    }

    @Test
    void copiesNothingWhereThereIsNothingToMigrate() {
        open().close();
        open().close();
        assertFalse(Files.exists(folder.resolve("backups")));
    }

    @Test
    void refusesADamagedFile() throws IOException {
        open().close();
        Path file = Location.embedded(folder).databaseFile();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, new byte[bytes.length]);
        assertEquals("data.damaged", StoreContract.refused(this::open));
        Files.write(file, java.util.Arrays.copyOf(bytes, 5000));
        assertEquals("data.damaged", StoreContract.refused(this::open));
        Files.write(file, new byte[0]);
        open().close();
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("a file"));
        assertEquals(
                "data.folderUnusable",
                StoreContract.refused(
                        () -> Store.open(Location.embedded(file.resolve("below")), StoreContract.SESSION)));
    }

    private Store open() {
        return Store.open(Location.embedded(folder), StoreContract.SESSION);
    }

    private static void assertSound(Store store) {
        List<Problem> problems = new ArrayList<>();
        JournalCheck.of(store, problems::add);
        assertEquals(List.of(), problems);
    }
}
