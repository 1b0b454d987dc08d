package kr.gachi.desk.feedback;

import java.util.Arrays;
import java.util.List;

/**
 * Something to tell a person: what is wrong, where, and with which value. The sentence itself is made by
 * {@code i18n.Text} from {@code problem.<code>}, so that the same problem reads well in every language.
 *
 * @param code stable name such as {@code cell.notADate}; part of the command line's contract
 * @param arguments what the sentence mentions, in the order of its placeholders
 * @param place where it was seen; {@link Place#NOWHERE} if it belongs to no file
 */
public record Problem(Severity severity, String code, List<Object> arguments, Place place) {

    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }

    /**
     * A spot in a file as a person counts: row 1 is the first. Every part may be null.
     *
     * @param value what stood there, as written
     */
    public record Place(String file, String sheet, Integer row, String column, String value) {
        public static final Place NOWHERE = new Place(null, null, null, null, null);

        public static Place file(String file) {
            return new Place(file, null, null, null, null);
        }

        public static Place row(String file, String sheet, int row) {
            return new Place(file, sheet, row, null, null);
        }

        public Place column(String newColumn, String newValue) {
            return new Place(file, sheet, row, newColumn, newValue);
        }
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem error(String code, Object... arguments) {
        return of(Severity.ERROR, code, arguments);
    }

    public static Problem warning(String code, Object... arguments) {
        return of(Severity.WARNING, code, arguments);
    }

    public static Problem info(String code, Object... arguments) {
        return of(Severity.INFO, code, arguments);
    }

    private static Problem of(Severity severity, String code, Object... arguments) {
        List<Object> told = Arrays.stream(arguments)
                .map(argument -> argument == null ? "" : argument)
                .toList();
        return new Problem(severity, code, told, Place.NOWHERE);
    }

    public Problem at(Place newPlace) {
        return new Problem(severity, code, arguments, newPlace);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
