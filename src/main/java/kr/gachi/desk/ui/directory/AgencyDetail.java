package kr.gachi.desk.ui.directory;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.lists.Agencies;
import kr.gachi.desk.app.lists.AgencyPage;
import kr.gachi.desk.app.lists.AgencyPage.Asked;
import kr.gachi.desk.app.lists.AgencyPage.Bought;
import kr.gachi.desk.app.lists.Relations;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.Department;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.SpendingSource;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.ui.kit.Form;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListTable;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.RecordPane;
import org.kordamp.ikonli.feather.Feather;

/** One agency: its facts to edit, its people, its years, what it asked for and what it bought. */
final class AgencyDetail {
    private final Frame frame;
    private final Agencies agencies;
    private final Label name = Nodes.wrapped("", "record-title");
    private final Label facts = Nodes.wrapped("", "hint");
    private final Form<Agency> form;
    private final Label departments = Nodes.wrapped("", "hint");
    private final People people;
    private final Talks talks;
    private final AgencyYear year;
    private final ListTable<Asked> requests;
    private final ListTable<Bought> purchases;
    private final Tab peopleTab = new Tab();
    private final Tab talksTab = new Tab();
    private final Tab requestsTab = new Tab();
    private final Tab purchasesTab = new Tab();
    private final RecordPane pane;

    AgencyDetail(Frame frame, Agencies agencies, Relations relations) {
        this.frame = frame;
        this.agencies = agencies;
        name.setId("agency-title");
        form = new Form<>(frame, "agency", Agency.class)
                .required("agency.name", "name")
                .text("agency.type", "type")
                .choice("agency.regime", "regime", Regime.class)
                .bizNo("agency.bizNo", "bizNo")
                .text("agency.sido", "sido")
                .text("agency.sigungu", "sigungu")
                .text("agency.address", "address")
                .words("agency.aliases", "aliases")
                .choice("agency.amountBasis", "amountBasis", VatBasis.class)
                .choice("agency.dateBasis", "dateBasis", DateBasis.class)
                .choice("agency.spendingSource", "spendingSource", SpendingSource.class)
                .month("agency.fiscalYearStart", "fiscalYearStart")
                .onSave("agency.saving", agencies::save);
        people = new People(frame, "agency-contacts", relations).above(departments);
        talks = new Talks(frame, "agency-talks", relations);
        year = new AgencyYear(frame, agencies);
        requests = new ListTable<Asked>(frame, "agency-requests")
                .text("request.stage", 64, each -> frame.figures().word(each.stage()))
                .text("request.title", 220, Asked::title)
                .date("request.receivedOn", 92, Asked::receivedOn)
                .date("request.dueDate", 92, Asked::dueDate)
                .onOpen(each -> frame.ways().go("request", each.number()));
        purchases = new ListTable<Bought>(frame, "agency-purchases")
                .date("delivery.on", 92, Bought::on)
                .text("agency.supplier", 130, Bought::supplier)
                .text("delivery.item", 140, Bought::item)
                .won("delivery.supply", 104, Bought::supply)
                .onOpen(each -> frame.ways().go("deals", each.dealNo()));
        requests.view().setPlaceholder(Nodes.wrapped(frame.say("agency.requests.none"), "hint"));
        purchases.view().setPlaceholder(Nodes.wrapped(frame.say("delivery.none"), "hint"));
        peopleTab.setContent(people.view());
        talksTab.setContent(talks.view());
        requestsTab.setContent(requests.view());
        purchasesTab.setContent(purchases.view());
        ScrollPane scroll = new ScrollPane(form.view());
        scroll.setFitToWidth(true);
        TabPane tabs = new TabPane(
                new Tab(frame.say("agency.tab.facts"), scroll),
                peopleTab,
                talksTab,
                new Tab(frame.say("agency.tab.year"), year.view()),
                requestsTab,
                purchasesTab);
        tabs.setId("agency-tabs");
        tabs.setAccessibleText(frame.say("agency.tabs"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox page = Nodes.stack("record", head(), tabs);
        pane = new RecordPane(frame.say("agency.pick"), frame.say("agency.pick.hint"), page);
    }

    Parent view() {
        return pane.view();
    }

    void show(Id<Agency> id) {
        frame.background().look(this, progress -> agencies.agency(id), this::show);
    }

    private Node head() {
        VBox said = Nodes.stack("record-head", name, facts);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button performance = Nodes.button(
                "agency-performance",
                frame.say("agency.performance"),
                Feather.TARGET,
                () -> frame.ways().go("performance", form.record().code()));
        performance.setMinWidth(Region.USE_PREF_SIZE);
        return Nodes.row("row-8", said, performance);
    }

    private void show(AgencyPage shown) {
        Agency agency = shown.agency();
        name.setText(agency.name());
        facts.setText(Stream.of(
                        agency.code(),
                        agency.type(),
                        agency.bizNo() == null ? null : agency.bizNo().toString(),
                        agency.regime() == null ? null : frame.figures().word(agency.regime()))
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining("  ·  ")));
        form.show(agency);
        departments.setText(
                shown.departments().isEmpty()
                        ? frame.say("agency.departments.none")
                        : frame.say(
                                "agency.departments",
                                shown.departments().stream()
                                        .map(Department::name)
                                        .collect(Collectors.joining(" · "))));
        people.show(shown.relations());
        talks.show(shown.relations());
        year.show(shown);
        requests.show(shown.requests());
        purchases.show(shown.purchases());
        peopleTab.setText(
                frame.say("agency.tab.people", shown.relations().contacts().size()));
        talksTab.setText(frame.say("talk.tab", shown.relations().interactions().size()));
        requestsTab.setText(frame.say("agency.tab.requests", shown.requests().size()));
        purchasesTab.setText(frame.say("agency.tab.purchases", shown.purchases().size()));
        pane.show(true);
    }
}
