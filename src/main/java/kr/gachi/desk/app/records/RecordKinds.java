package kr.gachi.desk.app.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Basis;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.CallOff;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.Choice;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Department;
import kr.gachi.desk.domain.Employment;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Interaction;
import kr.gachi.desk.domain.JointOrder;
import kr.gachi.desk.domain.JointPurchase;
import kr.gachi.desk.domain.MemberFee;
import kr.gachi.desk.domain.Membership;
import kr.gachi.desk.domain.Offer;
import kr.gachi.desk.domain.Participant;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Program;
import kr.gachi.desk.domain.Qualification;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.Remittance;
import kr.gachi.desk.domain.Report;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.Requirement;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Spending;
import kr.gachi.desk.domain.Target;
import kr.gachi.desk.excel.FurtherSheets;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Tx;

/** Every kind of record that has an address. */
public final class RecordKinds {
    public static final RecordKind<Enterprise> ENTERPRISE = new RecordKind<>(
            "enterprise", Enterprise.class, Sheets.ENTERPRISES, RecordKinds::enterprises, List.of("code"));

    public static final RecordKind<Certification> CERTIFICATION =
            ofEnterprise("certification", Certification.class, Sheets.CERTIFICATIONS, "kind", "number", "validFrom");

    public static final RecordKind<Qualification> QUALIFICATION =
            ofEnterprise("qualification", Qualification.class, Sheets.QUALIFICATIONS, "kind", "number", "validFrom");

    public static final RecordKind<Employment> EMPLOYMENT =
            ofEnterprise("employment", Employment.class, Sheets.EMPLOYMENT, "asOf");

    public static final RecordKind<Agency> AGENCY = keyed("agency", Agency.class, Sheets.AGENCIES, "code");

    public static final RecordKind<Product> PRODUCT = keyed("product", Product.class, Sheets.PRODUCTS, "code");

    public static final RecordKind<Offer> PRICE = under(
            "price",
            Offer.class,
            Sheets.PRICES,
            "product",
            (tx, part) -> tx.products().one("code", part),
            Sheets.PRODUCT,
            Sheets.AGENCY,
            "minimumQuantity",
            "validFrom");

    public static final RecordKind<Department> DEPARTMENT =
            ofAgency("department", Department.class, Sheets.DEPARTMENTS, "name");

    public static final RecordKind<Contact> CONTACT = new RecordKind<>(
            "contact", Contact.class, Sheets.CONTACTS, RecordKinds::contacts, List.of(Sheets.OWNER, "role", "name"));

    public static final RecordKind<Basis> BASIS = ofAgency("basis", Basis.class, Sheets.BASIS, "year", "category");

    public static final RecordKind<Target> TARGET =
            ofAgency("target", Target.class, Sheets.TARGETS, "year", "category");

    public static final RecordKind<Spending> SPENDING = ofAgency("spending", Spending.class, Sheets.SPENDING, "year");

    public static final RecordKind<Reported> REPORTED =
            ofAgency("reported", Reported.class, Sheets.REPORTED, "year", "category", "asOf");

    public static final RecordKind<Request> REQUEST = keyed("request", Request.class, Sheets.REQUESTS, "number")
            .numbered("R")
            .fixing("number");

    public static final RecordKind<RequestLine> REQUEST_LINE = under(
            "requestLine",
            RequestLine.class,
            Sheets.REQUEST_LINES,
            "request",
            (tx, part) -> tx.requests().one("number", part),
            Sheets.REQUEST,
            "line");

    public static final RecordKind<Choice> CHOICE = new RecordKind<>(
                    "choice",
                    Choice.class,
                    FurtherSheets.CHOICES,
                    (tx, part) -> tx.requests()
                            .one("number", part)
                            .map(request -> tx.choices()
                                    .in(
                                            "requestLine",
                                            tx.requestLines().where("request", request.id()).stream()
                                                    .map(RequestLine::id)
                                                    .toList())),
                    List.of(Sheets.REQUEST, FurtherSheets.REQUEST_LINE, Sheets.PRODUCT))
            .madeElsewhere()
            .fixing(Sheets.REQUEST, FurtherSheets.REQUEST_LINE, Sheets.PRODUCT, "reasons");

    public static final RecordKind<Quote> QUOTE = new RecordKind<>(
                    "quote", Quote.class, FurtherSheets.QUOTES, RecordKinds::quotes, List.of("number", "edition"))
            .madeElsewhere()
            .fixing(
                    "number",
                    "edition",
                    Sheets.REQUEST,
                    Sheets.AGENCY,
                    "role",
                    Sheets.ENTERPRISE_BIZ_NO,
                    Sheets.ENTERPRISE_CODE,
                    "date",
                    "state",
                    "stateOn",
                    "rounding",
                    "roundTo");

    public static final RecordKind<QuoteLine> QUOTE_LINE = new RecordKind<>(
                    "quoteLine",
                    QuoteLine.class,
                    FurtherSheets.QUOTE_LINES,
                    (tx, part) -> quotes(tx, part)
                            .map(editions -> editions.stream()
                                    .flatMap(each -> tx.quoteLines().where("quote", each.id()).stream())
                                    .toList()),
                    List.of(FurtherSheets.QUOTE, "line"))
            .madeElsewhere()
            .fixing(
                    FurtherSheets.QUOTE,
                    "line",
                    FurtherSheets.REQUEST_LINE,
                    Sheets.PRODUCT,
                    Sheets.ENTERPRISE_BIZ_NO,
                    Sheets.ENTERPRISE_CODE,
                    "kind",
                    "quantity",
                    "unitPrice",
                    "taxType",
                    "itemCode",
                    "ownProduction",
                    "supply",
                    "tax");

    public static final RecordKind<Deal> DEAL =
            keyed("deal", Deal.class, Sheets.DEALS, "number").fixing("number");

    public static final RecordKind<DealLine> DEAL_LINE = under(
                    "dealLine",
                    DealLine.class,
                    Sheets.DEAL_LINES,
                    "deal",
                    (tx, part) -> tx.deals().one("number", part),
                    Sheets.DEAL,
                    "line")
            .fixing("purchaseNo");

    public static final RecordKind<Fulfilment> FULFILMENT = new RecordKind<>(
            "fulfilment",
            Fulfilment.class,
            Sheets.FULFILMENTS,
            (tx, part) -> tx.deals()
                    .one("number", part)
                    .map(deal -> tx.fulfilments()
                            .in(
                                    "dealLine",
                                    tx.dealLines().where("deal", deal.id()).stream()
                                            .map(DealLine::id)
                                            .toList())),
            List.of(Sheets.DEAL, Sheets.DEAL_LINE, "event", "on"));

    /** The flat view of a deal line. */
    public static final RecordKind<DealLine> PURCHASE =
            keyed("purchase", DealLine.class, Sheets.PURCHASES, "purchaseNo").fixing("purchaseNo", Sheets.DEAL, "line");

    public static final RecordKind<Interaction> INTERACTION =
            byId("interaction", Interaction.class, FurtherSheets.INTERACTIONS);

    public static final RecordKind<Attachment> ATTACHMENT = byId(
                    "attachment", Attachment.class, FurtherSheets.ATTACHMENTS)
            .madeElsewhere()
            .fixing("owner", "number", "size", "sha256");

    public static final RecordKind<Report> REPORT =
            keyed("report", Report.class, FurtherSheets.REPORTS, "number").madeElsewhere();

    public static final RecordKind<JointPurchase> JOINT_PURCHASE = keyed(
                    "jointPurchase", JointPurchase.class, FurtherSheets.JOINT_PURCHASES, "number")
            .numbered("J")
            .fixing("number");

    public static final RecordKind<JointOrder> JOINT_ORDER = under(
            "jointOrder",
            JointOrder.class,
            FurtherSheets.JOINT_ORDERS,
            "jointPurchase",
            (tx, part) -> tx.table(JointPurchase.class).one("number", part),
            FurtherSheets.JOINT_PURCHASE,
            Sheets.AGENCY,
            "department");

    public static final RecordKind<Program> PROGRAM = keyed("program", Program.class, FurtherSheets.PROGRAMS, "number")
            .numbered("P")
            .fixing("number");

    public static final RecordKind<Participant> PARTICIPANT = under(
            "participant",
            Participant.class,
            FurtherSheets.PARTICIPANTS,
            "program",
            (tx, part) -> tx.table(Program.class).one("number", part),
            FurtherSheets.PROGRAM,
            Sheets.ENTERPRISE_CODE,
            "institution");

    public static final RecordKind<CallOff> CALL_OFF = keyed(
                    "callOff", CallOff.class, FurtherSheets.CALL_OFFS, "number")
            .numbered("O")
            .fixing("number");

    public static final RecordKind<Remittance> REMITTANCE = keyed(
                    "remittance", Remittance.class, FurtherSheets.REMITTANCES, "number")
            .numbered("T")
            .fixing("number");

    public static final RecordKind<Membership> MEMBERSHIP =
            ofEnterprise("membership", Membership.class, FurtherSheets.MEMBERSHIPS, "joinedOn");

    public static final RecordKind<MemberFee> MEMBER_FEE =
            ofEnterprise("memberFee", MemberFee.class, FurtherSheets.MEMBER_FEES, "title");

    public static final RecordKind<Requirement> REQUIREMENT =
            keyed("requirement", Requirement.class, FurtherSheets.REQUIREMENTS, "code");

    public static final RecordKind<RuleRow> RULE = new RecordKind<>(
                    "rule",
                    RuleRow.class,
                    FurtherSheets.RULES,
                    (tx, part) -> Optional.of(tx.rules().all().stream()
                                    .filter(each -> each.ruleId().equals(part))
                                    .toList())
                            .filter(found -> !found.isEmpty()),
                    List.of("code"))
            .madeElsewhere();

    /** In the order in which people read them. */
    public static final List<RecordKind<?>> ALL = List.of(
            ENTERPRISE,
            CERTIFICATION,
            QUALIFICATION,
            EMPLOYMENT,
            PRODUCT,
            PRICE,
            AGENCY,
            DEPARTMENT,
            CONTACT,
            BASIS,
            TARGET,
            SPENDING,
            REPORTED,
            REQUEST,
            REQUEST_LINE,
            CHOICE,
            QUOTE,
            QUOTE_LINE,
            DEAL,
            DEAL_LINE,
            FULFILMENT,
            PURCHASE,
            INTERACTION,
            ATTACHMENT,
            REPORT,
            JOINT_PURCHASE,
            JOINT_ORDER,
            PROGRAM,
            PARTICIPANT,
            CALL_OFF,
            REMITTANCE,
            MEMBERSHIP,
            MEMBER_FEE,
            REQUIREMENT,
            RULE);

    private RecordKinds() {}

    /** @throws DeskException {@code record.kindUnknown} */
    public static RecordKind<?> named(String word) {
        return ALL.stream()
                .filter(each -> each.isNamed(word))
                .findFirst()
                .orElseThrow(() -> new DeskException(Problem.error(
                        "record.kindUnknown",
                        word,
                        ALL.stream().map(RecordKind::name).collect(Collectors.joining(", ")))));
    }

    /** The kind under which a record is addressed. */
    @SuppressWarnings("unchecked")
    public static <T extends Record & Entity<T>> Optional<RecordKind<T>> of(Class<T> type) {
        return ALL.stream()
                .filter(each -> each.type().equals(type))
                .map(each -> (RecordKind<T>) each)
                .findFirst();
    }

    private static <T extends Record & Entity<T>> RecordKind<T> keyed(
            String name, Class<T> type, SheetSpec spec, String field) {
        return new RecordKind<>(
                name,
                type,
                spec,
                (tx, part) -> Optional.of(tx.table(type).where(field, part)).filter(found -> !found.isEmpty()),
                List.of(field));
    }

    private static <T extends Record & Entity<T>, O extends Record & Entity<O>> RecordKind<T> under(
            String name,
            Class<T> type,
            SheetSpec spec,
            String field,
            BiFunction<Tx, String, Optional<O>> owner,
            String... key) {
        return new RecordKind<>(
                name,
                type,
                spec,
                (tx, part) -> owner.apply(tx, part).map(each -> tx.table(type).where(field, each.id())),
                List.of(key));
    }

    private static <T extends Record & Entity<T>> RecordKind<T> ofEnterprise(
            String name, Class<T> type, SheetSpec spec, String... key) {
        List<String> whole = new ArrayList<>(List.of(Sheets.ENTERPRISE_CODE));
        whole.addAll(List.of(key));
        return new RecordKind<>(
                name,
                type,
                spec,
                (tx, part) -> enterprises(tx, part)
                        .map(owners -> tx.table(type)
                                .in(
                                        "enterprise",
                                        owners.stream().map(Enterprise::id).toList())),
                List.copyOf(whole));
    }

    private static <T extends Record & Entity<T>> RecordKind<T> ofAgency(
            String name, Class<T> type, SheetSpec spec, String... key) {
        List<String> whole = new ArrayList<>(List.of(Sheets.AGENCY));
        whole.addAll(List.of(key));
        return under(
                name,
                type,
                spec,
                "agency",
                (tx, part) -> tx.agencies().one("code", part),
                whole.toArray(String[]::new));
    }

    /** Records without a key of their own go by the beginning of their id. */
    private static <T extends Record & Entity<T>> RecordKind<T> byId(String name, Class<T> type, SheetSpec spec) {
        return new RecordKind<>(
                name,
                type,
                spec,
                (tx, part) -> Optional.of(part)
                        .filter(text -> text.matches("[0-9a-f-]{4,36}"))
                        .map(text -> tx.table(type).all().stream()
                                .filter(each -> each.id().toString().startsWith(text))
                                .toList())
                        .filter(found -> !found.isEmpty()),
                List.of());
    }

    /** By 기업번호, business number or name; several may have one name. */
    static Optional<List<Enterprise>> enterprises(Tx tx, String part) {
        List<Enterprise> coded = tx.enterprises().where("code", part);
        if (coded.isEmpty() && BizNo.read(part).isPresent()) {
            coded = tx.enterprises().where("bizNo", BizNo.read(part).get());
        }
        List<Enterprise> found = coded.isEmpty() ? tx.enterprises().where("name", part) : coded;
        return found.isEmpty() ? byNameAndPlace(tx, part) : Optional.of(found);
    }

    /** Enterprises without any number share names; 이름/시군구 tells them apart. */
    private static Optional<List<Enterprise>> byNameAndPlace(Tx tx, String part) {
        int slash = part.lastIndexOf('/');
        if (slash < 1) {
            return Optional.empty();
        }
        String place = part.substring(slash + 1);
        return Optional.of(tx.enterprises().where("name", part.substring(0, slash)).stream()
                        .filter(each -> place.equals(each.sigungu()))
                        .toList())
                .filter(found -> !found.isEmpty());
    }

    private static Optional<List<Contact>> contacts(Tx tx, String part) {
        Optional<Id<Agency>> agency = tx.agencies().one("code", part).map(Agency::id);
        if (agency.isPresent()) {
            return Optional.of(tx.table(Contact.class).where("agency", agency.get()));
        }
        return enterprises(tx, part)
                .map(owners -> tx.table(Contact.class)
                        .in("enterprise", owners.stream().map(Enterprise::id).toList()));
    }

    /** A number alone means its latest edition; {@code NUMBER/EDITION} an earlier one. */
    private static Optional<List<Quote>> quotes(Tx tx, String part) {
        List<Quote> editions = tx.quotes().where("number", part);
        if (!editions.isEmpty()) {
            return Optional.of(Stream.of(editions.stream()
                            .max(java.util.Comparator.comparingInt(Quote::edition))
                            .get())
                    .toList());
        }
        int slash = part.lastIndexOf('/');
        return slash < 1
                ? Optional.empty()
                : Optional.of(tx.quotes().where("number", part.substring(0, slash)).stream()
                                .filter(each -> part.substring(slash + 1).equals(String.valueOf(each.edition())))
                                .toList())
                        .filter(found -> !found.isEmpty());
    }

    /** Whether the text is a whole id, which names a record of every kind. */
    static Optional<UUID> id(String key) {
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(key))
                : Optional.empty();
    }
}
