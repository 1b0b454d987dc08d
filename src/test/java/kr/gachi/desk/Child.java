package kr.gachi.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another Java process on the same classes, which can be killed without warning. */
public final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static Child of(Class<?> main, String... arguments) throws IOException {
        return of(main, List.of(), Map.of(), arguments);
    }

    /** @param options of the virtual machine */
    public static Child of(Class<?> main, List<String> options, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new Child(builder.start());
    }

    /** The next line that it prints; null when it has ended. */
    public String line() throws IOException {
        return out.readLine();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it as {@code kill -9} does and gives what it had printed by then. */
    public List<String> kill() throws IOException, InterruptedException {
        // not process.destroyForcibly(), which closes the stream as well
        process.toHandle().destroyForcibly();
        List<String> printed = rest();
        process.waitFor();
        return printed;
    }

    /** Waits for its end and gives what it printed. */
    public List<String> rest() throws IOException {
        List<String> printed = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            printed.add(line);
        }
        return printed;
    }

    /** Waits for its end. */
    public int exit() throws InterruptedException {
        return process.waitFor();
    }

    /** Waits for its end, but no longer than so long, and says whether it has ended. */
    public boolean ends(Duration atMost) throws InterruptedException {
        return process.waitFor(atMost.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
