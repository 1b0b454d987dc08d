package kr.gachi.desk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** history, undo, backup, restore and verify on the command line. */
class KeepingCommandTest {
    private static final String ENTERPRISES = "기업번호,기업명,전화\nE1,나무공방,061-000-0001\nE2,들꽃식품,061-000-0002\n";

    @TempDir
    Path folder;

    private Path data;
    private Path enterprises;

    @BeforeEach
    void someEnterprises() throws IOException {
        data = folder.resolve("가치 데이터");
        enterprises = file("기업.csv", ENTERPRISES);
        assertEquals(0, run("import", enterprises).exit());
    }

    @Test
    void tellsWorksNewestFirstAndWhetherTheyStand() throws IOException {
        file("기업.csv", ENTERPRISES.replace("0001", "0009"));
        String second = (String) done("import", enterprises).get("work");
        String undo = (String) done("undo", second).get("work");

        List<Map<String, Object>> works = works();
        assertEquals(
                List.of("work.undo", "work.import", "work.import", "work.start"),
                works.stream().map(each -> each.get("action")).toList());
        assertEquals(second, works.get(0).get("undoes"));
        assertEquals(undo, works.get(1).get("undoneBy"));
        assertEquals(true, works.get(1).get("undone"));
        assertEquals(false, works.get(2).get("undone"));
        assertEquals("가져오기: 기업.csv", works.get(1).get("text"));
        assertEquals("김담당", works.get(1).get("actor"));
    }

    @Test
    void takesBackAllButTheRowsThatHaveMovedOn() throws IOException {
        String first = (String) works().get(0).get("work");
        file("기업.csv", "기업번호,기업명,전화\nE1,나무공방,061-000-0009\n");
        done("import", enterprises);

        Ran undone = run("undo", first);
        assertEquals(1, undone.exit());
        assertEquals(2, undone.json().get("restored"), "the other enterprise and the file's own record");
        assertEquals(1, undone.json().get("left"));
        assertEquals("undo.movedOn", problems(undone).get(0).get("code"));
        assertTrue(undone.err().contains("enterprise:E1"), undone.err());
        assertEquals(1, hits("나무공방"));
        assertEquals(0, hits("들꽃식품"));
        assertEquals("work.undone", refused("undo", first));
        assertEquals("work.unknown", refused("undo", "W-1999-A0001"));
        assertEquals("work.first", refused("undo", works().get(3).get("work")));
    }

    @Test
    void stillKnowsWhereARowCameFromThatMovedOn() throws IOException {
        String first = (String) works().get(0).get("work");
        done("set", "enterprise:E1", "기업명=나무터");
        Object origin = done("show", "enterprise:E1").get("origin");

        Ran undone = run("undo", first);
        assertEquals(1, undone.json().get("restored"), "the other enterprise alone");
        assertEquals("기업.csv", ((Map<?, ?>) origin).get("file"));
        assertEquals(origin, done("show", "enterprise:E1").get("origin"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellsTheLifeOfARecordAlsoAfterItsEnd() throws IOException {
        file("기업.csv", ENTERPRISES.replace("0001", "0009"));
        done("import", enterprises);
        done("remove", "enterprise:E1");
        Map<String, Object> life = done("history", "enterprise:E1");
        List<Map<String, Object>> changes = (List<Map<String, Object>>) life.get("changes");
        assertEquals(
                List.of("REMOVED", "CHANGED", "NEW"),
                changes.stream().map(each -> each.get("event")).toList());
        assertEquals("김담당", changes.get(1).get("actor"));
        List<Map<String, Object>> fields =
                (List<Map<String, Object>>) changes.get(1).get("fields");
        Map<String, Object> phone = fields.stream()
                .filter(each -> each.get("field").equals("phone"))
                .findFirst()
                .orElseThrow();
        assertEquals("061-000-0001", phone.get("old"));
        assertEquals("061-000-0009", phone.get("new"));
        assertEquals("record.noHistory", refused("history", "enterprise:E404"));
        assertEquals("record.kindUnknown", refused("history", "없는종류:E1"));
    }

    @Test
    void restoresABackupAndKeepsWhatStoodBefore() throws IOException {
        Path backup = folder.resolve("백업.zip");
        assertEquals(List.of(backup.toString()), done("backup", "--out", backup).get("files"));
        done("undo", works().get(0).get("work"));
        assertEquals(0, hits("나무공방"));

        List<?> kept = (List<?>) done("restore", backup).get("files");
        assertEquals(1, hits("나무공방"));
        assertEquals(2, works().size());
        done("restore", kept.get(0));
        assertEquals(3, works().size());
        done("verify");
    }

    @Test
    void restoresIntoAnEmptyFolder() {
        String backup = (String) ((List<?>) done("backup").get("files")).get(0);
        assertTrue(Path.of(backup).startsWith(data.resolve("backups")));
        data = folder.resolve("다른 곳").resolve("데이터");
        assertEquals(List.of(), done("restore", backup).get("files"));
        assertEquals(1, hits("나무공방"));
        done("verify");
    }

    @Test
    void restoresOverADatabaseThatCannotBeOpened() throws IOException {
        Path backup = folder.resolve("b.zip");
        done("backup", "--out", backup);
        Files.writeString(data.resolve("gachi.mv.db"), "찢어진 파일".repeat(1000));
        assertEquals("data.damaged", refused("history"));
        assertEquals(1, ((List<?>) done("restore", backup).get("files")).size());
        assertEquals(1, hits("나무공방"));
        done("verify");
    }

    @Test
    void refusesRubbishAndLeavesNothingBehind() throws IOException {
        Path backup = folder.resolve("b.zip");
        done("backup", "--out", backup);
        byte[] bytes = Files.readAllBytes(backup);
        Path cut = folder.resolve("잘린.zip");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        Path changed = folder.resolve("바뀐.zip");
        copyWithOneByteChanged(backup, changed);
        List<Path> before = files();

        assertEquals("file.missing", refused("restore", folder.resolve("없는.zip")));
        assertEquals("backup.notOne", refused("restore", enterprises));
        assertEquals("backup.notOne", refused("restore", cut));
        assertEquals("backup.damaged", refused("restore", changed));
        assertEquals(before, files());
    }

    @Test
    void backsUpOverAFileOnlyIfItMayBeWritten() {
        assertEquals("file.notWritable", refused("backup", "--out", folder));
        assertEquals(
                "file.notWritable",
                refused("backup", "--out", folder.resolve("없는 폴더").resolve("b.zip")));
    }

    @Test
    void findsAChangedByteInTheJournal() throws Exception {
        file("기업.csv", ENTERPRISES.replace("0001", "0009"));
        done("import", enterprises);
        done("verify");
        sql("update journal set \"before\" = replace(\"before\", '061-000-0001', '061-000-0003')"
                + " where \"before\" like '%061-000-0001%'");
        assertEquals(List.of("verify.imageChanged"), unsound());
    }

    @Test
    void findsAChangedActor() throws Exception {
        sql("update work set actor = '박담당' where revision = 2");
        assertEquals(List.of("verify.chainBroken"), unsound());
    }

    @Test
    void findsARecordThatChangedWithoutAWork() throws Exception {
        sql("update \"enterprise\" set \"phone\" = '061-000-0008' where \"code\" = 'E1'");
        assertEquals(List.of("verify.recordChanged"), unsound());
    }

    @Test
    void findsMissingWorks() throws Exception {
        sql("delete from journal where revision = 2", "delete from work where revision = 2");
        assertEquals(
                List.of("verify.headBroken", "verify.recordChanged", "verify.recordChanged", "verify.recordChanged"),
                unsound().stream().sorted().toList());
    }

    @Test
    void findsARecordThatCannotBeRead() throws Exception {
        sql("update \"rule_row\" set \"regime\" = 'MARTIAL' where \"id\" = (select min(\"id\") from \"rule_row\")");
        assertEquals(List.of("verify.recordUnreadable"), unsound());
    }

    @Test
    void findsMissingAndChangedAttachments() throws IOException {
        Path agencies = file("기관.csv", "기관코드,기관명\nA201,가람에너지\n");
        done("import", agencies);
        done("request", "import", "sample-data/request-messy.xlsx", "--agency", "A201");
        done("verify");
        Path kept;
        try (Stream<Path> found = Files.list(data.resolve("attachments"))) {
            kept = found.findFirst().orElseThrow();
        }
        Files.write(kept, new byte[] {1});
        assertEquals(List.of("verify.attachmentChanged"), unsound());
        Files.delete(kept);
        assertEquals(List.of("verify.attachmentMissing"), unsound());
    }

    @Test
    void findsABackupThatCannotBeRestored() throws IOException {
        Path backup = Path.of((String) ((List<?>) done("backup").get("files")).get(0));
        assertEquals(1, done("verify").get("backups"));
        copyWithOneByteChanged(backup, backup.resolveSibling("changed.zip"));
        Files.delete(backup);
        assertEquals(List.of("verify.backupUnusable"), unsound());
    }

    private List<Object> unsound() {
        Ran ran = run("verify");
        assertEquals(1, ran.exit(), ran.err());
        assertEquals(false, ran.json().get("sound"));
        return problems(ran).stream().map(each -> each.get("code")).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> problems(Ran ran) {
        return (List<Map<String, Object>>) ran.json().get("problems");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> works() {
        return (List<Map<String, Object>>) done("history").get("works");
    }

    private int hits(String text) {
        return ((List<?>) done("search", text).get("hits")).size();
    }

    private Map<String, Object> done(Object... command) {
        Ran ran = run(command);
        assertEquals(0, ran.exit(), List.of(command) + ": " + ran.err());
        return ran.json();
    }

    private String refused(Object... command) {
        Ran ran = run(command);
        assertEquals(3, ran.exit(), ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
        return (String) ((Map<?, ?>) ran.json().get("problem")).get("code");
    }

    private Ran run(Object... command) {
        List<Object> words =
                new ArrayList<>(List.of("--data", data, "--as-of", "2026-11-24", "--actor", "김담당", "--json"));
        words.addAll(List.of(command));
        return Ran.of(words.toArray());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.sorted().toList();
        }
    }

    /** A sound zip, the database in which is not what the list of hashes says. */
    private static void copyWithOneByteChanged(Path backup, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith(".db")) {
                    content[content.length / 2] ^= 1;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
                out.closeEntry();
            }
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + data.resolve("gachi") + ";DATABASE_TO_LOWER=TRUE");
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                assertTrue(statement.executeUpdate(each) > 0, each);
            }
        }
    }
}
