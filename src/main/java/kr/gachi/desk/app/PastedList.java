package kr.gachi.desk.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that a person pasted from a mail or wrote down on the telephone, as a table that {@code RequestListReader} reads.
 * A table with a heading stays as it is; of a sentence such as {@code 기념타올 600세트} the quantity is split off.
 */
final class PastedList {
    private static final Pattern HEADING = Pattern.compile("(?s).*(?:품\\s*명|품\\s*목|물품|제품명|항목|내역|과업).*");
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[-*•·○●▶>※]+|\\d{1,2}\\s*[.)]|[①-⑳]|[가-하]\\s*[.)])\\s*");
    private static final Pattern ITEM = Pattern.compile(
            "^(.*?\\S)[\\s:,：\\-–xX×*]*?\\s+([0-9][0-9,.]*\\s*(?:[천만]\\s*)?[\\p{IsHangul}A-Za-z]{0,6})\\s*(?:정도|가량|쯤)?\\s*[.,]?$");
    private static final Pattern GLUED = Pattern.compile(
            "^(.*?\\p{IsHangul})\\s*([0-9][0-9,.]*\\s*(?:[천만]\\s*)?[\\p{IsHangul}A-Za-z]{1,6})\\s*[.,]?$");

    private PastedList() {}

    /** Tab-separated text with a heading; empty if nothing is in it. */
    static String table(String pasted) {
        List<String> lines = pasted.lines().filter(each -> !each.isBlank()).toList();
        boolean table = lines.stream().anyMatch(each -> each.contains("\t"));
        if (table && HEADING.matcher(lines.get(0)).matches()) {
            return String.join("\n", lines);
        }
        List<String> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(table ? cells(line) : split(BULLET.matcher(line.strip()).replaceFirst("")));
        }
        return rows.isEmpty() ? "" : "품명\t수량\t비고\n" + String.join("\n", rows);
    }

    /** Without a heading the first cell is the item and the next that begins with a figure its quantity. */
    private static String cells(String line) {
        String item = null;
        String quantity = "";
        List<String> rest = new ArrayList<>();
        for (String cell : line.split("\t")) {
            String text = cell.strip();
            if (item == null && !text.matches("[0-9.]*")) {
                item = text;
            } else if (item != null && quantity.isEmpty() && text.matches("[0-9].*")) {
                quantity = text;
            } else if (item != null && !text.isEmpty()) {
                rest.add(text);
            }
        }
        return (item == null ? "" : item) + "\t" + quantity + "\t" + String.join(" ", rest);
    }

    private static String split(String line) {
        for (Pattern pattern : List.of(ITEM, GLUED)) {
            Matcher found = pattern.matcher(line);
            if (found.matches()) {
                return found.group(1).replaceAll("[\\s:,：\\-–xX×*]+$", "") + "\t"
                        + found.group(2).replace(" ", "") + "\t";
            }
        }
        return line + "\t\t";
    }
}
