package kr.gachi.desk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From the start of the process to the first usable window, sample data in it, and the memory that it then holds: the
 * packaged program beside a bare JavaFX window on the Java that runs this, in turn. Needs a display and Linux (memory is
 * read from /proc), {@code mvn -Dmaven.test.skip package} and {@code bash installer/package.sh --image-only} before.
 * Arguments: rounds (7).
 */
public final class StartBench {
    private static final Path WORK = Path.of("target/bench/start");
    private static final Path IMAGE = Path.of("target/package/GachiDesk");

    private static final long POLL_MILLIS = 2;

    private StartBench() {}

    /** @param seconds to the first usable window; megabytes resident then */
    private record Seen(double seconds, double megabytes) {}

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        Folders.remove(WORK);
        Path data = WORK.resolve("data").toAbsolutePath();
        Timed.once(Timed.program("-Xmx512m", data, "init", "--sample"));
        Timed.once(Timed.program("-Xmx512m", data, "search", "현수막"));
        Map<String, List<String>> starts = new LinkedHashMap<>();
        starts.put("bare window", bare());
        starts.put("program, packaged", List.of(IMAGE.resolve("bin/GachiDesk").toString()));
        starts.put("program, plain Java", plain());
        Map<String, List<Seen>> seen = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, List<String>> each : starts.entrySet()) {
                Seen one = start(each.getValue(), data);
                if (round > 0) {
                    // the first round fills the machine's file cache
                    seen.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d rounds, medians%n%-22s %8s %8s%n", rounds, "", "seconds", "MB");
        seen.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-22s %8.2f %8.0f%n",
                name,
                Timed.median(all.stream().map(Seen::seconds).toList()),
                Timed.median(all.stream().map(Seen::megabytes).toList())));
        List<Seen> bare = seen.get("bare window");
        List<Seen> packaged = seen.get("program, packaged");
        List<Double> slower = new ArrayList<>();
        List<Double> larger = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            slower.add(packaged.get(i).seconds / bare.get(i).seconds);
            larger.add(packaged.get(i).megabytes / bare.get(i).megabytes);
        }
        System.out.printf(
                Locale.ROOT,
                "packaged : bare, round by round  time %.2f  memory %.2f%n",
                Timed.median(slower),
                Timed.median(larger));
    }

    private static List<String> bare() {
        return List.of(java(), "-XX:+UseSerialGC", "-classpath", classpath(), BareWindow.class.getName());
    }

    private static List<String> plain() {
        return List.of(java(), "-XX:+UseSerialGC", "-jar", "target/gachi-desk.jar");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Only what the bare window needs: its own class and JavaFX. */
    private static String classpath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(each -> each.contains("test-classes") || each.contains("javafx"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static Seen start(List<String> command, Path data) {
        Path told = data.resolveSibling("usable");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .put(
                        "JAVA_TOOL_OPTIONS",
                        "-Dgachi.firstLook=" + told + " -Dgachi.data=" + data + " -Djava.util.prefs.userRoot=" + data);
        try {
            Files.deleteIfExists(told);
            long start = System.nanoTime();
            Process process = builder.start();
            try {
                while (!Files.exists(told)) {
                    if (!process.isAlive()) {
                        throw new IllegalStateException(command + " showed no window");
                    }
                    Thread.sleep(POLL_MILLIS);
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                return new Seen(seconds, resident(process.toHandle()) / 1024.0);
            } finally {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                process.onExit().join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Kilobytes of the process and those it started. */
    private static long resident(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(StartBench::residentAlone)
                .sum();
    }

    private static long residentAlone(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(each -> each.startsWith("VmRSS:"))
                    .mapToLong(each -> Long.parseLong(each.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
