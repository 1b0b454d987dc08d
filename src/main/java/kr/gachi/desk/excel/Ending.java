package kr.gachi.desk.excel;

import java.time.LocalDate;
import kr.gachi.desk.domain.End;

/** 만료일 as read: a last day, or none by law. Unknown is an empty cell. */
public record Ending(End end, LocalDate date) {
    static final Ending NONE = new Ending(End.NONE, null);

    static Ending on(LocalDate date) {
        return new Ending(End.DATE, date);
    }
}
