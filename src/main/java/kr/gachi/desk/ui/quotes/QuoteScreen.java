package kr.gachi.desk.ui.quotes;

import kr.gachi.desk.app.Awarding;
import kr.gachi.desk.app.QuoteDocuments;
import kr.gachi.desk.app.Quoting;
import kr.gachi.desk.app.lists.QuoteRow;
import kr.gachi.desk.app.lists.TradeList;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListDetail;
import kr.gachi.desk.ui.kit.ListModel;
import kr.gachi.desk.ui.kit.ListScreen;
import kr.gachi.desk.ui.kit.Nodes;

/** 견적: every quote in its latest edition, beside it the paper as it prints and what can become of it. */
public final class QuoteScreen extends ListScreen<QuoteRow> {
    public QuoteScreen(Frame frame, TradeList trade, QuoteDocuments documents, Quoting quoting, Awarding awarding) {
        super(list(frame, trade, documents, quoting, awarding));
    }

    private static ListDetail<QuoteRow> list(
            Frame frame, TradeList trade, QuoteDocuments documents, Quoting quoting, Awarding awarding) {
        QuoteBadges badges = new QuoteBadges(frame);
        QuoteDetail detail = new QuoteDetail(frame, badges, documents, quoting, awarding);
        return new ListDetail<>(
                        frame,
                        "quotes",
                        "quote.search",
                        new ListModel<>(frame.background(), trade::quotes, QuoteRow::number, QuoteRow::words))
                .badge("quote.state", 68, row -> badges.of(row.state()))
                .firm()
                .text("quote.number", 116, QuoteRow::label)
                .firm()
                .text("quote.agency", 84, QuoteRow::agency)
                .text("quote.title", 110, QuoteRow::title)
                .text("quote.seller", 84, QuoteRow::seller)
                .won("quote.total", 92, QuoteRow::total)
                .firm()
                .shortDate("quote.validUntil", 76, QuoteRow::validUntil)
                .firm()
                .figure("quote.left", 68, badges::left, badges::left)
                .firm()
                .filter("quote.filter.waiting", QuoteRow::isWaiting)
                .filter("quote.filter.ending", row -> row.isEnding(frame.today()))
                .filter("quote.filter.draft", row -> row.state() == QuoteState.DRAFT)
                .empty(Nodes.empty(
                        frame.say("quote.none"),
                        frame.say("quote.none.hint"),
                        Nodes.button(
                                "quotes-requests",
                                frame.say("quote.none.requests"),
                                null,
                                () -> frame.ways().go("requests"))))
                .divider(0.58)
                .detail(detail.view(), row -> detail.follow(row.number()));
    }
}
