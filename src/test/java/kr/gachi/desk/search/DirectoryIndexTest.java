package kr.gachi.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.matching.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryIndexTest {
    private static final Vocabulary WORDS = Vocabulary.shipped();

    @TempDir
    Path folder;

    @Test
    void isNotThereBeforeItIsBuilt() {
        assertTrue(DirectoryIndex.open(folder, WORDS).isEmpty());
        assertTrue(DirectoryIndex.open(folder.resolve("none"), WORDS).isEmpty());
    }

    @Test
    void keepsTheRevisionItHasSeen() {
        DirectoryIndex.rebuild(
                        folder, WORDS, List.of(product("P1", "현수막", null)).iterator(), 41)
                .close();
        try (DirectoryIndex index = DirectoryIndex.open(folder, WORDS).orElseThrow()) {
            assertEquals(41, index.revision());
        }
    }

    @Test
    void showsNothingOfAnUpdateThatWasNotCommitted() {
        try (DirectoryIndex index = DirectoryIndex.rebuild(
                folder, WORDS, List.of(product("P1", "현수막", null)).iterator(), 1)) {
            try (Update update = index.update()) {
                update.put(product("P2", "현수막 소형", null));
            }
            index.refresh();
            assertEquals(1, index.revision());
            assertEquals(1, index.search(SearchQuery.of("현수막", 10)).total());
        }
    }

    @Test
    void replacesAndRemovesRecords() {
        Entry.OfProduct first = product("P1", "현수막", null);
        try (DirectoryIndex index =
                DirectoryIndex.rebuild(folder, WORDS, List.of(first).iterator(), 1)) {
            try (Update update = index.update()) {
                update.put(product("P1", "어깨띠", null));
                update.commit(2);
            }
            index.refresh();
            assertEquals(2, index.revision());
            assertEquals(0, index.search(SearchQuery.of("현수막", 10)).total());
            assertEquals(
                    "P1", index.search(SearchQuery.of("어깨띠", 10)).hits().get(0).key());
            try (Update update = index.update()) {
                update.remove(Entry.Kind.PRODUCT, first.product().id());
                update.commit(3);
            }
            index.refresh();
            assertEquals(0, index.search(SearchQuery.of("어깨띠", 10)).total());
        }
    }

    @Test
    void asksForARebuildWhenDamaged() throws IOException {
        DirectoryIndex.rebuild(
                        folder, WORDS, List.of(product("P1", "현수막", null)).iterator(), 1)
                .close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("segments")) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
        }
        assertTrue(DirectoryIndex.open(folder, WORDS).isEmpty());
        try (DirectoryIndex index = DirectoryIndex.rebuild(
                folder, WORDS, List.of(product("P1", "현수막", null)).iterator(), 5)) {
            assertEquals(5, index.revision());
        }
    }

    @Test
    void findsByLeadingConsonantsLegalFormsAndDespiteATypingError() {
        try (DirectoryIndex index = DirectoryIndex.rebuild(
                folder, WORDS, List.of(product("P1", "게시대 현수막", null)).iterator(), 1)) {
            assertEquals(1, index.search(SearchQuery.of("ㅎㅅㅁ", 10)).total());
            assertEquals(0, index.search(SearchQuery.of("ㅎㅅㅂ", 10)).total());
            assertEquals(1, index.search(SearchQuery.of("주식회사 현수막", 10)).total());
            assertEquals(1, index.search(SearchQuery.of("현숨막", 10)).total());
        }
    }

    @Test
    void findsAProductForALine() {
        List<Entry> entries = List.of(product("P1", "게시대 현수막", "600×70cm"), product("P2", "배추김치", "10kg"));
        try (DirectoryIndex index = DirectoryIndex.rebuild(folder, WORDS, entries.iterator(), 1)) {
            assertEquals(
                    product("P1", "", null).product().id(),
                    index.find(Wanted.of("현수막", null, null), 10).get(0).product());
        }
    }

    static Entry.OfProduct product(String code, String name, String spec) {
        Enterprise enterprise = new Enterprise(
                Id.of("기업", "E1"),
                1,
                "E1",
                null,
                null,
                "한들 협동조합",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Entry.OfProduct(
                new Product(
                        Id.of("제품", code),
                        1,
                        code,
                        enterprise.id(),
                        ItemKind.GOODS,
                        name,
                        spec,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                enterprise);
    }

    static Entry.OfEnterprise enterprise(Enterprise enterprise) {
        return new Entry.OfEnterprise(enterprise, List.of(), Set.of());
    }
}
