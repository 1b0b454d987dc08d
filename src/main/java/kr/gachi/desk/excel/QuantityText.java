package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gachi.desk.excel.table.Cell;

/**
 * A quantity with its unit in one cell: {@code 50박스}, {@code 3 EA}, {@code １２장}, {@code 5천개}, {@code 10(박스)}.
 * {@code 약 50개}, {@code 50여 개}, {@code 5~6} are no quantities.
 *
 * @param unit null if the cell has none
 * @param remark what follows in brackets, such as {@code (1박스 500매)}; null if nothing
 */
record QuantityText(BigDecimal number, String unit, String remark) {
    private static final Pattern WRITTEN = Pattern.compile(
            "([0-9０-９][0-9０-９,，.．]*(?:\\s*[천만](?=개|장|매|부|권|명|인|세트|박스|EA|ea|$))?)\\s*([\\p{IsHangul}A-Za-zＡ-Ｚａ-ｚ㎀-㏟℃ℓ%'’]{0,8})\\s*(?:[(（]([^()（）]*)[)）])?");
    private static final Pattern VAGUE = Pattern.compile("(?:여|정도|내외|이상|이하|미만|초과|가량|쯤|약|대략).*");
    private static final List<Set<String>> SAME_UNITS = List.of(
            Set.of("개", "ea", "pcs", "each"),
            Set.of("박스", "box", "bx", "상자"),
            Set.of("세트", "셋트", "set"),
            Set.of("장", "매"),
            Set.of("명", "인"));

    /** Null if it is no quantity. */
    static QuantityText read(Cell cell) {
        if (cell instanceof Cell.Num number) {
            return new QuantityText(number.value(), null, null);
        }
        Matcher written = WRITTEN.matcher(Letters.clean(cell.written()));
        if (!(cell instanceof Cell.Text) || !written.matches()) {
            return null;
        }
        BigDecimal number = KoreanNumber.read(Letters.normal(written.group(1)).replace(" ", ""));
        String unit = written.group(2);
        String brackets = written.group(3) == null ? "" : Letters.clean(written.group(3));
        if (number == null || VAGUE.matcher(unit).matches()) {
            return null;
        }
        boolean unitInBrackets = unit.isEmpty() && brackets.matches("[\\p{IsHangul}A-Za-z]{1,6}");
        if (unitInBrackets && VAGUE.matcher(brackets).matches()) {
            return null;
        }
        String remark = unitInBrackets || brackets.isEmpty() ? null : brackets;
        String only = unitInBrackets ? brackets : unit;
        return new QuantityText(number, only.isEmpty() ? null : only, remark);
    }

    /** Whether two units are the same word in another language or habit; only to spare a warning. */
    static boolean sameUnit(String a, String b) {
        String left = Letters.normal(a).toLowerCase(Locale.ROOT);
        String right = Letters.normal(b).toLowerCase(Locale.ROOT);
        return left.equals(right) || SAME_UNITS.stream().anyMatch(same -> same.contains(left) && same.contains(right));
    }
}
