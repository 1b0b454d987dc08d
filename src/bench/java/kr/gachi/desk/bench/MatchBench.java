package kr.gachi.desk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.DirectorySearch;
import kr.gachi.desk.app.Matched;
import kr.gachi.desk.app.Sourcing;
import kr.gachi.desk.app.importing.Importing;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.store.Location;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One line matched and one text searched in a large directory, warm, as the window and the command line ask: through
 * the services, database included. Every call asks for something else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(1)
public class MatchBench {
    private static final int REQUESTS = 2_000;

    /** Enterprises and products; the larger directory takes minutes to make. */
    @Param({"5000+50000", "100000+500000"})
    public String size;

    private Directory directory;
    private Desk desk;
    private Sourcing sourcing;
    private int next;

    /** Makes the directory once; later runs find it in {@code target/bench}. */
    @Setup(Level.Trial)
    public void open() {
        List<Integer> counts =
                Arrays.stream(size.split("\\+")).map(Integer::valueOf).toList();
        directory = new Directory(counts.get(0));
        Path folder = Path.of("target/bench/match-" + size);
        Path whole = folder.resolve("whole");
        if (!Files.exists(whole)) {
            Folders.remove(folder);
            fill(folder, counts.get(1));
            Folders.write(whole, "");
        }
        desk = Desk.open(Location.embedded(folder.resolve("data")), session());
        sourcing = desk.sourcing(new Text(Language.KO));
        desk.search().catchUp(Progress.NONE);
    }

    @TearDown(Level.Trial)
    public void close() {
        desk.close();
    }

    @Benchmark
    public List<Matched.OfRequest> match() {
        return sourcing.match(List.of(Directory.requestNo(next++ % REQUESTS)), null, 10);
    }

    @Benchmark
    public DirectorySearch.Answer search() {
        return desk.search()
                .search(new DirectorySearch.Question(
                        directory.search(next++), null, List.of(), null, null, null, null, 20));
    }

    private void fill(Path folder, int count) {
        Path base = folder.resolve("base.xlsx");
        Path products = folder.resolve("products.xlsx");
        DirectoryFile.base(base, directory, REQUESTS);
        DirectoryFile.products(products, directory, count);
        try (Desk filled = Desk.openOrStart(Location.embedded(folder.resolve("data")), session())) {
            filled.importing()
                    .run(new Importing.Order(List.of(base, products), null, null, Map.of(), false), Progress.NONE);
            filled.search().catchUp(Progress.NONE);
        }
    }

    private static Session session() {
        return new Session("bench", Directory.TODAY);
    }
}
