package kr.gachi.desk.ui.sourcing;

import kr.gachi.desk.app.lists.ManyRecords;
import kr.gachi.desk.app.lists.RequestList;
import kr.gachi.desk.app.lists.RequestRow;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.ui.kit.Badge;
import kr.gachi.desk.ui.kit.Badge.Tone;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListDetail;
import kr.gachi.desk.ui.kit.ListModel;
import kr.gachi.desk.ui.kit.ListScreen;
import kr.gachi.desk.ui.kit.ManyEdit;
import kr.gachi.desk.ui.kit.Nodes;

/** 요청: what agencies want, from inquiry to settlement. */
public final class RequestScreen extends ListScreen<RequestRow> {
    public RequestScreen(Frame frame, RequestList requests, ManyRecords many) {
        super(list(frame, requests, many));
    }

    private static ListDetail<RequestRow> list(Frame frame, RequestList requests, ManyRecords many) {
        ListModel<RequestRow> model =
                new ListModel<>(frame.background(), requests::requests, RequestRow::number, RequestRow::words);
        return new ListDetail<>(frame, "requests", "request.search", model)
                .badge("request.stage", 96, row -> stage(frame, row))
                .text("request.number", 130, RequestRow::number)
                .text("request.agency", 150, RequestRow::agency)
                .text("request.title", 260, RequestRow::title)
                .text("request.lines", 80, row -> row.decided() + " / " + row.lines())
                .date("request.receivedOn", 100, RequestRow::receivedOn)
                .date("request.dueDate", 100, RequestRow::dueDate)
                .won("request.budget", 120, RequestRow::budget)
                .text("request.owner", 90, RequestRow::owner)
                .filter("request.filter.waiting", row -> row.stage().compareTo(RequestStage.QUOTED) < 0)
                .filter("request.filter.open", row -> !row.stage().isClosed())
                .onOpen(row -> frame.ways().go("request", row.number()))
                .action(
                        "request.open",
                        rows -> rows.stream()
                                .findFirst()
                                .ifPresent(row -> frame.ways().go("request", row.number())))
                .many(new ManyEdit<RequestRow, Request>(frame, many, Request.class, RequestRow::id)
                        .text("request.owner", "owner"))
                .empty(Nodes.empty(frame.say("request.none"), frame.say("request.none.hint")));
    }

    private static Badge stage(Frame frame, RequestRow row) {
        Tone tone = switch (row.stage()) {
            case RECEIVED, MATCHING -> Tone.SOON;
            case QUOTED, CONTRACTED, DELIVERED, INSPECTED -> Tone.GOOD;
            case SETTLED, CLOSED -> Tone.QUIET;
            case CANCELLED -> Tone.BAD;
        };
        return new Badge(tone, frame.figures().word(row.stage()));
    }
}
