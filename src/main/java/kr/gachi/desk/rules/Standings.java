package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.RuleRow;

/** What a supplier's certificates make of it on a day: for certain, or only perhaps. */
final class Standings {
    private final Set<Standing> certain = EnumSet.noneOf(Standing.class);
    private final Set<Standing> perhaps = EnumSet.noneOf(Standing.class);
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> perhapsBodies = new HashSet<>();

    Standings(List<RuleRow> rows, List<Facts.Certificate> certificates, LocalDate day) {
        certificates.stream().map(Facts.Certificate::kind).distinct().forEach(kind -> {
            Truth held = Validity.held(certificates, kind, day);
            if (held != Truth.NO) {
                add(rows, kind, day, held == Truth.YES);
            }
        });
        perhaps.removeAll(certain);
    }

    private void add(List<RuleRow> rows, CertificationKind kind, LocalDate day, boolean sure) {
        for (RuleRow row : rows) {
            if (kind.name().equals(row.subject()) && Rulebook.inForce(row, day)) {
                if (row.code().startsWith("NC-NOLIM-")) {
                    (sure ? bodies : perhapsBodies).add(row.subject());
                } else if (row.value() == null || row.value().signum() != 0) {
                    for (Standing standing : Standing.values()) {
                        if (standing.name().equals(row.base())) {
                            (sure ? certain : perhaps).add(standing);
                        }
                    }
                }
            }
        }
    }

    Set<Standing> perhaps() {
        return perhaps;
    }

    boolean perhapsWithoutLimit() {
        return !perhapsBodies.isEmpty();
    }

    boolean mayBe(Standing standing) {
        return certain.contains(standing) || perhaps.contains(standing);
    }

    boolean mayBeWithoutLimit() {
        return !bodies.isEmpty() || !perhapsBodies.isEmpty();
    }

    /** The standings if of the doubtful ones these turn out well. */
    Set<Standing> with(Set<Standing> supposed) {
        Set<Standing> all = EnumSet.copyOf(certain);
        for (Standing standing : supposed) {
            if (perhaps.contains(standing)) {
                all.add(standing);
            }
        }
        return all;
    }

    Set<String> bodies(boolean supposed) {
        if (!supposed || perhapsBodies.isEmpty()) {
            return Collections.unmodifiableSet(bodies);
        }
        Set<String> all = new HashSet<>(bodies);
        all.addAll(perhapsBodies);
        return all;
    }
}
