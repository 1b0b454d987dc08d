package kr.gachi.desk.app.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.app.IndexBeside;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Basis;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Department;
import kr.gachi.desk.domain.Employment;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Offer;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Qualification;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Spending;
import kr.gachi.desk.domain.Target;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Tx;

/** How the rows of every canonical sheet are taken in, in the order of {@link Sheets#ALL}. */
final class RowKinds {
    private RowKinds() {}

    /**
     * @param surveys keys of all rows by kind
     * @param folder where the files lie, for pictures that a sheet names
     * @param beside hears of new products
     */
    static List<RowKind> all(
            Tx tx, Map<String, Survey> surveys, Path folder, Contents contents, Regions regions, IndexBeside beside) {
        EnterpriseRows enterprises = new EnterpriseRows(tx, regions);
        return List.of(
                new OfficeRows(folder, contents, enterprises),
                KindImport.under(
                                Sheets.ENTERPRISES,
                                Enterprise.class,
                                "id",
                                enterprises::identify,
                                EnterpriseRows::match)
                        .startingWith(blank -> Enterprise.blank(blank.id()))
                        .finishedBy(EnterpriseRows::finish),
                certifications(),
                qualifications(),
                KindImport.under(
                        Sheets.EMPLOYMENT,
                        Employment.class,
                        "enterprise",
                        (references, rows) -> references.enterprise(rows, "enterprise"),
                        "asOf"),
                new AgencyRows(),
                KindImport.under(
                                Sheets.PRODUCTS,
                                Product.class,
                                "code",
                                (references, rows) -> references.enterprise(rows, "enterprise"),
                                RowKinds::ofItsOwner)
                        .tellingNew(added -> beside.added(tx, added)),
                KindImport.under(
                        Sheets.PRICES,
                        Offer.class,
                        "product",
                        (references, rows) -> {
                            references.product(rows);
                            references.agency(rows, "agency", false);
                        },
                        "agency",
                        "minimumQuantity",
                        "validFrom"),
                ofAgency(Sheets.DEPARTMENTS, Department.class, "name"),
                contacts(),
                ofAgency(Sheets.BASIS, Basis.class, "year", "category"),
                ofAgency(Sheets.TARGETS, Target.class, "year", "category"),
                ofAgency(Sheets.SPENDING, Spending.class, "year"),
                ofAgency(Sheets.REPORTED, Reported.class, "year", "category", "asOf"),
                KindImport.byKey(
                                Sheets.REQUESTS,
                                Request.class,
                                "number",
                                (references, rows) -> references.agency(rows, "agency", true))
                        .startingWith(RowKinds::received),
                KindImport.under(
                        Sheets.REQUEST_LINES,
                        RequestLine.class,
                        "request",
                        (references, rows) -> references.request(rows, true),
                        "line"),
                KindImport.byKey(Sheets.DEALS, Deal.class, "number", (references, rows) -> {
                    references.agency(rows, "agency", true);
                    references.enterprise(rows, "supplier");
                    references.request(rows, false);
                    rows.forEach(row -> {
                        if (row.text(Sheets.REQUEST) != null) {
                            row.set("requestNumber", row.text(Sheets.REQUEST));
                        }
                    });
                }),
                KindImport.under(
                                Sheets.DEAL_LINES,
                                DealLine.class,
                                "deal",
                                (references, rows) -> {
                                    references.deal(rows);
                                    references.enterpriseByAnyKey(rows, Sheets.MAKER, "maker");
                                },
                                "line")
                        .finishedBy(RowKinds::named),
                KindImport.under(
                        Sheets.FULFILMENTS,
                        Fulfilment.class,
                        "dealLine",
                        (references, rows) -> references.dealLine(rows),
                        "event",
                        "on"),
                new PurchaseRows(surveys.get(Sheets.PURCHASES.kind())));
    }

    private static RowKind certifications() {
        ProofRows<Certification> proof = ProofRows.certifications();
        return KindImport.under(
                        Sheets.CERTIFICATIONS,
                        Certification.class,
                        "enterprise",
                        (references, rows) -> references.enterprise(rows, "enterprise"),
                        proof::match)
                .startingWith(proof::start);
    }

    private static RowKind qualifications() {
        ProofRows<Qualification> proof = ProofRows.qualifications();
        return KindImport.under(
                        Sheets.QUALIFICATIONS,
                        Qualification.class,
                        "enterprise",
                        (references, rows) -> references.enterprise(rows, "enterprise"),
                        proof::match)
                .startingWith(proof::start);
    }

    private static <T extends Record & Entity<T>> RowKind ofAgency(SheetSpec spec, Class<T> type, String... fields) {
        return KindImport.under(
                spec, type, "agency", (references, rows) -> references.agency(rows, "agency", true), fields);
    }

    /** 소속 is an agency's code or an enterprise's key; the contact stands under that one owner. */
    private static RowKind contacts() {
        RowKind ofAgencies =
                KindImport.under(Sheets.CONTACTS, Contact.class, "agency", (references, rows) -> {}, "role", "name");
        RowKind ofEnterprises = KindImport.under(
                Sheets.CONTACTS, Contact.class, "enterprise", (references, rows) -> {}, "role", "name");
        return new RowKind() {
            @Override
            public SheetSpec spec() {
                return Sheets.CONTACTS;
            }

            @Override
            public void store(Tx tx, List<Row> rows) {
                References references = new References(tx);
                Map<Object, Agency> agencies =
                        references.index(Agency.class, "code", References.values(rows, Sheets.OWNER));
                List<Row> byAgency = rows.stream()
                        .filter(row -> agencies.containsKey(row.text(Sheets.OWNER)))
                        .toList();
                List<Row> byEnterprise =
                        rows.stream().filter(row -> !byAgency.contains(row)).toList();
                byAgency.forEach(row ->
                        row.set("agency", agencies.get(row.text(Sheets.OWNER)).id()));
                references.enterpriseByAnyKey(byEnterprise, Sheets.OWNER, "enterprise");
                ofAgencies.store(tx, byAgency);
                ofEnterprises.store(tx, byEnterprise);
            }
        };
    }

    /** The product with the row's code, which is one over all enterprises; told if another enterprise has it. */
    private static Product ofItsOwner(Row row, List<Product> under) {
        Product known = under.isEmpty() ? null : under.get(0);
        if (known != null && !known.enterprise().equals(row.changes().get("enterprise"))) {
            row.tell(Problem.error("product.otherEnterprise", known.code()), "code");
        }
        return known;
    }

    private static Request received(Request blank) {
        return Shape.of(Request.class).with(blank, "stage", RequestStage.RECEIVED);
    }

    /** A contract's line is named by contract and line, where no 구매번호 was given. */
    private static DealLine named(Row row, DealLine line) {
        return line.purchaseNo() != null
                ? line
                : Shape.of(DealLine.class).with(line, "purchaseNo", row.text(Sheets.DEAL) + "-" + line.line());
    }
}
