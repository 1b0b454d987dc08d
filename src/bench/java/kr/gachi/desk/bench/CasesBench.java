package kr.gachi.desk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kr.gachi.desk.search.Cases;

/**
 * How well lines are answered: the figures of a judged collection and an ablation.
 *
 * <p>{@code mvn -Pbench -Dbench.main=kr.gachi.desk.bench.CasesBench -Dcases=DIR}; without a folder it takes the small
 * collection of the tests.
 */
public final class CasesBench {
    private CasesBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("cases", "src/test/resources/matching"));
        Cases.report(folder, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }
}
