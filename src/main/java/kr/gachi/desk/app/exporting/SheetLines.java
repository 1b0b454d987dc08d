package kr.gachi.desk.app.exporting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Basis;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.Contact;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Department;
import kr.gachi.desk.domain.Employment;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Offer;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Qualification;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Spending;
import kr.gachi.desk.domain.Target;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.excel.WorkbookOut.Line;
import kr.gachi.desk.store.Tx;

/** The rows of every canonical sheet as the data stands, in the order of their keys. */
final class SheetLines {
    private final Tx tx;
    private final Office office;
    private final Map<Id<?>, Enterprise> enterprises = new HashMap<>();
    private final Map<Id<?>, Agency> agencies = new HashMap<>();
    private final Map<Id<?>, String> products = new HashMap<>();
    private final Map<Id<?>, String> requests = new HashMap<>();
    private final Map<Id<?>, Deal> deals = new HashMap<>();
    private final Map<Id<?>, DealLine> lines = new HashMap<>();
    private final Map<Id<?>, List<Fulfilment>> events;
    private final Set<Id<?>> flat = new HashSet<>();

    SheetLines(Tx tx) {
        this.tx = tx;
        this.office = tx.office();
        tx.enterprises().each(each -> enterprises.put(each.id(), each));
        tx.agencies().each(each -> agencies.put(each.id(), each));
        tx.products().each(each -> products.put(each.id(), each.code()));
        tx.requests().each(each -> requests.put(each.id(), each.number()));
        tx.deals().each(each -> deals.put(each.id(), each));
        tx.dealLines().each(each -> lines.put(each.id(), each));
        events = tx.fulfilments().all().stream().collect(Collectors.groupingBy(Fulfilment::dealLine));
        findFlat();
    }

    String officeName() {
        return enterprises.get(office.enterprise()).name();
    }

    List<Line> of(SheetSpec spec) {
        return switch (spec.kind()) {
            case "office" -> List.of(office());
            case "enterprises" ->
                rows(
                        spec,
                        Enterprise.class,
                        (each, row) -> {},
                        each -> !each.id().equals(office.enterprise()));
            case "certifications" ->
                rows(
                        spec,
                        Certification.class,
                        (each, row) -> proof(each.enterprise(), each.end(), each.validTo(), row));
            case "qualifications" ->
                rows(
                        spec,
                        Qualification.class,
                        (each, row) -> proof(each.enterprise(), each.end(), each.validTo(), row));
            case "employment" -> rows(spec, Employment.class, (each, row) -> enterprise(each.enterprise(), row));
            case "agencies" -> rows(spec, Agency.class, (each, row) -> row.put(Sheets.PARENT, code(each.parent())));
            case "products" -> rows(spec, Product.class, (each, row) -> enterprise(each.enterprise(), row));
            case "prices" ->
                rows(spec, Offer.class, (each, row) -> {
                    row.put(Sheets.PRODUCT, products.get(each.product()));
                    row.put(Sheets.AGENCY, code(each.agency()));
                });
            case "departments" -> rows(spec, Department.class, (each, row) -> agency(each.agency(), row));
            case "contacts" ->
                rows(
                        spec,
                        Contact.class,
                        (each, row) -> row.put(
                                Sheets.OWNER,
                                each.agency() != null
                                        ? code(each.agency())
                                        : enterprises.get(each.enterprise()).keyAndPlace()));
            case "basis" -> rows(spec, Basis.class, (each, row) -> agency(each.agency(), row));
            case "targets" -> rows(spec, Target.class, (each, row) -> agency(each.agency(), row));
            case "spending" -> rows(spec, Spending.class, (each, row) -> agency(each.agency(), row));
            case "reported" -> rows(spec, Reported.class, (each, row) -> agency(each.agency(), row));
            case "requests" -> rows(spec, Request.class, (each, row) -> agency(each.agency(), row));
            case "requestLines" ->
                rows(spec, RequestLine.class, (each, row) -> row.put(Sheets.REQUEST, requests.get(each.request())));
            case "deals" -> rows(spec, Deal.class, this::deal, each -> !flat.contains(each.id()));
            case "dealLines" -> rows(spec, DealLine.class, this::dealLine, each -> !flat.contains(each.deal()));
            case "fulfilments" ->
                rows(
                        spec,
                        Fulfilment.class,
                        this::fulfilment,
                        each -> !flat.contains(lines.get(each.dealLine()).deal()));
            case "purchases" -> rows(spec, DealLine.class, this::purchase, each -> flat.contains(each.deal()));
            default -> throw new IllegalArgumentException(spec.kind());
        };
    }

    /** A deal leaves as 구매 rows if that shape holds all of it: at most one undivided event of each kind a line. */
    private void findFlat() {
        Map<Id<?>, List<DealLine>> ofDeal = lines.values().stream().collect(Collectors.groupingBy(DealLine::deal));
        for (Deal deal : deals.values()) {
            boolean whole = ofDeal.getOrDefault(deal.id(), List.of()).stream()
                    .flatMap(line -> events.getOrDefault(line.id(), List.of()).stream())
                    .collect(Collectors.groupingBy(each -> each.dealLine() + "/" + each.event()))
                    .values()
                    .stream()
                    .allMatch(same -> same.size() == 1
                            && same.get(0).supply() == null
                            && same.get(0).quantity() == null
                            && same.get(0).note() == null);
            if (deal.flat() && whole) {
                flat.add(deal.id());
            }
        }
    }

    /** The seal is a picture: it travels with the JSON export, not in a cell. */
    private Line office() {
        Enterprise self = enterprises.get(office.enterprise());
        Map<String, Object> row = values(Shape.of(Enterprise.class), self);
        row.put("account", office.account());
        row.put("commissionRate", office.commissionRate());
        row.put("defaultRole", office.defaultRole());
        return new Line(row, self.extra());
    }

    private void enterprise(Id<Enterprise> id, Map<String, Object> row) {
        Enterprise named = enterprises.get(id);
        row.put(Sheets.ENTERPRISE_BIZ_NO, named.bizNo());
        row.put(Sheets.ENTERPRISE_CODE, named.code());
    }

    private void proof(Id<Enterprise> id, End end, Object validTo, Map<String, Object> row) {
        enterprise(id, row);
        row.put("end", end == End.NONE ? "없음" : validTo);
    }

    private void agency(Id<Agency> id, Map<String, Object> row) {
        row.put(Sheets.AGENCY, code(id));
    }

    private String code(Id<Agency> id) {
        return id == null || !agencies.containsKey(id) ? null : agencies.get(id).code();
    }

    private void deal(Deal deal, Map<String, Object> row) {
        agency(deal.agency(), row);
        enterprise(deal.supplier(), row);
        row.put(Sheets.REQUEST, deal.requestNumber());
    }

    private void dealLine(DealLine line, Map<String, Object> row) {
        Deal deal = deals.get(line.deal());
        row.put(Sheets.DEAL, deal.number());
        row.put(Sheets.MAKER, maker(line));
        if (Objects.equals(line.purchaseNo(), deal.number() + "-" + line.line())) {
            row.remove("purchaseNo");
        }
    }

    private void fulfilment(Fulfilment fulfilment, Map<String, Object> row) {
        DealLine line = lines.get(fulfilment.dealLine());
        row.put(Sheets.DEAL, deals.get(line.deal()).number());
        row.put(Sheets.DEAL_LINE, line.line());
    }

    private void purchase(DealLine line, Map<String, Object> row) {
        Deal deal = deals.get(line.deal());
        if (!deal.number().equals(line.purchaseNo())) {
            row.put(Sheets.DEAL, deal.number());
        } else {
            row.remove("line");
        }
        agency(deal.agency(), row);
        enterprise(deal.supplier(), row);
        row.put("department", deal.department());
        row.put(Sheets.REQUEST, deal.requestNumber());
        row.put("quoteNumber", deal.quoteNumber());
        row.put("role", deal.role());
        row.put("method", deal.method());
        row.put("article", deal.article());
        row.put(Sheets.MAKER, maker(line));
        row.put(Sheets.TOTAL, line.total());
        row.put("contractDate", line.contractDate() == null ? deal.contractDate() : line.contractDate());
        events.getOrDefault(line.id(), List.of())
                .forEach(each -> row.put(each.event().name(), each.on()));
    }

    private String maker(DealLine line) {
        return line.maker() == null ? null : enterprises.get(line.maker()).keyAndPlace();
    }

    private <T extends Record & Entity<T>> List<Line> rows(
            SheetSpec spec, Class<T> type, BiConsumer<T, Map<String, Object>> fill) {
        return rows(spec, type, fill, each -> true);
    }

    private <T extends Record & Entity<T>> List<Line> rows(
            SheetSpec spec, Class<T> type, BiConsumer<T, Map<String, Object>> fill, Predicate<T> wanted) {
        Shape<T> shape = Shape.of(type);
        Set<String> keys = spec.keys().stream()
                .flatMap(List::stream)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return tx.table(type).all().stream()
                .filter(wanted)
                .map(each -> {
                    Map<String, Object> row = values(shape, each);
                    fill.accept(each, row);
                    @SuppressWarnings("unchecked")
                    Map<String, String> extra = (Map<String, String>) shape.get(each, "extra");
                    return new Line(row, extra);
                })
                .sorted(Comparator.comparing(row -> keys.stream()
                        .map(key -> sortable(row.values().get(key)))
                        .collect(Collectors.joining("\u001f"))))
                .toList();
    }

    /** Numbers sort by size: lines 2 and 10. */
    private static String sortable(Object value) {
        return value == null ? "" : value instanceof Integer number ? "%010d".formatted(number) : value.toString();
    }

    private static <T extends Record> Map<String, Object> values(Shape<T> shape, T entity) {
        Map<String, Object> values = new LinkedHashMap<>();
        shape.fields().forEach(field -> values.put(field.name(), shape.get(entity, field)));
        return values;
    }
}
