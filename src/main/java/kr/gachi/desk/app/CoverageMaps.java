package kr.gachi.desk.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.RequestItem;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.matching.Candidate;
import kr.gachi.desk.matching.Exclusion;
import kr.gachi.desk.matching.Ranked;
import kr.gachi.desk.matching.Suggestion;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.search.DirectoryIndex;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/**
 * What of an agency's list of bought items the directory can supply, what it could after a change, and what nobody here
 * makes: whom to recruit. Reads only; the list is not kept.
 */
public final class CoverageMaps {
    private static final int SHOWN = 3;

    private final Store store;
    private final DirectorySearch search;
    private final Text text;

    public CoverageMaps(Store store, DirectorySearch search, Text text) {
        this.store = store;
        this.search = search;
        this.text = text;
    }

    public enum State {
        COVERED,
        /** Somebody makes it but is excluded by one fact. */
        CHANGE,
        NONE
    }

    /**
     * @param row in the list, as a person counts
     * @param amountWon as the list says; null unknown
     * @param department null if the list does not say
     * @param suppliers how many products answer, at most {@value #SHOWN}
     * @param bizNo of the best answer, also of an excluded one; null for nobody
     * @param because why it answers, or why it does not; null for nobody
     * @param wouldFit the change that would make it answer; null unless {@link State#CHANGE}
     */
    public record Item(
            String sheet,
            int row,
            String text,
            String spec,
            Won amountWon,
            String department,
            State state,
            int suppliers,
            String bizNo,
            String enterprise,
            String productCode,
            String because,
            String wouldFit) {}

    /**
     * @param amountWon of the items whose amount is known; null if there are items and no amount is known
     * @param unknownAmounts how many items say no amount
     */
    public record Sum(int items, Won amountWon, int unknownAmounts) {
        static Sum of(List<Item> items) {
            Won known = items.stream()
                    .map(Item::amountWon)
                    .filter(each -> each != null)
                    .reduce(Won.ZERO, Won::plus);
            int unknown = (int)
                    items.stream().filter(each -> each.amountWon() == null).count();
            return new Sum(items.size(), unknown > 0 && unknown == items.size() ? null : known, unknown);
        }
    }

    /** @param department null for the items that name none */
    public record OfDepartment(String department, Sum covered, Sum change, Sum none) {}

    /** @param lines in the order of the list */
    public record CoverageMap(
            String agency,
            String file,
            Sum covered,
            Sum change,
            Sum none,
            List<OfDepartment> departments,
            List<Item> lines) {
        /** What nobody makes, by words, the most money first. */
        public Map<String, Sum> gaps() {
            return lines.stream()
                    .filter(each -> each.state() == State.NONE)
                    .collect(Collectors.groupingBy(Item::text, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(each -> Map.entry(each.getKey(), Sum.of(each.getValue())))
                    .sorted(Comparator.comparing(
                            each -> each.getValue().amountWon(), Comparator.nullsLast(Comparator.reverseOrder())))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        }
    }

    /** @throws kr.gachi.desk.feedback.DeskException {@code agency.unknown} and what reading the file refuses */
    public CoverageMap map(String agencyKey, Path file) {
        AgencyList list = AgencyList.read(file);
        DirectoryIndex index = search.index();
        return store.read(tx -> {
            Agency agency = Keys.agency(tx, agencyKey);
            List<Item> items = items(tx, index, agency, list);
            List<OfDepartment> departments = items.stream()
                    .collect(Collectors.groupingBy(
                            each -> String.valueOf(each.department()), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(each -> new OfDepartment(
                            each.get(0).department(),
                            sum(each, State.COVERED),
                            sum(each, State.CHANGE),
                            sum(each, State.NONE)))
                    .toList();
            return new CoverageMap(
                    agency.name(),
                    list.file(),
                    sum(items, State.COVERED),
                    sum(items, State.CHANGE),
                    sum(items, State.NONE),
                    departments,
                    items);
        });
    }

    private static Sum sum(List<Item> items, State state) {
        return Sum.of(items.stream().filter(each -> each.state() == state).toList());
    }

    private List<Item> items(Tx tx, DirectoryIndex index, Agency agency, AgencyList list) {
        Regions regions = Regions.shipped();
        LineMatcher matcher = new LineMatcher(
                tx, index, regions, new Suppliers(tx, tx.session().today()));
        // not kept, so that it has neither number nor date
        Request bought =
                Shape.of(Request.class).with(Shape.of(Request.class).blank(Id.random()), Map.of("agency", agency.id()));
        Need need = Need.of(tx, regions, bought);
        List<Item> items = new ArrayList<>();
        list.sheets()
                .forEach(sheet -> sheet.items().forEach(each -> {
                    Ranked ranked = matcher.rank(need, line(bought, each), SHOWN);
                    items.add(item(sheet.name(), each, ranked));
                }));
        return items;
    }

    private static RequestLine line(Request bought, RequestItem item) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("request", bought.id());
        said.put("line", item.row());
        said.put("item", item.item());
        said.put("spec", item.spec());
        said.put("quantity", item.quantity());
        said.put("unit", item.unit());
        said.put("itemCode", item.itemCode());
        return Shape.of(RequestLine.class).with(Shape.of(RequestLine.class).blank(Id.random()), said);
    }

    private Item item(String sheet, RequestItem item, Ranked ranked) {
        if (ranked.answered()) {
            Suggestion best = ranked.suggestions().get(0);
            String reasons = best.reasons().stream()
                    .map(each -> Matched.say(text, each.told()))
                    .collect(Collectors.joining(", "));
            return item(sheet, item, State.COVERED, ranked.suggestions().size(), best.candidate(), reasons, null);
        }
        if (!ranked.excluded().isEmpty()) {
            Exclusion best = ranked.excluded().get(0);
            return item(
                    sheet,
                    item,
                    State.CHANGE,
                    0,
                    best.candidate(),
                    Matched.say(text, best.told()),
                    Matched.say(text, best.wouldFit()));
        }
        return item(sheet, item, State.NONE, 0, null, null, null);
    }

    private static Item item(
            String sheet,
            RequestItem item,
            State state,
            int suppliers,
            Candidate best,
            String because,
            String wouldFit) {
        return new Item(
                sheet,
                item.row(),
                item.item(),
                item.spec(),
                AgencyList.amount(item),
                department(item),
                state,
                suppliers,
                best == null ? null : Matched.number(best.enterprise()),
                best == null ? null : best.enterprise().name(),
                best == null ? null : best.product().code(),
                because,
                wouldFit);
    }

    /** Lists of a whole house name departments in a column of their own, which requests do not have. */
    private static String department(RequestItem item) {
        return item.extra().entrySet().stream()
                .filter(each -> each.getKey().replace(" ", "").contains("부서")
                        && !each.getValue().isBlank())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
