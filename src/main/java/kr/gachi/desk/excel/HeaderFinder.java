package kr.gachi.desk.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.gachi.desk.excel.table.Cell;
import kr.gachi.desk.excel.table.TableRow;

/**
 * Finds the head of a table among titles and preambles: the row whose cells name the most known columns. A head may take
 * two rows, with a word over several columns ({@code 예산} over {@code 단가} and {@code 금액}).
 */
public final class HeaderFinder {
    /** Exports of the procurement portal have up to 45 lines before the head. */
    public static final int ROWS_SEARCHED = 60;

    private static final int LAST = Integer.MAX_VALUE;
    /** Said by a person: before the best word. */
    private static final int SAID = -1;

    private final Map<String, Match> known = new HashMap<>();
    private final int needed;

    /** @param rank place among the ways of writing: the first one wins where two columns claim the same field */
    private record Match(String name, int rank) {}

    public HeaderFinder(List<Heading> headings) {
        for (Heading heading : headings) {
            for (int i = 0; i < heading.written().size(); i++) {
                known.putIfAbsent(HeadingText.whole(heading.written().get(i)), new Match(heading.name(), i));
            }
        }
        needed = Math.min(2, headings.size());
    }

    /**
     * As a person says it, whatever the heading looks like: before every known word.
     *
     * @param field null for a column that means nothing here and stays an extra one
     */
    void means(String heading, String field) {
        known.put(HeadingText.whole(heading), new Match(field, SAID));
    }

    /** Looks at the top of a sheet; empty if no row names at least two known columns. */
    public Optional<Header> find(List<TableRow> top) {
        Header best = null;
        for (int i = 0; i < top.size(); i++) {
            Header header = read(top.get(i), i + 1 < top.size() ? top.get(i + 1) : null);
            if (header.named() >= needed && (best == null || isBetter(header, best))) {
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    /** More known columns; or as many among fewer unknown ones, unlike {@code 품명 | 용지 외 | 수량 | 10종}. */
    private static boolean isBetter(Header header, Header best) {
        if (header.named() != best.named()) {
            return header.named() > best.named();
        }
        return header.columns().size() < best.columns().size();
    }

    /**
     * What a row would be as a head, alone or together with the row below it.
     *
     * @param below the next row with a value; null at the end
     */
    Header read(TableRow row, TableRow below) {
        Header alone = header(row, null);
        if (below == null || below.number() != row.number() + 1 || !isWords(below)) {
            return alone;
        }
        Header both = header(row, below);
        int gained = both.named() - alone.named();
        if (both.named() <= header(below, null).named()) {
            // the upper row is a title
            return alone;
        }
        return gained > 0 || gained == 0 && (isRemark(below) || splits(row, below)) ? both : alone;
    }

    /** The lower row names columns that the upper one leaves open, and at least one of its words is known. */
    private boolean splits(TableRow row, TableRow below) {
        boolean fillsGap = false;
        boolean known = false;
        for (int i = 0; i < below.filled(); i++) {
            int column = below.column(i);
            fillsGap |= row.cell(column).isBlank();
            known |= match(below.cell(column).written()) != null;
        }
        return fillsGap && known;
    }

    /** Text in every cell; figures and dates stand in no head. */
    static boolean isWords(TableRow row) {
        for (int i = 0; i < row.filled(); i++) {
            if (!(row.cell(row.column(i)) instanceof Cell.Text)) {
                return false;
            }
        }
        return true;
    }

    /** A row of units under the head: {@code (개)}, {@code (원)}. */
    private static boolean isRemark(TableRow row) {
        for (int i = 0; i < row.filled(); i++) {
            String text = row.cell(row.column(i)).written().strip();
            if (!text.matches("[(\\[（［].*[)\\]）］]")) {
                return false;
            }
        }
        return true;
    }

    private Header header(TableRow upper, TableRow lower) {
        List<Found> found = new ArrayList<>();
        int width = Math.max(upper.width(), lower == null ? 0 : lower.width());
        String group = "";
        for (int column : columns(upper, lower, width)) {
            String over = upper.cell(column).written();
            String under = lower == null ? "" : lower.cell(column).written();
            group = over.isBlank() ? group : over;
            found.add(under.isBlank() ? new Found(column, over, match(over)) : both(column, group, under));
        }
        int last = lower == null ? upper.number() : lower.number();
        return new Header(upper.number(), last, assign(found));
    }

    /** Both words together, else the lower one, else what the upper one says of all its columns. */
    private Found both(int column, String group, String under) {
        String heading = (group + " " + under).strip();
        Match match = match(heading);
        if (match == null) {
            match = match(under);
        }
        if (match == null && match(group) != null) {
            match = new Match(match(group).name, LAST);
        }
        return new Found(column, heading, match);
    }

    private static List<Integer> columns(TableRow upper, TableRow lower, int width) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            if (!upper.cell(column).isBlank()
                    || lower != null && !lower.cell(column).isBlank()) {
                columns.add(column);
            }
        }
        return columns;
    }

    private record Found(int column, String heading, Match match) {}

    /** Each field gets its best column, the others stay as extras. */
    private static List<Header.Column> assign(List<Found> found) {
        Map<String, Found> best = new HashMap<>();
        for (Found each : found) {
            if (each.match != null) {
                best.merge(each.match.name, each, (a, b) -> b.match.rank < a.match.rank ? b : a);
            }
        }
        Set<Found> chosen = new HashSet<>(best.values());
        List<Header.Column> columns = new ArrayList<>();
        for (Found each : found) {
            String heading = Letters.clean(each.heading);
            String name = each.match == null ? null : each.match.name;
            boolean mine = name != null && chosen.contains(each);
            columns.add(new Header.Column(
                    each.column, heading, mine ? name : null, mine ? null : name, HeadingText.wonScale(heading)));
        }
        return columns;
    }

    private Match match(String heading) {
        Match match = known.get(HeadingText.whole(heading));
        if (match == null) {
            match = known.get(HeadingText.plain(heading));
        }
        if (match == null) {
            match = known.get(HeadingText.unnumbered(HeadingText.plain(heading)));
        }
        return match == null || match.name == null ? null : match;
    }
}
