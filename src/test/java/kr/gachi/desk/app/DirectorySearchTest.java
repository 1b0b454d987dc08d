package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.store.History;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySearchTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = SmallWorld.open(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void opensNoIndexBeforeItIsAskedFor() {
        assertFalse(Files.exists(folder.resolve("index")));
    }

    @Test
    void followsWhatHasBeenWritten() {
        assertEquals(0, found("손세정제"));
        Product fresh = SmallWorld.product("P9", SmallWorld.BANNERS, "손세정제", null, "개", 5_000, null, null);
        String work = desk.store()
                .write("work.start", List.of(), tx -> tx.products().save(fresh))
                .workNumber();
        assertEquals(1, found("손세정제"));
        new History(desk.store()).undo(work);
        assertEquals(0, found("손세정제"));
    }

    @Test
    void takesAnEnterprisesNewNameToItsProducts() {
        assertEquals(0, found("둥근달"));
        desk.store()
                .write(
                        "work.start",
                        List.of(),
                        tx -> tx.enterprises()
                                .save(Shape.of(kr.gachi.desk.domain.Enterprise.class)
                                        .with(tx.enterprises().get(SmallWorld.BANNERS), "name", "둥근달 협동조합")));
        assertEquals(2, found("둥근달"));
    }

    @Test
    void writesADamagedIndexAnew() throws IOException {
        long before = found("현수막");
        desk.close();
        try (var files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1});
            }
        }
        desk = SmallWorld.open(folder);
        assertEquals(before, found("현수막"));
    }

    @Test
    void forgetsWhatIsGone() {
        found("현수막");
        desk.store().write("work.start", List.of(), tx -> {
            tx.products().remove(tx.products().get(Id.of("제품", "P4")));
            return null;
        });
        assertEquals(0, found("먼바다광고", "product"));
    }

    private long found(String text) {
        return found(text, null);
    }

    private long found(String text, String kind) {
        return desk.search()
                .search(new DirectorySearch.Question(text, kind, List.of(), null, null, null, null, 20))
                .total();
    }
}
