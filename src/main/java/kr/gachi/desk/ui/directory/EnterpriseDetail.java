package kr.gachi.desk.ui.directory;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gachi.desk.app.lists.Directory;
import kr.gachi.desk.app.lists.EnterprisePage;
import kr.gachi.desk.app.lists.EnterprisePage.Certificate;
import kr.gachi.desk.app.lists.EnterprisePage.Delivery;
import kr.gachi.desk.app.lists.EnterprisePage.Offer;
import kr.gachi.desk.app.lists.Relations;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.EnterpriseStatus;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.SizeClass;
import kr.gachi.desk.domain.TaxStatus;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.ui.kit.Form;
import kr.gachi.desk.ui.kit.Frame;
import kr.gachi.desk.ui.kit.ListTable;
import kr.gachi.desk.ui.kit.Nodes;
import kr.gachi.desk.ui.kit.RecordPane;

/** One enterprise: its facts to edit, its certificates with their state, what it sells, what it has delivered. */
final class EnterpriseDetail {
    private final Frame frame;
    private final Directory directory;
    private final Label name = Nodes.wrapped("", "record-title");
    private final Label facts = Nodes.wrapped("", "hint");
    private final Form<Enterprise> form;
    private final ListTable<Certificate> certificates;
    private final ListTable<Product> products;
    private final ListTable<Delivery> deliveries;
    private final People people;
    private final Talks talks;
    private final ListTable<Offer> offers;
    private final Label record = Nodes.wrapped("", "hint");
    private final Tab peopleTab = new Tab();
    private final Tab talksTab = new Tab();
    private final Tab offersTab = new Tab();
    private final Tab certificatesTab;
    private final Tab productsTab;
    private final Tab deliveriesTab;
    private final RecordPane pane;

    EnterpriseDetail(Frame frame, Directory directory, Relations relations, CertificateBadges badges) {
        this.frame = frame;
        this.directory = directory;
        name.setId("enterprise-title");
        form = new Form<>(frame, "enterprise", Enterprise.class)
                .required("enterprise.name", "name")
                .bizNo("enterprise.bizNo", "bizNo")
                .choice("enterprise.status", "status", EnterpriseStatus.class)
                .yesNo("enterprise.member", "member")
                .choice("enterprise.sizeClass", "sizeClass", SizeClass.class)
                .choice("enterprise.taxStatus", "taxStatus", TaxStatus.class)
                .text("enterprise.sido", "sido")
                .text("enterprise.sigungu", "sigungu")
                .text("enterprise.address", "address")
                .text("enterprise.phone", "phone")
                .text("enterprise.email", "email")
                .text("enterprise.homepage", "homepage")
                .words("enterprise.serviceAreas", "serviceAreas")
                .area("enterprise.intro", "intro")
                .onSave("enterprise.saving", directory::save)
                .onSaved(this::head);
        certificates = new ListTable<Certificate>(frame, "enterprise-certificates")
                .badge("certificate.state", 110, each -> badges.of(each.state()))
                .text(
                        "certificate.kind",
                        130,
                        each -> each.certification().kind().name())
                .text("certificate.number", 120, each -> each.certification().number())
                .text("certificate.until", 100, this::until);
        products = new ListTable<Product>(frame, "enterprise-products")
                .text("product.name", 170, Product::name)
                .text("product.spec", 120, Product::spec)
                .text("product.unit", 56, Product::unit)
                .won("product.unitPrice", 96, Product::unitPrice);
        deliveries = new ListTable<Delivery>(frame, "enterprise-deliveries")
                .date("delivery.on", 92, Delivery::on)
                .text("delivery.agency", 120, Delivery::agency)
                .text("delivery.item", 140, Delivery::item)
                .won("delivery.supply", 100, Delivery::supply)
                .onOpen(each -> frame.ways().go("deals", each.dealNo()));
        people = new People(frame, "enterprise-contacts", relations);
        talks = new Talks(frame, "enterprise-talks", relations);
        offers = new ListTable<Offer>(frame, "enterprise-offers")
                .date("offer.on", 92, Offer::on)
                .text("quote.number", 112, Offer::quoteNo)
                .text("quote.agency", 120, Offer::agency)
                .text("quote.state", 64, each -> frame.figures().word(each.state()))
                .won("delivery.supply", 100, Offer::supply)
                .onOpen(each -> frame.ways().go("quotes", each.quoteNo()));
        offers.view().setPlaceholder(Nodes.wrapped(frame.say("offer.none"), "hint"));
        VBox.setVgrow(offers.view(), Priority.ALWAYS);
        record.setId("enterprise-record");
        offersTab.setContent(Nodes.stack("tab-page", record, offers.view()));
        peopleTab.setContent(people.view());
        talksTab.setContent(talks.view());
        certificatesTab = tab(certificates, frame.say("certificate.none"));
        productsTab = tab(products, frame.say("product.none"));
        deliveriesTab = tab(deliveries, frame.say("delivery.none"));
        ScrollPane scroll = new ScrollPane(form.view());
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(frame.say("enterprise.facts"));
        TabPane tabs = new TabPane(
                new Tab(frame.say("enterprise.facts"), scroll),
                certificatesTab,
                productsTab,
                peopleTab,
                talksTab,
                offersTab,
                deliveriesTab);
        tabs.setId("enterprise-tabs");
        tabs.setAccessibleText(frame.say("enterprise.tabs"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox page = Nodes.stack("record", Nodes.stack("record-head", name, facts), tabs);
        pane = new RecordPane(frame.say("enterprise.pick"), frame.say("enterprise.pick.hint"), page);
    }

    Parent view() {
        return pane.view();
    }

    void show(Id<Enterprise> id) {
        frame.background().look(this, progress -> directory.enterprise(id), this::show);
    }

    private void show(EnterprisePage shown) {
        Enterprise enterprise = shown.enterprise();
        head(enterprise);
        form.show(enterprise);
        certificates.show(shown.certificates());
        products.show(shown.products());
        people.show(shown.relations());
        talks.show(shown.relations());
        offers.show(shown.offers());
        deliveries.show(shown.deliveries());
        record.setText(frame.say(
                "offer.record",
                shown.offers().size(),
                shown.won().size(),
                shown.won().stream().map(Offer::supply).reduce(Won.ZERO, Won::plus)));
        peopleTab.setText(
                frame.say("agency.tab.people", shown.relations().contacts().size()));
        talksTab.setText(frame.say("talk.tab", shown.relations().interactions().size()));
        offersTab.setText(frame.say("offer.tab", shown.offers().size()));
        certificatesTab.setText(
                frame.say("enterprise.tab.certificates", shown.certificates().size()));
        productsTab.setText(
                frame.say("enterprise.tab.products", shown.products().size()));
        deliveriesTab.setText(
                frame.say("enterprise.tab.deliveries", shown.deliveries().size()));
        pane.show(true);
    }

    private void head(Enterprise enterprise) {
        name.setText(enterprise.name());
        facts.setText(Stream.of(
                        enterprise.code(),
                        enterprise.bizNo() == null ? null : enterprise.bizNo().toString(),
                        enterprise.phone(),
                        frame.figures().word(enterprise.status()))
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining("  ·  ")));
    }

    private String until(Certificate certificate) {
        End end = certificate.certification().end();
        return end == End.NONE
                ? frame.say("certificate.endless")
                : frame.figures().date(certificate.certification().validTo());
    }

    private static <T> Tab tab(ListTable<T> table, String none) {
        table.view().setPlaceholder(Nodes.wrapped(none, "hint"));
        return new Tab("", table.view());
    }
}
