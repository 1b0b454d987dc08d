package kr.gachi.desk.excel.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One value as the file holds it; what it means is for the reader of the column to say. */
public sealed interface Cell {
    /** As a person sees it, for messages. */
    String written();

    default boolean isBlank() {
        return this == Blank.NOTHING;
    }

    static Cell blank() {
        return Blank.NOTHING;
    }

    static Cell text(String text) {
        return Texts.isBlank(text) ? Blank.NOTHING : new Text(text);
    }

    static Cell number(String value) {
        return new Num(new BigDecimal(value), NumberStyle.GENERAL);
    }

    /** Nothing, or nothing but blanks. */
    enum Blank implements Cell {
        NOTHING;

        @Override
        public String written() {
            return "";
        }
    }

    /** Text as written, line breaks and outer blanks included. */
    record Text(String text) implements Cell {
        @Override
        public String written() {
            return text;
        }
    }

    /**
     * A number with the digits that Excel shows: 15 significant ones, no binary noise.
     *
     * @param style how the cell is formatted, as far as it changes what a person reads
     */
    record Num(BigDecimal value, NumberStyle style) implements Cell {
        @Override
        public String written() {
            return style.show(value);
        }
    }

    /** A number that the cell's format shows as a date. */
    record Moment(LocalDateTime at) implements Cell {
        @Override
        public String written() {
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().toString()
                    : at.toLocalDate() + " " + at.toLocalTime();
        }
    }

    record Bool(boolean value) implements Cell {
        @Override
        public String written() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /**
     * The result of a formula that failed.
     *
     * @param code such as {@code #REF!}; {@link #NOT_CALCULATED} if the file holds a formula without any result
     */
    record Failed(String code) implements Cell {
        public static final String NOT_CALCULATED = "=";

        @Override
        public String written() {
            return code;
        }
    }
}
