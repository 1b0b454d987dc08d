package kr.gachi.desk.app.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.CorporateNo;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ImportedFile;
import kr.gachi.desk.domain.Origin;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.excel.Draft;
import kr.gachi.desk.excel.Ending;
import kr.gachi.desk.excel.PersonalHeading;
import kr.gachi.desk.excel.Reading;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.feedback.Problem;

/** A draft on its way to a record: what it changes, and what is wrong with it. */
final class Row {
    private final Draft draft;
    private final SheetCount count;
    private final Id<ImportedFile> file;
    private final Id<?> about;
    private final Map<String, Object> changes = new LinkedHashMap<>();
    private final List<Problem> problems;

    private Id<?> named;
    private String key;
    private boolean same;

    Row(Draft draft, SheetCount count, Id<ImportedFile> file) {
        this(draft, count, file, null);
    }

    private Row(Draft draft, SheetCount count, Id<ImportedFile> file, Id<?> about) {
        this.draft = draft;
        this.count = count;
        this.file = file;
        this.about = about;
        this.problems = new ArrayList<>(draft.problems());
    }

    /**
     * What a person says outside a file.
     *
     * @param about the record it is said of, whatever key the row then has; null if the key decides as in a file
     */
    static Row said(Draft draft, SheetCount count, Id<?> about) {
        return new Row(draft, count, null, about);
    }

    /** The record that the row is said of; null if its key decides. */
    Id<?> about() {
        return about;
    }

    Draft draft() {
        return draft;
    }

    SheetCount count() {
        return count;
    }

    /** The record that the row is about; null for a new one that is not stored yet. */
    Id<?> named() {
        return named;
    }

    void names(Id<?> id) {
        named = id;
    }

    /** What names the row, where that is more than its columns say. */
    void keyed(String newKey) {
        key = newKey;
    }

    /** What names the row in its sheet; null if nothing does. */
    String key(SheetSpec spec) {
        return key == null ? draft.key(spec) : key;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The record with the place where its row stood; what a person says has none and leaves it. */
    <T extends Record> T placed(Shape<T> shape, T record) {
        return trace().placed(shape, record);
    }

    private Origin origin() {
        return file == null
                ? null
                : new Origin(file, draft.place().sheet(), draft.place().row());
    }

    /** Whether {@code -} stands under a column. */
    boolean clears(String field) {
        return draft.fields().get(field) instanceof Reading.Cleared;
    }

    /** Whether one of the columns has a cell that cannot be read, which has been told already. */
    boolean isRefused(String... columns) {
        return Stream.of(columns).map(draft.fields()::get).anyMatch(reading -> reading instanceof Reading.Refused);
    }

    boolean isRejected() {
        return problems.stream().anyMatch(Problem::isError);
    }

    void tell(Problem problem) {
        problems.add(problem.at(draft.place()));
    }

    /** Tells of one column; it names the heading as the file writes it. */
    void tell(Problem problem, String field) {
        problems.add(at(problem, field));
    }

    /** A problem with the cell that a field stands in. */
    Problem at(Problem problem, String field) {
        Object value = draft.value(field, Object.class);
        return problem.at(draft.place().column(count.heading(field), value == null ? "" : value.toString()));
    }

    /** Counts the row as one that changes nothing. */
    void countSame() {
        same = true;
        count.same();
    }

    /** Further columns that stay with the record. */
    Map<String, String> extra() {
        return extra(false);
    }

    /** Further columns about a person, which go to the contacts. */
    Map<String, String> personal() {
        return extra(true);
    }

    /** What a person takes away is taken away wherever it stands. */
    private Map<String, String> extra(boolean personal) {
        if (draft.extra().isEmpty()) {
            return Map.of();
        }
        Map<String, String> extra = new LinkedHashMap<>();
        draft.extra().forEach((heading, written) -> {
            boolean isPersonal = written != null && count.splitsPersons() && PersonalHeading.isPersonal(heading);
            if (isPersonal == personal) {
                extra.put(heading, written);
            }
        });
        return extra;
    }

    /** Where the row stood and how it was counted, without its cells. */
    Trace trace() {
        return new Trace(count, same, origin());
    }

    /** @param origin null for what a person says */
    record Trace(SheetCount count, boolean isSame, Origin origin) {
        <T extends Record> T placed(Shape<T> shape, T record) {
            return origin == null ? record : shape.with(record, "origin", origin);
        }
    }

    <T> T value(String field, Class<T> type) {
        return draft.value(field, type);
    }

    String text(String field) {
        return draft.value(field, String.class);
    }

    /** What the row sets: fields with a value, and cleared ones as null. Empty cells leave the record as it is. */
    Map<String, Object> changes() {
        return changes;
    }

    void set(String field, Object value) {
        changes.put(field, value);
    }

    /** Takes over every reading whose field the record has. */
    void takeOver(Shape<?> shape) {
        draft.fields().forEach((field, reading) -> {
            if (shape.has(field)) {
                takeOver(shape.field(field), reading);
            }
        });
    }

    private void takeOver(Shape.Field field, Reading<?> reading) {
        if (reading instanceof Reading.Cleared) {
            changes.put(field.name(), null);
            if (field.rawType() == End.class) {
                changes.put(field.name(), End.UNKNOWN);
                changes.put("validTo", null);
            }
        } else if (reading instanceof Reading.Value<?> read) {
            if (read.value() instanceof Ending ending) {
                changes.put("end", ending.end());
                changes.put("validTo", ending.date());
            } else if (field.rawType() == CertificationKind.class) {
                changes.put(field.name(), CertificationKind.of((String) read.value()));
            } else if (field.rawType() == CorporateNo.class) {
                corporateNo((String) read.value());
            } else {
                changes.put(field.name(), read.value());
            }
        }
    }

    private void corporateNo(String written) {
        CorporateNo.read(written)
                .ifPresentOrElse(
                        number -> {
                            changes.put("corporateNo", number);
                            if (!number.hasValidCheckDigit()) {
                                tell(Problem.warning("cell.corporateNoCheck", written));
                            }
                        },
                        () -> tell(Problem.error("cell.corporateNoLength", written)));
    }
}
