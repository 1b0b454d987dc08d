package kr.gachi.desk.excel;

import java.util.List;
import java.util.Map;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;

/**
 * A row as read, before it becomes a record.
 *
 * @param place file, sheet and row
 * @param fields readings by field; a field without a column is missing
 * @param extra columns that the sheet does not know, by heading
 * @param problems of its cells
 * @param skipped why it is no row of data; null if it is one
 */
public record Draft(
        Place place,
        Map<String, Reading<?>> fields,
        Map<String, String> extra,
        List<Problem> problems,
        Problem skipped) {

    /** The value of a field; null if it is empty, cleared, refused or has no column. */
    public <T> T value(String field, Class<T> type) {
        Reading<?> reading = fields.get(field);
        return reading instanceof Reading.Value<?> read ? type.cast(read.value()) : null;
    }

    /** What names the row in its sheet: the first of the sheet's keys that has a value; null if none has. */
    public String key(SheetSpec spec) {
        for (List<String> key : spec.keys()) {
            StringBuilder name = new StringBuilder();
            boolean any = key.isEmpty();
            for (String field : key) {
                Object value = value(field, Object.class);
                any |= value != null;
                name.append(value == null ? "" : value).append('\u001f');
            }
            if (any) {
                return name.toString();
            }
        }
        return null;
    }
}
