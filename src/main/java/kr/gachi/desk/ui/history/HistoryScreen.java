package kr.gachi.desk.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.app.keeping.WorkHistory;
import kr.gachi.desk.app.keeping.WorkHistory.Entry;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListDetail;
import kr.gachi.desk.ui.kit.ListModel;
import kr.gachi.desk.ui.kit.ListScreen;

/** 이력: what was done, by whom, when; beside it what it changed. */
public final class HistoryScreen extends ListScreen<Entry> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy.MM.dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    public HistoryScreen(Frame frame, WorkHistory history) {
        super(list(frame, history));
    }

    private static ListDetail<Entry> list(Frame frame, WorkHistory history) {
        HistoryDetail detail = new HistoryDetail(frame, history);
        ListModel<Entry> model = new ListModel<>(
                frame.background(), history::works, each -> each.work().number(), each -> words(frame, each));
        return new ListDetail<>(frame, "history", "history.search", model)
                .text("history.at", 128, each -> time(each.work().at()))
                .firm()
                .text("history.what", 210, each -> told(frame, each))
                .text("history.actor", 72, each -> each.work().actor())
                .number("history.entries", 72, each -> each.work().entries())
                .firm()
                .text("history.undone", 92, Entry::undoneBy)
                .filter("history.filter.standing", each -> each.undoneBy() == null)
                .detail(detail.view(), detail::show);
    }

    static String told(Frame frame, Entry entry) {
        return frame.say(entry.work().action(), entry.work().arguments().toArray());
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    private static String words(Frame frame, Entry entry) {
        return Stream.of(
                        told(frame, entry),
                        entry.work().number(),
                        entry.work().actor(),
                        time(entry.work().at()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
