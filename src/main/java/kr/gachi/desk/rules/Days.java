package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.RuleRow;

/** The days that have to be tried where a date is not known: one in every span between two changes. */
final class Days {
    private Days() {}

    static List<LocalDate> toTry(Collection<RuleRow> rows, Collection<Facts.Certificate> certificates) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        rows.forEach(row -> Stream.of(
                        row.validFrom(),
                        row.validTo() == null ? null : row.validTo().plusDays(1))
                .filter(day -> day != null)
                .forEach(changes::add));
        certificates.forEach(certificate -> Validity.changes(certificate).forEach(changes::add));
        changes.add(changes.isEmpty() ? LocalDate.EPOCH : changes.first().minusDays(1));
        return List.copyOf(changes);
    }
}
