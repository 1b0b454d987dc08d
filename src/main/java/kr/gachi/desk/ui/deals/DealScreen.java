package kr.gachi.desk.ui.deals;

import javafx.scene.Parent;
import kr.gachi.desk.app.DealPapers;
import kr.gachi.desk.app.Deals;
import kr.gachi.desk.app.lists.DealRow;
import kr.gachi.desk.app.lists.TradeList;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListDetail;
import kr.gachi.desk.ui.kit.ListModel;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.Screen;

/** 구매: every contract with what of it is still to come, beside it what has happened and the next step. */
public final class DealScreen implements Screen {
    private final ListModel<DealRow> model;
    private final ListDetail<DealRow> list;
    private final DealDetail detail;
    private final Parent view;

    public DealScreen(Frame frame, TradeList trade, Deals deals, DealPapers papers) {
        DealBadges badges = new DealBadges(frame);
        model = new ListModel<>(frame.background(), trade::deals, DealRow::number, DealRow::words);
        detail = new DealDetail(frame, deals, papers);
        list = new ListDetail<>(frame, "deals", "deal.search", model)
                .node("deal.open", 108, badges::told, words -> words, badges::drawn)
                .firm()
                .text("deal.number", 108, DealRow::number)
                .firm()
                .text("deal.agency", 76, DealRow::agency)
                .text("deal.supplier", 76, DealRow::supplier)
                .text("deal.item", 80, row -> items(frame, row))
                .shortDate("deal.contractDate", 72, DealRow::contractDate)
                .firm()
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
                .divider(0.6)
                .detail(detail.view());
        view = list.view();
        model.selected().addListener((property, before, now) -> {
            if (now != null && (before == null || !before.number().equals(now.number()))) {
                detail.show(now.number());
            }
        });
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void reload() {
        model.reload();
        detail.reload();
    }

    @Override
    public void open(String record) {
        list.select(record);
    }

    @Override
    public void focus() {
        list.focus();
    }

    private static String items(Frame frame, DealRow row) {
        return row.items() > 1 && row.item() != null
                ? frame.say("deal.item.further", row.item(), row.items() - 1)
                : row.item();
    }
}
