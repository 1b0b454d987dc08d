package kr.gachi.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Under {@code LC_ALL=C} Java can read neither Korean words of a command line nor the names of Korean files. The command
 * then runs in a second machine under a UTF-8 locale, which gets the bytes of the words as they were given.
 */
final class PlainLocale {
    private static final Path GIVEN = Path.of("/proc/self/cmdline");
    private static final String UTF_8 = "C.UTF-8";
    private static final char LOST = '\uFFFD';

    private PlainLocale() {}

    /** Whether words were lost that can still be had: on Linux, and not under a UTF-8 locale already. */
    static boolean hasLost(String... args) {
        return !"UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"))
                && !UTF_8.equals(System.getenv("LC_ALL"))
                && Arrays.stream(args).anyMatch(each -> each.indexOf(LOST) >= 0)
                && Files.isReadable(GIVEN);
    }

    /** Runs the command once more and gives its exit code. */
    static int runAgain(Class<?> main, String... args) throws IOException, InterruptedException {
        Path words = Files.createTempFile("gachi", ".args");
        try {
            Files.write(words, argumentFile(main, given(args.length)));
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "@" + words));
            ProcessBuilder again = new ProcessBuilder(command).inheritIO();
            again.environment().put("LC_ALL", UTF_8);
            return again.start().waitFor();
        } finally {
            Files.delete(words);
        }
    }

    /** The last words of the command line, as bytes; the words before are the machine's own. */
    private static List<byte[]> given(int count) throws IOException {
        List<byte[]> words = new ArrayList<>();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        for (byte each : Files.readAllBytes(GIVEN)) {
            if (each == 0) {
                words.add(word.toByteArray());
                word.reset();
            } else {
                word.write(each);
            }
        }
        return words.subList(words.size() - count, words.size());
    }

    /** What the java launcher reads with {@code @file}: the class, then each word in quotes. */
    private static byte[] argumentFile(Class<?> main, List<byte[]> words) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(main.getName().getBytes(StandardCharsets.US_ASCII));
        for (byte[] word : words) {
            file.write('\n');
            file.write('"');
            for (byte each : word) {
                if (each == '\n') {
                    file.write('\\');
                    file.write('n');
                } else {
                    if (each == '"' || each == '\\') {
                        file.write('\\');
                    }
                    file.write(each);
                }
            }
            file.write('"');
        }
        return file.toByteArray();
    }
}
