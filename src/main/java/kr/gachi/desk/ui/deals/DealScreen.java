package kr.gachi.desk.ui.deals;

import kr.gachi.desk.app.DealPapers;
import kr.gachi.desk.app.Deals;
import kr.gachi.desk.app.lists.DealRow;
import kr.gachi.desk.app.lists.TradeList;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListDetail;
import kr.gachi.desk.ui.kit.ListModel;
import kr.gachi.desk.ui.kit.ListScreen;
import kr.gachi.desk.ui.kit.Nodes;

/** 구매: every contract with what of it is still to come, beside it what has happened and the next step. */
public final class DealScreen extends ListScreen<DealRow> {
    public DealScreen(Frame frame, TradeList trade, Deals deals, DealPapers papers) {
        super(list(frame, trade, deals, papers));
    }

    private static ListDetail<DealRow> list(Frame frame, TradeList trade, Deals deals, DealPapers papers) {
        DealBadges badges = new DealBadges(frame);
        DealDetail detail = new DealDetail(frame, deals, papers);
        return new ListDetail<>(
                        frame,
                        "deals",
                        "deal.search",
                        new ListModel<>(frame.background(), trade::deals, DealRow::number, DealRow::words))
                .node("deal.open", 108, badges::told, words -> words, badges::drawn)
                .firm()
                .text("deal.number", 104, DealRow::number)
                .firm()
                .text("deal.agency", 104, DealRow::agency)
                .text("deal.supplier", 104, DealRow::supplier)
                .text("deal.item", 104, row -> items(frame, row))
                .shortDate("deal.dueDate", 72, DealRow::dueDate)
                .firm()
                .won("deal.supply", 94, DealRow::supply)
                .firm()
                .filter("deal.filter.delivery", DealRow::awaitsDelivery)
                .filter("deal.filter.inspection", DealRow::awaitsInspection)
                .filter("deal.filter.payment", DealRow::awaitsPayment)
                .filter("deal.filter.done", DealRow::isDone)
                .empty(Nodes.empty(
                        frame.say("deal.none"),
                        frame.say("deal.none.hint"),
                        Nodes.button(
                                "deals-quotes",
                                frame.say("deal.none.quotes"),
                                null,
                                () -> frame.ways().go("quotes"))))
                .divider(0.62)
                .detail(detail.view(), row -> detail.show(row.number()));
    }

    private static String items(Frame frame, DealRow row) {
        return row.items() > 1 && row.item() != null
                ? frame.say("deal.item.further", row.item(), row.items() - 1)
                : row.item();
    }
}
