package kr.gachi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kr.gachi.desk.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines that speak no Korean: Korean words and paths are understood, and the answer is the same. */
class PlainLocaleTest {
    @TempDir
    Path folder;

    @Test
    void understandsKoreanWordsUnderThePlainLocale() throws Exception {
        assumeTrue(Files.isReadable(Path.of("/proc/self/cmdline")), "only Linux keeps the bytes that were given");
        String data = "$(printf '" + octal("홍 길동/문서 \"2\"") + "')";
        assertEquals(0, run("--data \"" + data + "\" init").exit());
        Said said = run("--data \"" + data + "\" --json show \"$(printf '" + octal("enterprise:없는 곳") + "')\"");
        assertEquals(3, said.exit());

        Map<?, ?> problem = (Map<?, ?>) Json.readObject(said.out()).get("problem");
        assertEquals("record.unknown", problem.get("code"));
        assertTrue(problem.get("message").toString().contains("enterprise:없는 곳"), said.out());
    }

    private record Said(int exit, String out) {}

    private Said run(String words) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = "exec '" + java + "' -Dfile.encoding=MS949 -Duser.language=tr -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' kr.gachi.desk.Main " + words;
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out);
    }

    /** So that no machine on the way has to know the words. */
    private static String octal(String text) {
        StringBuilder octal = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            octal.append(String.format("\\%03o", each & 0xFF));
        }
        return octal.toString();
    }
}
