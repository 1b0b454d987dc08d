package kr.gachi.desk.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards the answers to a small invented collection; its words were written before the vocabulary knew them. */
class CasesTest {
    private static final Path COLLECTION = Path.of("src/test/resources/matching");

    @TempDir
    Path folder;

    @Test
    void answersWhatCanBeAnsweredAndIsSilentElsewhere() throws IOException {
        Cases cases = new Cases(COLLECTION);
        try (DirectoryIndex index = DirectoryIndex.rebuild(
                folder, Vocabulary.shipped(), cases.entries().iterator(), 1)) {
            Cases.Figures figures = cases.score(index);
            assertTrue(figures.ndcg() >= 0.95, figures::toString);
            assertTrue(figures.recall() >= 0.95, figures::toString);
            assertTrue(figures.mrr() >= 0.95, figures::toString);
            assertTrue(figures.silenced() <= 0.02 * figures.lines(), figures::toString);
            assertTrue(figures.noAnswer() >= 60, figures::toString);
            assertTrue(figures.silent() >= 0.95 * figures.noAnswer(), figures::toString);
        }
    }

    /** Written before the vocabulary was grown to its domains; first sight was 0.84. */
    @Test
    void answersAWiderCollectionOfPublicBuying() throws IOException {
        Cases cases = new Cases(Path.of("src/test/resources/matching-wide"));
        try (DirectoryIndex index = DirectoryIndex.rebuild(
                folder, Vocabulary.shipped(), cases.entries().iterator(), 1)) {
            Cases.Figures figures = cases.score(index);
            assertTrue(figures.ndcg() >= 0.94, figures::toString);
            assertTrue(figures.recall() >= 0.94, figures::toString);
            assertTrue(figures.mrr() >= 0.94, figures::toString);
            assertTrue(figures.silenced() <= 0.02 * figures.lines(), figures::toString);
            assertTrue(figures.noAnswer() >= 20, figures::toString);
            assertTrue(figures.silent() >= 0.95 * figures.noAnswer(), figures::toString);
        }
    }
}
