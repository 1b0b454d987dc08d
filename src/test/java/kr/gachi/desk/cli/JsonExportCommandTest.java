package kr.gachi.desk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.store.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** export json and its way back, and the main job on a server: the same on both databases. */
class JsonExportCommandTest {
    @TempDir
    Path folder;

    @Test
    void comesBackByteForByteOnBothDatabases() throws IOException {
        List<Object> h2 = List.of("--data", folder.resolve("h2"));
        done(h2, "init", "--sample");
        String request = (String) done(
                        h2,
                        "request",
                        "import",
                        "sample-data/request-messy.xlsx",
                        "--agency",
                        "A201",
                        "--due",
                        "2026-12-20")
                .get("requestNo");
        done(h2, "rules", "retire", "NC-GEN@0000");
        Map<String, Object> quoted = done(h2, "quote", "create", request, "--role", "BROKERAGE", "--top1");
        String quote = quoteNo(quoted);
        done(h2, "quote", "state", quote, "SENT");
        done(h2, "quote", "create", request, "--role", "BROKERAGE", "--top1");
        Path first = folder.resolve("first.jsonl.zip");
        done(h2, "export", "json", "--out", first, "--with-contacts");

        // here nothing changes
        Map<String, Object> same = done(h2, "import", first);
        assertNull(same.get("work"));
        assertEquals(true, same.get("committed"));

        // an empty folder gives the same export
        List<Object> empty = List.of("--data", folder.resolve("빈 폴더"));
        Map<String, Object> taken = done(empty, "import", first);
        assertTrue(taken.get("work").toString().startsWith("W-"));
        Path second = folder.resolve("second.jsonl.zip");
        done(empty, "export", "json", "--out", second, "--with-contacts");
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        done(empty, "verify");

        // so does a server, and it answers alike
        List<Object> server = server();
        done(server, "import", first);
        Path third = folder.resolve("third.jsonl.zip");
        done(server, "export", "json", "--out", third, "--with-contacts");
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(third));
        for (Object[] question : List.of(
                new Object[] {"match", request},
                new Object[] {"report", "performance", "--agency", "A201", "--year", "2026"},
                new Object[] {"quote", "create", request, "--role", "BROKERAGE", "--top1"})) {
            assertEquals(
                    run(h2, question).out(),
                    run(server, question).out(),
                    List.of(question).toString());
        }
        done(server, "verify");
        assertEquals("backup.server", refused(server, "backup"));
    }

    @Test
    void startsNothingOnAServerThatIsOnlyAsked() {
        List<Object> server = server();
        assertEquals("data.none", refused(server, "history"));
        done(server, "init");
        assertEquals("data.exists", refused(server, "init"));
        assertEquals(1, ((List<?>) done(server, "history").get("works")).size());
    }

    @Test
    void leavesPeopleOutUnlessAskedFor() throws IOException {
        List<Object> h2 = List.of("--data", folder.resolve("h2"));
        done(h2, "init");
        Path people = folder.resolve("without.jsonl.zip");
        done(h2, "export", "json", "--out", people);
        try (ZipFile zip = new ZipFile(people.toFile())) {
            assertNull(zip.getEntry("contact.jsonl"));
            assertNull(zip.getEntry("interaction.jsonl"));
            assertFalse(Collections.list(zip.entries()).isEmpty());
        }
    }

    @Test
    void takesNothingOfAFileThatCannotBeReadWhole() throws IOException {
        List<Object> h2 = List.of("--data", folder.resolve("h2"));
        done(h2, "init");
        Path whole = folder.resolve("whole.jsonl.zip");
        done(h2, "export", "json", "--out", whole);
        Path broken = folder.resolve("broken.jsonl.zip");
        try (ZipFile zip = new ZipFile(whole.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(broken))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(zip.getInputStream(entry).readAllBytes());
                if (entry.getName().equals("product.jsonl")) {
                    out.write("{\"id\":\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
        assertEquals("export.lineUnreadable", refused(h2, "import", broken));
        Path nowhere = folder.resolve("없던 곳/자료");
        assertEquals("export.lineUnreadable", refused(List.of("--data", nowhere), "import", broken));
        assertFalse(Files.exists(nowhere), "nothing is started by an import that fails");
        assertEquals(1, ((List<?>) done(h2, "history").get("works")).size());
    }

    private List<Object> server() {
        Location location = Postgres.fresh(folder, false);
        return List.of("--data", folder.resolve("서버"), "--store", location.url(), "--store-user", location.user());
    }

    @SuppressWarnings("unchecked")
    private static String quoteNo(Map<String, Object> created) {
        return (String)
                ((List<Map<String, Object>>) created.get("quotes")).get(0).get("quoteNo");
    }

    private static Map<String, Object> done(List<Object> options, Object... command) {
        Ran ran = run(options, command);
        assertEquals(0, ran.exit(), List.of(command) + ": " + ran.err());
        return ran.json();
    }

    private static String refused(List<Object> options, Object... command) {
        Ran ran = run(options, command);
        assertEquals(3, ran.exit(), ran.err());
        return (String) ((Map<?, ?>) ran.json().get("problem")).get("code");
    }

    private static Ran run(List<Object> options, Object... command) {
        List<Object> words = new ArrayList<>(options);
        words.addAll(List.of("--as-of", "2026-11-24", "--actor", "김담당", "--json"));
        words.addAll(List.of(command));
        return Ran.of(words.toArray());
    }
}
