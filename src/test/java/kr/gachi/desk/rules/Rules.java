package kr.gachi.desk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.RuleRow;

/** Rows for tests. */
final class Rules {
    private Rules() {}

    static RuleRow row(String code, String value, String from, String to) {
        return new RuleRow(
                Id.of("rules", code + from),
                0,
                code,
                null,
                null,
                value == null ? null : new BigDecimal(value),
                "WON",
                null,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "어느 법 §1",
                "시험",
                null,
                LocalDate.parse("2026-01-01"),
                "시험",
                true);
    }

    static RuleRow withValue(RuleRow row, BigDecimal value) {
        return new RuleRow(
                row.id(),
                row.version(),
                row.code(),
                row.regime(),
                row.subject(),
                value,
                row.unit(),
                row.base(),
                row.validFrom(),
                row.validTo(),
                row.article(),
                row.source(),
                row.note(),
                row.checkedOn(),
                row.checkedBy(),
                row.active());
    }

    static RuleRow inactive(RuleRow row) {
        return new RuleRow(
                row.id(),
                row.version(),
                row.code(),
                row.regime(),
                row.subject(),
                row.value(),
                row.unit(),
                row.base(),
                row.validFrom(),
                row.validTo(),
                row.article(),
                row.source(),
                row.note(),
                row.checkedOn(),
                row.checkedBy(),
                false);
    }

    static RuleRow checked(RuleRow row, String on) {
        return new RuleRow(
                row.id(),
                row.version(),
                row.code(),
                row.regime(),
                row.subject(),
                row.value(),
                row.unit(),
                row.base(),
                row.validFrom(),
                row.validTo(),
                row.article(),
                row.source(),
                row.note(),
                on == null ? null : LocalDate.parse(on),
                row.checkedBy(),
                row.active());
    }
}
