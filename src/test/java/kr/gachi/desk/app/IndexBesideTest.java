package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.importing.Importing;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.search.DirectoryIndex;
import kr.gachi.desk.search.Vocabulary;
import kr.gachi.desk.store.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexBesideTest {
    private static final int MANY = 1200;

    @TempDir
    Path folder;

    @Test
    void largeImportIsInTheIndexWhenItEnds() throws IOException {
        try (Desk desk = SmallWorld.open(folder)) {
            run(desk, Progress.NONE);

            assertEquals(desk.store().revision(), revisionOnDisk());
            assertEquals(MANY, found(desk));
        }
    }

    @Test
    void failedImportLeavesTheIndexAsItWas() throws IOException {
        try (Desk desk = SmallWorld.open(folder)) {
            long before = desk.store().revision();

            assertThrows(IllegalStateException.class, () -> run(desk, new Failing()));

            assertEquals(before, revisionOnDisk());
            assertEquals(0, found(desk));
            run(desk, Progress.NONE);
            assertEquals(MANY, found(desk));
        }
    }

    @Test
    void searchCatchesUpWhereTheIndexIsOlderThanTheImport() throws IOException {
        Path older = folder.resolve("older");
        try (Desk desk = SmallWorld.open(folder)) {
            found(desk);
            Files.createDirectories(older);
            copy(Location.embedded(folder).index(), older);
            run(desk, Progress.NONE);
        }
        // as after a kill between the two commits
        copy(older, Location.embedded(folder).index());

        try (Desk desk = SmallWorld.open(folder)) {
            assertEquals(MANY, found(desk));
            assertEquals(desk.store().revision(), revisionOnDisk());
        }
    }

    /** Fails after the first thousand rows. */
    private static final class Failing implements Progress {
        @Override
        public void at(long done, long total, String key) {
            throw new IllegalStateException("stopped in the middle");
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    private void run(Desk desk, Progress progress) throws IOException {
        String rows = IntStream.range(0, MANY)
                .mapToObj(i -> "N%05d,E1,물품,뚜벅이깔개 %d호\n".formatted(i, i))
                .collect(Collectors.joining());
        Path file = folder.resolve("제품.csv");
        Files.writeString(file, "제품코드,기업번호,구분,품명\n" + rows);
        desk.importing().run(new Importing.Order(List.of(file), "products", null, Map.of(), false), progress);
    }

    private long revisionOnDisk() {
        try (DirectoryIndex index = DirectoryIndex.open(
                        Location.embedded(folder).index(), Vocabulary.shipped())
                .orElseThrow()) {
            return index.revision();
        }
    }

    private static long found(Desk desk) {
        return desk.search()
                .search(new DirectorySearch.Question("뚜벅이깔개", "product", List.of(), null, null, null, null, 10))
                .total();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var old = Files.list(to)) {
            for (Path each : old.toList()) {
                Files.delete(each);
            }
        }
        try (var files = Files.list(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(each.getFileName()));
            }
        }
    }
}
