package kr.gachi.desk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Seconds that whole processes took, from start to exit. */
final class Timed {
    private static final Path JAR = Path.of(System.getProperty("bench.jar", "target/gachi-desk.jar"));

    private final List<Double> seconds = new ArrayList<>();

    /** The built program in a Java of its own, as people start it. */
    static List<String> program(String heap, Path data, String... arguments) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: run `mvn -Dmaven.test.skip package` first");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-jar", JAR.toString()));
        command.addAll(List.of("--data", data.toString(), "--as-of", Directory.TODAY.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a command and keeps its time. */
    void run(List<String> command) {
        seconds.add(once(command));
    }

    /** Runs a command that must succeed; its output goes to {@code target/bench/output.txt}. */
    static double once(List<String> command) {
        Path output = Path.of("target/bench/output.txt");
        try {
            Files.createDirectories(output.getParent());
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(20, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " failed:\n" + Files.readString(output));
            }
            return (System.nanoTime() - start) / 1e9;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    double median() {
        return median(seconds);
    }

    /** Of the ratios run by run, so that a machine that slows down slows both. */
    double ratioTo(Timed other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < seconds.size(); i++) {
            ratios.add(seconds.get(i) / other.seconds.get(i));
        }
        return median(ratios);
    }

    String row(String name) {
        double min = seconds.stream().mapToDouble(each -> each).min().orElse(0);
        double max = seconds.stream().mapToDouble(each -> each).max().orElse(0);
        return String.format(Locale.ROOT, "%-34s %8.2f %8.2f %8.2f", name, median(), min, max);
    }

    static String heading() {
        return String.format(Locale.ROOT, "%-34s %8s %8s %8s", "seconds", "median", "min", "max");
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
