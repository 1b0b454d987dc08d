package kr.gachi.desk.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Dates as people type them: {@code 2026.12.18}, {@code 20261218}, {@code 12.18} (the coming one), {@code +7} (days from today). */
public final class TypedDate {
    private TypedDate() {}

    public static Optional<LocalDate> read(String text, LocalDate today) {
        String plain = text.replaceAll("\\s", "").replaceAll("[.일]$", "").replaceAll("[년월]", ".");
        if (plain.matches("\\+[0-9]{1,3}")) {
            return Optional.of(today.plusDays(Integer.parseInt(plain.substring(1))));
        }
        String[] parts = plain.matches("[0-9]{8}")
                ? new String[] {plain.substring(0, 4), plain.substring(4, 6), plain.substring(6)}
                : plain.split("[-./]");
        if (!Arrays.stream(parts).allMatch(each -> each.matches("[0-9]{1,4}"))) {
            return Optional.empty();
        }
        try {
            if (parts.length == 2) {
                LocalDate date = LocalDate.of(today.getYear(), number(parts[0]), number(parts[1]));
                return Optional.of(date.isBefore(today) ? date.plusYears(1) : date);
            }
            if (parts.length == 3) {
                int year = number(parts[0]);
                return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, number(parts[1]), number(parts[2])));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
