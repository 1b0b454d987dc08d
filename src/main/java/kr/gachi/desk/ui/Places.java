package kr.gachi.desk.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.gachi.desk.Desk;
import kr.gachi.desk.ui.Place.Group;
import kr.gachi.desk.ui.arriving.ImportScreen;
import kr.gachi.desk.ui.deals.DealScreen;
import kr.gachi.desk.ui.directory.AgencyScreen;
import kr.gachi.desk.ui.directory.EnterpriseScreen;
import kr.gachi.desk.ui.directory.FinderScreen;
import kr.gachi.desk.ui.history.HistoryScreen;
import kr.gachi.desk.ui.home.HomeScreen;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.performance.PerformanceScreen;
import kr.gachi.desk.ui.quotes.QuoteScreen;
import kr.gachi.desk.ui.rules.RuleScreen;
import kr.gachi.desk.ui.settings.SettingsScreen;
import kr.gachi.desk.ui.sourcing.CallScreen;
import kr.gachi.desk.ui.sourcing.RequestScreen;
import kr.gachi.desk.ui.sourcing.WorkbenchScreen;
import org.kordamp.ikonli.feather.Feather;

/** Every place of the window: a new one is one statement here, among those of its group. */
final class Places {
    private Places() {}

    /** In the order of the side bar; places that are reached from others come last. */
    static List<Place> of(Desk desk, Frame frame) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(
                "home",
                Group.DAY,
                "place.home",
                Feather.HOME,
                () -> new HomeScreen(frame, desk.todayList(), desk.targetGaps()),
                null));
        places.add(new Place(
                "call",
                Group.DAY,
                "place.call",
                Feather.PHONE,
                () -> new CallScreen(frame, desk.requestList(), desk.calls()),
                null));
        places.add(new Place(
                "requests",
                Group.DAY,
                "place.requests",
                Feather.INBOX,
                () -> new RequestScreen(frame, desk.requestList(), desk.manyRecords()),
                desk.requestList()::waiting));
        places.add(Place.under(
                "requests",
                "request",
                "place.requests",
                () -> new WorkbenchScreen(
                        frame,
                        desk.requestList(),
                        desk.sourcing(frame.text()),
                        desk.quoting(frame.text()),
                        desk.basketCredits(),
                        desk.quoteDocuments())));
        places.add(new Place(
                "quotes",
                Group.DAY,
                "place.quotes",
                Feather.FILE_TEXT,
                () -> new QuoteScreen(
                        frame, desk.tradeList(), desk.quoteDocuments(), desk.quoting(frame.text()), desk.awarding()),
                desk.tradeList()::waitingQuotes));
        places.add(new Place(
                "deals",
                Group.DAY,
                "place.deals",
                Feather.PACKAGE,
                () -> new DealScreen(frame, desk.tradeList(), desk.deals(), desk.dealPapers()),
                desk.tradeList()::openDeliveries));
        places.add(new Place(
                "performance",
                Group.DAY,
                "place.performance",
                Feather.TARGET,
                () -> new PerformanceScreen(
                        frame, desk.agencyYears(), desk.performanceReports(), desk.purchaseCertificates()),
                null));
        places.add(new Place(
                "finder",
                Group.DIRECTORY,
                "place.finder",
                Feather.SEARCH,
                () -> new FinderScreen(frame, desk.search(), desk.directory()),
                null));
        places.add(new Place(
                "enterprises",
                Group.DIRECTORY,
                "place.enterprises",
                Feather.BRIEFCASE,
                () -> new EnterpriseScreen(frame, desk.directory(), desk.relations(), desk.manyRecords()),
                null));
        places.add(new Place(
                "agencies",
                Group.DIRECTORY,
                "place.agencies",
                Feather.USERS,
                () -> new AgencyScreen(frame, desk.agencies(), desk.relations()),
                null));
        places.add(new Place(
                "import",
                Group.KEEPING,
                "place.import",
                Feather.DOWNLOAD_CLOUD,
                () -> new ImportScreen(frame, desk.arrivals(), desk.agencyYears()),
                null));
        places.add(new Place(
                "rules",
                Group.KEEPING,
                "place.rules",
                Feather.BOOK_OPEN,
                () -> new RuleScreen(frame, desk.ruleBooks(), desk.manyRecords()),
                desk.ruleBooks()::waiting));
        places.add(new Place(
                "history",
                Group.KEEPING,
                "place.history",
                Feather.CLOCK,
                () -> new HistoryScreen(frame, desk.workHistory()),
                null));
        places.add(new Place(
                "settings",
                Group.KEEPING,
                "place.settings",
                Feather.SETTINGS,
                () -> new SettingsScreen(
                        frame, desk.officeRecords(frame.text()), desk.backups(), desk.verification(), desk.folder()),
                null));
        places.sort(Comparator.comparing(Place::group, Comparator.nullsLast(Comparator.naturalOrder())));
        return places;
    }
}
