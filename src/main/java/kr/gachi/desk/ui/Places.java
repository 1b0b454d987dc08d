package kr.gachi.desk.ui;

import java.util.List;
import kr.gachi.desk.Desk;
import kr.gachi.desk.ui.Place.Group;
import kr.gachi.desk.ui.deals.DealScreen;
import kr.gachi.desk.ui.directory.EnterpriseScreen;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.performance.PerformanceScreen;
import kr.gachi.desk.ui.quotes.QuoteScreen;
import kr.gachi.desk.ui.sourcing.RequestScreen;
import org.kordamp.ikonli.feather.Feather;

/** Every place of the window, in the order of the side bar: a new place is one line here. */
final class Places {
    private Places() {}

    static List<Place> of(Desk desk, Frame frame) {
        return List.of(
                new Place(
                        "requests",
                        Group.DAY,
                        "place.requests",
                        Feather.INBOX,
                        () -> new RequestScreen(frame, desk.requestList()),
                        desk.requestList()::waiting),
                new Place(
                        "quotes",
                        Group.DAY,
                        "place.quotes",
                        Feather.FILE_TEXT,
                        () -> new QuoteScreen(
                                frame,
                                desk.tradeList(),
                                desk.quoteDocuments(),
                                desk.quoting(frame.text()),
                                desk.awarding()),
                        desk.tradeList()::waitingQuotes),
                new Place(
                        "deals",
                        Group.DAY,
                        "place.deals",
                        Feather.PACKAGE,
                        () -> new DealScreen(frame, desk.tradeList(), desk.deals(), desk.dealPapers()),
                        desk.tradeList()::openDeliveries),
                new Place(
                        "performance",
                        Group.DAY,
                        "place.performance",
                        Feather.TARGET,
                        () -> new PerformanceScreen(
                                frame, desk.agencyYears(), desk.performanceReports(), desk.purchaseCertificates()),
                        null),
                new Place(
                        "enterprises",
                        Group.DIRECTORY,
                        "place.enterprises",
                        Feather.BRIEFCASE,
                        () -> new EnterpriseScreen(frame, desk.directory()),
                        null));
    }
}
