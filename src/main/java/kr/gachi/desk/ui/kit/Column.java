package kr.gachi.desk.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import kr.gachi.desk.domain.Won;

/**
 * A column of a table.
 *
 * @param key text key of its heading, and its name in what is remembered
 * @param value what it sorts by; null unknown, which sorts last
 * @param text what a cell shows and what is copied
 * @param graphic shown instead of the text; null for columns of text
 * @param figure whether it is right-aligned
 */
record Column<T>(
        String key,
        double width,
        Function<T, ? extends Comparable<?>> value,
        Function<T, String> text,
        Function<T, Node> graphic,
        boolean figure) {

    /** What a spreadsheet takes: won and numbers as such, all else as it is read; null for what is not known. */
    Object cell(T row) {
        Object exact = value.apply(row);
        String shown = text.apply(row);
        return exact instanceof Won || exact instanceof Number && figure
                ? exact
                : Figures.UNKNOWN.equals(shown) ? null : shown;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    Comparator<T> order(boolean ascending) {
        Comparator<Comparable> natural = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<Comparable> unknownLast = Comparator.nullsLast(natural);
        return (one, other) -> unknownLast.compare(value.apply(one), value.apply(other));
    }

    static <T> Column<T> ofBadges(String key, double width, Function<T, List<Badge>> badges) {
        Function<T, String> text = row -> String.join(
                "  ", badges.apply(row).stream().map(Badge::toString).toList());
        return new Column<>(key, width, text, text, row -> Nodes.badges(badges.apply(row)), false);
    }
}
