package kr.gachi.desk.app.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Tx;

/** Turns the keys by which rows name other records into those records, a chunk of rows at a time. */
final class References {
    /** Keys remembered of one column before it begins anew. */
    private static final int REMEMBERED = 50_000;

    private static final Pattern PLACE = Pattern.compile("/[^/]*$");

    private final Tx tx;
    private final Map<String, Map<Object, Id<?>>> known = new HashMap<>();

    References(Tx tx) {
        this.tx = tx;
    }

    /** Sets {@code field} to the enterprise that 사업자등록번호 and 기업번호 name; both must agree. */
    void enterprise(List<Row> rows, String field) {
        Map<Object, Id<Enterprise>> byBizNo = ids(Enterprise.class, "bizNo", rows, Sheets.ENTERPRISE_BIZ_NO);
        Map<Object, Id<Enterprise>> byCode = ids(Enterprise.class, "code", rows, Sheets.ENTERPRISE_CODE);
        for (Row row : rows) {
            BizNo bizNo = row.value(Sheets.ENTERPRISE_BIZ_NO, BizNo.class);
            String code = row.text(Sheets.ENTERPRISE_CODE);
            Id<Enterprise> byNumber = bizNo == null ? null : byBizNo.get(bizNo);
            Id<Enterprise> byKey = code == null ? null : byCode.get(code);
            if (bizNo == null && code == null && row.isRefused(Sheets.ENTERPRISE_BIZ_NO, Sheets.ENTERPRISE_CODE)) {
                continue;
            }
            if (bizNo == null && code == null) {
                row.tell(Problem.error("reference.enterpriseMissing"), Sheets.ENTERPRISE_BIZ_NO);
            } else if (bizNo != null && byNumber == null || code != null && byKey == null) {
                boolean isNumber = byNumber == null && bizNo != null;
                row.tell(
                        Problem.error("reference.enterprise", isNumber ? bizNo : code),
                        isNumber ? Sheets.ENTERPRISE_BIZ_NO : Sheets.ENTERPRISE_CODE);
            } else if (byNumber != null && byKey != null && !byNumber.equals(byKey)) {
                row.tell(Problem.error("reference.enterprisesDiffer", bizNo, code), Sheets.ENTERPRISE_BIZ_NO);
            } else {
                row.set(field, byNumber == null ? byKey : byNumber);
            }
        }
    }

    /** An enterprise named by number, key, its only name, or {@code name/시군구}, in one column. */
    void enterpriseByAnyKey(List<Row> rows, String column, String field) {
        Set<Object> texts = values(rows, column);
        Map<Object, Enterprise> byCode = index(Enterprise.class, "code", texts);
        Set<Object> numbers = texts.stream()
                .flatMap(each -> BizNo.read(each.toString()).stream())
                .collect(Collectors.toSet());
        Map<Object, Enterprise> byBizNo = index(Enterprise.class, "bizNo", numbers);
        Set<Object> names = new HashSet<>(texts);
        texts.forEach(each -> names.add(PLACE.matcher(each.toString()).replaceFirst("")));
        Map<Object, List<Enterprise>> byName =
                tx.enterprises().in("name", names).stream().collect(Collectors.groupingBy(Enterprise::name));
        for (Row row : rows) {
            String text = row.text(column);
            if (row.clears(column)) {
                row.set(field, null);
            }
            if (text == null) {
                continue;
            }
            Enterprise named = byCode.get(text);
            if (named == null) {
                named = BizNo.read(text).map(byBizNo::get).orElse(null);
            }
            if (named == null) {
                named = named(text, byName);
            }
            if (named == null) {
                row.tell(Problem.error("reference.enterprise", text), column);
            } else {
                row.set(field, named.id());
            }
        }
    }

    /** Null if nobody, or more than one, is called so; of several the only one that has no number is meant. */
    private static Enterprise named(String text, Map<Object, List<Enterprise>> byName) {
        String name = PLACE.matcher(text).replaceFirst("");
        List<Enterprise> alike = byName.getOrDefault(text, List.of());
        if (alike.isEmpty()) {
            alike = byName.getOrDefault(name, List.of()).stream()
                    .filter(each -> text.equals(name + "/" + each.sigungu()))
                    .toList();
        }
        if (alike.size() > 1) {
            alike = alike.stream()
                    .filter(each -> text.equals(each.keyAndPlace()))
                    .toList();
        }
        return alike.size() == 1 ? alike.get(0) : null;
    }

    void agency(List<Row> rows, String field, boolean required) {
        simple(Agency.class, "code", rows, Sheets.AGENCY, field, required, "reference.agency");
    }

    void product(List<Row> rows) {
        simple(Product.class, "code", rows, Sheets.PRODUCT, "product", true, "reference.product");
    }

    void request(List<Row> rows, boolean required) {
        simple(Request.class, "number", rows, Sheets.REQUEST, "request", required, "reference.request");
    }

    void deal(List<Row> rows) {
        simple(Deal.class, "number", rows, Sheets.DEAL, "deal", true, "reference.deal");
    }

    void dealLine(List<Row> rows) {
        Map<Object, Deal> deals = index(Deal.class, "number", values(rows, Sheets.DEAL));
        Map<String, DealLine> lines = new HashMap<>();
        tx.dealLines()
                .in("deal", deals.values().stream().map(Deal::id).toList())
                .forEach(each -> lines.put(each.deal() + "/" + each.line(), each));
        for (Row row : rows) {
            Deal deal = deals.get(row.text(Sheets.DEAL));
            Integer number = row.value(Sheets.DEAL_LINE, Integer.class);
            DealLine line = deal == null ? null : lines.get(deal.id() + "/" + number);
            if (line == null) {
                row.tell(
                        Problem.error("reference.dealLine", row.text(Sheets.DEAL), number),
                        deal == null ? Sheets.DEAL : Sheets.DEAL_LINE);
            } else {
                row.set("dealLine", line.id());
            }
        }
    }

    /** Sets {@code field} to the record whose {@code key} the column says; {@code -} takes it away. */
    <T extends Record & Entity<T>> void simple(
            Class<T> type, String key, List<Row> rows, String column, String field, boolean required, String problem) {
        Map<Object, Id<T>> found = ids(type, key, rows, column);
        for (Row row : rows) {
            String text = row.text(column);
            Id<T> named = text == null ? null : found.get(text);
            if (named != null) {
                row.set(field, named);
            } else if (text != null) {
                row.tell(Problem.error(problem, text), column);
            } else if (required && !row.isRejected()) {
                row.tell(Problem.error(problem, ""), column);
            } else if (row.clears(column)) {
                row.set(field, null);
            }
        }
    }

    /** Asks for each key once, not once in every chunk of rows: what is named stands before those that name it. */
    private <T extends Record & Entity<T>> Map<Object, Id<T>> ids(
            Class<T> type, String key, List<Row> rows, String column) {
        @SuppressWarnings("unchecked")
        Map<Object, Id<T>> ids = (Map<Object, Id<T>>)
                (Map<?, ?>) known.computeIfAbsent(type.getSimpleName() + "." + key, none -> new HashMap<>());
        if (ids.size() > REMEMBERED) {
            ids.clear();
        }
        Set<Object> missing = values(rows, column);
        missing.removeAll(ids.keySet());
        index(type, key, missing).forEach((value, each) -> ids.put(value, each.id()));
        return ids;
    }

    <T extends Record & Entity<T>> Map<Object, T> index(Class<T> type, String key, Collection<?> values) {
        Map<Object, T> found = new HashMap<>();
        Shape<T> shape = Shape.of(type);
        tx.table(type).in(key, values).forEach(each -> found.put(shape.get(each, key), each));
        return found;
    }

    static Set<Object> values(List<Row> rows, String column) {
        return rows.stream()
                .map(row -> row.value(column, Object.class))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
