package kr.gachi.desk.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Requirement;
import kr.gachi.desk.store.Tx;

/** What agencies ask for: the shipped lines, with those that the office has put in their place. */
record Checklist(List<Requirement> lines) {
    private static final String SHIPPED = "/papers/checklist.csv";

    static Checklist of(Tx tx) {
        Map<String, Requirement> lines = new TreeMap<>();
        shipped().forEach(each -> lines.put(each.code(), each));
        tx.table(Requirement.class).all().forEach(each -> lines.put(each.code(), each));
        return new Checklist(lines.values().stream()
                .filter(each -> each.active() == null || each.active())
                .toList());
    }

    private static List<Requirement> shipped() {
        try (InputStream in = Checklist.class.getResourceAsStream(SHIPPED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Checklist::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Requirement line(String text) {
        String[] cells = text.split(",", -1);
        return new Requirement(
                Id.of("점검표", cells[0]), 0, cells[0], said(cells[1]), said(cells[2]), cells[3], said(cells[4]), null);
    }

    private static String said(String cell) {
        return cell.isBlank() ? null : cell.strip();
    }

    /**
     * Those that are asked for a contract.
     *
     * @param method null while it is open: then nothing is left out for the way of contract
     * @param items what is bought, as written
     */
    List<Requirement> asked(String method, List<String> items) {
        return lines.stream()
                .filter(each ->
                        each.method() == null || method == null || dense(method).contains(dense(each.method())))
                .filter(each -> each.itemGroup() == null || concerns(each.itemGroup(), items))
                .toList();
    }

    private static boolean concerns(String group, List<String> items) {
        return Arrays.stream(group.split("[|,]"))
                .map(Checklist::dense)
                .filter(word -> !word.isEmpty())
                .anyMatch(word -> items.stream().anyMatch(item -> dense(item).contains(word)));
    }

    static String dense(String text) {
        return text.replaceAll("[\\s·ㆍ()]", "");
    }
}
