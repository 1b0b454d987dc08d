package kr.gachi.desk.app.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gachi.desk.excel.Column;
import kr.gachi.desk.excel.Reading;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;

/**
 * Fields of a record as a person says them, read as the cells of an import are read.
 *
 * @param fields readings by field of the sheet
 * @param extra columns that the sheet does not know, by heading; null takes one away
 */
record Said(Map<String, Reading<?>> fields, Map<String, String> extra) {
    private static final String EXTRA = "extra.";

    /**
     * Reads {@code FIELD=VALUE} pairs.
     *
     * @param known further columns that the record has already
     * @throws DeskException {@code record.fieldUnknown}, {@code record.fieldTwice}, {@code record.fieldFixed}, or what a
     *     cell of an import would be refused for
     */
    static Said read(RecordKind<?> kind, List<Field> written, Map<String, String> known) {
        Said said = read(kind.spec(), kind.name(), written, known);
        said.fields.keySet().stream().filter(kind::isFixed).findFirst().ifPresent(field -> {
            throw new DeskException(Problem.error(
                    "record.fieldFixed", kind.spec().column(field).orElseThrow().heading(), kind.name()));
        });
        return said;
    }

    static Said read(SheetSpec spec, String kind, List<Field> written, Map<String, String> known) {
        Map<String, Reading<?>> fields = new LinkedHashMap<>();
        Map<String, String> extra = new LinkedHashMap<>();
        for (Field each : written) {
            String further = each.name.startsWith(EXTRA) ? each.name.substring(EXTRA.length()) : each.name;
            Column column =
                    each.name.startsWith(EXTRA) ? null : spec.named(each.name).orElse(null);
            if (column != null) {
                if (fields.put(column.field(), reading(column, each.value)) != null) {
                    throw new DeskException(Problem.error("record.fieldTwice", column.heading()));
                }
            } else if (each.name.startsWith(EXTRA) || known.containsKey(further)) {
                extra.put(further, each.value.strip().equals(ColumnWords.UNKNOWN) ? null : each.value);
            } else {
                throw new DeskException(Problem.error("record.fieldUnknown", each.name, kind, headings(spec)));
            }
        }
        return new Said(fields, extra);
    }

    /** A field by any of its names, and what it shall say. */
    record Field(String name, String value) {}

    private static Reading<?> reading(Column column, String value) {
        Reading<?> reading = column.read(value);
        Place place = Place.NOWHERE.column(column.heading(), value);
        if (reading.isRefused()) {
            throw new DeskException(reading.problem().at(place));
        } else if (column.required() && reading instanceof Reading.Cleared) {
            throw new DeskException(
                    Problem.error("cell.required", column.heading()).at(place));
        }
        return reading;
    }

    /** Adds what the key of a new record says. */
    Said under(Map<String, Reading<?>> key, RecordKind<?> kind) {
        Map<String, Reading<?>> all = new LinkedHashMap<>(key);
        key.forEach((field, reading) -> {
            if (reading.isRefused()) {
                throw new DeskException(reading.problem());
            }
        });
        fields.forEach((field, reading) -> {
            if (key.get(field) instanceof Reading.Value<?> keyed
                    && reading instanceof Reading.Value<?> said
                    && !keyed.equals(said)) {
                throw new DeskException(Problem.error(
                        "record.keyDiffers",
                        kind.spec().column(field).orElseThrow().heading()));
            }
            all.put(field, reading);
        });
        return new Said(all, extra);
    }

    /** @throws DeskException {@code record.fieldsMissing} naming what a new record must say */
    void refuseIncomplete(RecordKind<?> kind) {
        List<String> missing = new ArrayList<>();
        for (Column column : kind.spec().columns()) {
            if (column.required() && !(fields.get(column.field()) instanceof Reading.Value<?>)) {
                missing.add(column.heading());
            }
        }
        boolean ofEnterprise = kind.spec().column(Sheets.ENTERPRISE_BIZ_NO).isPresent()
                && kind != RecordKinds.INTERACTION
                && kind != RecordKinds.PARTICIPANT;
        if (ofEnterprise
                && !(fields.get(Sheets.ENTERPRISE_BIZ_NO) instanceof Reading.Value<?>)
                && !(fields.get(Sheets.ENTERPRISE_CODE) instanceof Reading.Value<?>)) {
            missing.add("사업자등록번호/기업번호");
        }
        if (!missing.isEmpty()) {
            throw new DeskException(Problem.error("record.fieldsMissing", kind.name(), missing));
        }
    }

    private static String headings(SheetSpec spec) {
        return spec.columns().stream().map(Column::heading).collect(Collectors.joining(", "));
    }
}
