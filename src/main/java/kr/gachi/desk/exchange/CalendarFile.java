package kr.gachi.desk.exchange;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** Days to remember as an iCalendar file (RFC 5545): the same days give the same bytes, an event keeps its UID for good. */
public final class CalendarFile {
    private static final String PRODUCT = "-//GachiDesk//KO";

    private CalendarFile() {}

    /**
     * A whole day.
     *
     * @param uid never changes for what the day belongs to, so that a calendar that reads the file again moves it
     * @param summary one line
     * @param description null for none
     */
    public record Day(String uid, LocalDate on, String summary, String description) {}

    /** @param stamp the day on which the file is made */
    public static String write(List<Day> days, LocalDate stamp) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        Date made = Date.from(stamp.atStartOfDay().toInstant(ZoneOffset.UTC));
        for (Day each : days) {
            VEvent event = new VEvent();
            event.setUid(new Uid(each.uid()));
            event.setDateTimeStamp(made);
            event.setDateStart(new DateStart(day(each.on())));
            event.setSummary(each.summary());
            if (each.description() != null) {
                event.setDescription(each.description());
            }
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go();
    }

    private static ICalDate day(LocalDate on) {
        return new ICalDate(
                new DateTimeComponents(on.getYear(), on.getMonthValue(), on.getDayOfMonth(), 0, 0, 0, false), false);
    }
}
