package kr.gachi.desk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.Child;
import kr.gachi.desk.Desk;
import kr.gachi.desk.Main;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.store.Location;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import through the command line that is killed on the way: all of it is there afterwards, or nothing. */
class ImportKillTest {
    private static final int KNOWN = 20;
    private static final int COMING = 4_000;

    /** Parts of the time that a whole import takes: while it reads, stores, commits and writes its index. */
    private static final List<Double> MOMENTS = List.of(0.55, 0.75, 0.95);

    @TempDir
    Path folder;

    private Path list;

    @BeforeEach
    void aList() throws IOException {
        list = products("많은 제품.csv", COMING, 2);
    }

    @Test
    void isThereWhollyOrNotAtAll() throws Exception {
        Path data = started("자료");
        long whole = timeOfAWholeImport(started("온 것"));
        int works = works(data);
        for (double moment : MOMENTS) {
            try (Child importing = importing(data)) {
                importing.ends(Duration.ofNanos((long) (whole * moment)));
                importing.kill();
            }
            long products = products(data);
            assertTrue(products == KNOWN || products == KNOWN + COMING, products + " products");
            assertEquals(
                    products == KNOWN ? works : works + 1,
                    works(data),
                    "works of which it was said that they are done");
            Ran verified = Ran.of("--data", data, "--json", "verify");
            assertEquals(0, verified.exit(), verified.out());
        }
        Ran again = Ran.of("--data", data, "--json", "import", list);
        assertEquals(0, again.exit(), again.err());
        assertEquals(KNOWN + COMING, products(data));
        assertEquals(works + 1, works(data));
    }

    private long timeOfAWholeImport(Path data) throws Exception {
        long begun = System.nanoTime();
        try (Child importing = importing(data)) {
            assertEquals(0, importing.exit());
        }
        return System.nanoTime() - begun;
    }

    private Child importing(Path data) throws IOException {
        return Child.of(Main.class, "--data", data.toString(), "import", list.toString());
    }

    /** A folder with works that were said to be done. */
    private Path started(String name) throws IOException {
        Path data = folder.resolve(name);
        Path firms = Files.writeString(folder.resolve("기업.csv"), "사업자등록번호,기업명,시도,시군구\n0010112340,두레인쇄,광주광역시,북구\n");
        assertEquals(
                0,
                Ran.of("--data", data, "import", firms, products("제품.csv", KNOWN, 1))
                        .exit());
        assertEquals(0, Ran.of("--data", data, "set", "product:P1-3", "품명=배너").exit());
        return data;
    }

    private Path products(String name, int count, int series) throws IOException {
        List<String> lines = new ArrayList<>(count + 1);
        lines.add("제품코드,사업자등록번호,구분,품명,단위,단가");
        for (int i = 0; i < count; i++) {
            lines.add("P" + series + "-" + i + ",0010112340,물품,현수막 " + i + "호,장," + (35_000 + i));
        }
        return Files.write(folder.resolve(name), lines);
    }

    private static long products(Path data) {
        try (Desk desk = Desk.open(Location.embedded(data), new Session("시험", java.time.LocalDate.EPOCH))) {
            return desk.store().read(tx -> tx.products().count());
        }
    }

    private static int works(Path data) {
        Map<String, Object> history =
                Ran.of("--data", data, "--json", "history").json();
        return ((List<?>) history.get("works")).size();
    }
}
