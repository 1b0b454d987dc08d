package kr.gachi.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import kr.gachi.desk.app.Arrivals;
import kr.gachi.desk.app.Awarding;
import kr.gachi.desk.app.BasketCredits;
import kr.gachi.desk.app.Beginning;
import kr.gachi.desk.app.Calls;
import kr.gachi.desk.app.Consortia;
import kr.gachi.desk.app.ContractChanges;
import kr.gachi.desk.app.CoverageMaps;
import kr.gachi.desk.app.DataFolder;
import kr.gachi.desk.app.DataPlace;
import kr.gachi.desk.app.Deadlines;
import kr.gachi.desk.app.DealPapers;
import kr.gachi.desk.app.Deals;
import kr.gachi.desk.app.DirectorySearch;
import kr.gachi.desk.app.EvidencePacks;
import kr.gachi.desk.app.IndexAhead;
import kr.gachi.desk.app.IssuedReports;
import kr.gachi.desk.app.Members;
import kr.gachi.desk.app.OpenDeals;
import kr.gachi.desk.app.PerformanceReports;
import kr.gachi.desk.app.Precedents;
import kr.gachi.desk.app.PurchaseCertificates;
import kr.gachi.desk.app.QuoteDocuments;
import kr.gachi.desk.app.Quoting;
import kr.gachi.desk.app.Recommendations;
import kr.gachi.desk.app.Requests;
import kr.gachi.desk.app.RuleBooks;
import kr.gachi.desk.app.SettlementPapers;
import kr.gachi.desk.app.Settlements;
import kr.gachi.desk.app.Sourcing;
import kr.gachi.desk.app.TaxInvoices;
import kr.gachi.desk.app.Timeline;
import kr.gachi.desk.app.exporting.JsonExport;
import kr.gachi.desk.app.exporting.WorkbookExport;
import kr.gachi.desk.app.importing.Importing;
import kr.gachi.desk.app.importing.SampleData;
import kr.gachi.desk.app.keeping.Backups;
import kr.gachi.desk.app.keeping.Verification;
import kr.gachi.desk.app.keeping.WorkHistory;
import kr.gachi.desk.app.lists.Agencies;
import kr.gachi.desk.app.lists.AgencyYears;
import kr.gachi.desk.app.lists.Directory;
import kr.gachi.desk.app.lists.ManyRecords;
import kr.gachi.desk.app.lists.Relations;
import kr.gachi.desk.app.lists.RequestList;
import kr.gachi.desk.app.lists.TargetGaps;
import kr.gachi.desk.app.lists.Today;
import kr.gachi.desk.app.lists.TradeList;
import kr.gachi.desk.app.lists.Works;
import kr.gachi.desk.app.records.Attaching;
import kr.gachi.desk.app.records.OfficeRecords;
import kr.gachi.desk.app.records.Records;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.store.Store;

/** All services over one open data folder: the only place that knows everybody; makes and closes them. */
public record Desk(Store store, DirectorySearch search) implements AutoCloseable {

    /** @throws kr.gachi.desk.feedback.DeskException {@code data.none} where nothing has been started */
    public static Desk open(Location location, Session session) {
        return over(DataFolder.open(location, session));
    }

    /** @throws kr.gachi.desk.feedback.DeskException {@code data.none} where nothing has been started */
    public static Desk open(DataPlace place, Session session) {
        return open(place.location(), session);
    }

    public static Desk openOrStart(DataPlace place, Session session) {
        return openOrStart(place.location(), session);
    }

    /** Opens the folder, starting it if it is new. */
    public static Desk openOrStart(Location location, Session session) {
        return over(DataFolder.openOrStart(location, session));
    }

    /** Opens the folder as {@link #openOrStart} does; what it starts can be taken back by {@code beginning}. */
    public static Desk openOrStart(Beginning beginning, Session session) {
        return over(beginning.open(session));
    }

    /**
     * As {@link #open}, the index being opened beside the database: for those who are about to search.
     *
     * @throws kr.gachi.desk.feedback.DeskException {@code data.none} where nothing has been started
     */
    public static Desk openToSearch(DataPlace place, Session session) {
        IndexAhead ahead = IndexAhead.begin(place.location());
        try {
            Store store = DataFolder.open(place.location(), session);
            return new Desk(store, new DirectorySearch(store, ahead));
        } catch (RuntimeException e) {
            ahead.close();
            throw e;
        }
    }

    private static Desk over(Store store) {
        return new Desk(store, new DirectorySearch(store));
    }

    public Sourcing sourcing(Text text) {
        return new Sourcing(store, search, text);
    }

    public Consortia consortia(Text text) {
        return new Consortia(store, search, text);
    }

    public CoverageMaps coverageMaps(Text text) {
        return new CoverageMaps(store, search, text);
    }

    public RuleBooks ruleBooks() {
        return new RuleBooks(store);
    }

    public SampleData sampleData() {
        return new SampleData(importing());
    }

    public WorkbookExport workbookExport() {
        return new WorkbookExport(store);
    }

    public JsonExport jsonExport() {
        return new JsonExport(store);
    }

    public PerformanceReports performanceReports() {
        return new PerformanceReports(store);
    }

    public IssuedReports issuedReports() {
        return new IssuedReports(store);
    }

    public PurchaseCertificates purchaseCertificates() {
        return new PurchaseCertificates(store);
    }

    public Records records(Text text) {
        return new Records(store, text);
    }

    public Attaching attaching() {
        return new Attaching(store);
    }

    public OfficeRecords officeRecords(Text text) {
        return new OfficeRecords(store, text);
    }

    public Importing importing() {
        return new Importing(store, search);
    }

    public Arrivals arrivals() {
        return new Arrivals(importing(), requests());
    }

    public Requests requests() {
        return new Requests(store);
    }

    public Calls calls() {
        return new Calls(requests());
    }

    /** Changes of one field in many records. */
    public ManyRecords manyRecords() {
        return new ManyRecords(store);
    }

    /** What a quote in the making would count for. */
    public BasketCredits basketCredits() {
        return new BasketCredits(store);
    }

    public Quoting quoting(Text text) {
        return new Quoting(store, search, text);
    }

    public Precedents precedents() {
        return new Precedents(store);
    }

    public Recommendations recommendations() {
        return new Recommendations(store, search);
    }

    public Settlements settlements() {
        return new Settlements(store);
    }

    public TaxInvoices taxInvoices() {
        return new TaxInvoices(store);
    }

    public SettlementPapers settlementPapers() {
        return new SettlementPapers(store);
    }

    public DealPapers dealPapers() {
        return new DealPapers(store);
    }

    public QuoteDocuments quoteDocuments() {
        return new QuoteDocuments(store);
    }

    public Awarding awarding() {
        return new Awarding(store);
    }

    public Deals deals() {
        return new Deals(store);
    }

    public Deadlines deadlines() {
        return new Deadlines(store);
    }

    public Timeline timeline() {
        return new Timeline(store);
    }

    public Members members() {
        return new Members(store);
    }

    public EvidencePacks evidencePacks() {
        return new EvidencePacks(store);
    }

    public ContractChanges contractChanges() {
        return new ContractChanges(store);
    }

    public OpenDeals openDeals() {
        return new OpenDeals(store);
    }

    public Directory directory() {
        return new Directory(store);
    }

    public RequestList requestList() {
        return new RequestList(store);
    }

    public TradeList tradeList() {
        return new TradeList(store);
    }

    public Relations relations() {
        return new Relations(store);
    }

    public Agencies agencies() {
        return new Agencies(store);
    }

    public AgencyYears agencyYears() {
        return new AgencyYears(store);
    }

    public Today todayList() {
        return new Today(store);
    }

    public TargetGaps targetGaps() {
        return new TargetGaps(store, performanceReports());
    }

    public Works works() {
        return new Works(store);
    }

    /** Where the data is. */
    public Path folder() {
        return store.location().folder();
    }

    /** What "today" means for everything that is asked of it. */
    public LocalDate today() {
        return store.session().today();
    }

    public WorkHistory workHistory() {
        return new WorkHistory(store);
    }

    public Backups backups() {
        return new Backups(store);
    }

    public Verification verification() {
        return new Verification(store);
    }

    @Override
    public void close() {
        search.close();
        store.close();
    }
}
