package kr.gachi.desk.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.excel.SheetSpec;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Tx;

/**
 * Agencies, which may name one another in any order: a row waits until the agency above it is stored. What stays waiting
 * names one that is not there, or would stand above itself.
 */
final class AgencyRows implements RowKind {
    private final RowKind agencies =
            KindImport.byKey(Sheets.AGENCIES, Agency.class, "code", (references, rows) -> place(rows));
    private final Map<Row, Id<Agency>> above = new HashMap<>();
    private List<Row> waiting = new ArrayList<>();

    @Override
    public SheetSpec spec() {
        return Sheets.AGENCIES;
    }

    @Override
    public void store(Tx tx, List<Row> rows) {
        List<Row> ready = new ArrayList<>();
        List<Row> tooEarly = new ArrayList<>();
        Tree tree = new Tree(tx, rows);
        for (Row row : rows) {
            boolean isFree = row.isRejected() || row.text(Sheets.PARENT) == null;
            Id<Agency> parent = isFree ? null : tree.above(row);
            if (isFree || parent != null) {
                above.put(row, parent);
                ready.add(row);
            } else {
                tooEarly.add(row);
            }
        }
        agencies.store(tx, ready);
        waiting.addAll(tooEarly);
    }

    @Override
    public List<Row> storeWaiting(Tx tx) {
        List<Row> late = List.copyOf(waiting);
        int before = waiting.size() + 1;
        while (!waiting.isEmpty() && waiting.size() < before) {
            before = waiting.size();
            List<Row> again = waiting;
            waiting = new ArrayList<>();
            store(tx, again);
        }
        Map<String, String> parents = new HashMap<>();
        waiting.forEach(row -> parents.put(row.text("code"), row.text(Sheets.PARENT)));
        Tree tree = new Tree(tx, waiting);
        for (Row row : waiting) {
            String code = row.text(Sheets.PARENT);
            boolean isKnown = tree.isKnown(code);
            row.tell(
                    isKnown || leadsBack(row.text("code"), parents)
                            ? Problem.error("agency.aboveItself", code)
                            : Problem.error("reference.agency", code),
                    Sheets.PARENT);
        }
        agencies.store(tx, waiting);
        waiting = new ArrayList<>();
        return late;
    }

    private static boolean leadsBack(String code, Map<String, String> parents) {
        Set<String> passed = new HashSet<>();
        String each = parents.get(code);
        while (each != null && passed.add(each)) {
            if (each.equals(code)) {
                return true;
            }
            each = parents.get(each);
        }
        return false;
    }

    private void place(List<Row> rows) {
        for (Row row : rows) {
            Id<Agency> parent = above.remove(row);
            if (parent != null || row.clears(Sheets.PARENT)) {
                row.set("parent", parent);
            }
        }
    }

    /** The agencies as they stand, with what the rows before have changed. */
    private static final class Tree {
        private final Tx tx;
        private final Map<Object, Agency> byCode;
        private final Map<Id<Agency>, Id<Agency>> moved = new LinkedHashMap<>();

        private Tree(Tx tx, List<Row> rows) {
            this.tx = tx;
            Set<Object> codes = References.values(rows, Sheets.PARENT);
            codes.addAll(References.values(rows, "code"));
            byCode = new References(tx).index(Agency.class, "code", codes);
        }

        private boolean isKnown(String code) {
            return byCode.containsKey(code);
        }

        /** Null where it is not there, or stands below the row's own agency. */
        private Id<Agency> above(Row row) {
            Agency parent = byCode.get(row.text(Sheets.PARENT));
            Agency own = own(row);
            if (parent == null || own == null) {
                return parent == null ? null : parent.id();
            }
            if (!Objects.equals(own.parent(), parent.id())) {
                if (isAtOrBelow(parent.id(), own.id())) {
                    return null;
                }
                moved.put(own.id(), parent.id());
            }
            return parent.id();
        }

        private Agency own(Row row) {
            return row.about() == null
                    ? byCode.get(row.text("code"))
                    : tx.agencies().get(new Id<>(row.about().value()));
        }

        private boolean isAtOrBelow(Id<Agency> agency, Id<Agency> top) {
            Set<Id<Agency>> passed = new HashSet<>();
            Id<Agency> each = agency;
            while (each != null && passed.add(each)) {
                if (each.equals(top)) {
                    return true;
                }
                each = moved.containsKey(each)
                        ? moved.get(each)
                        : tx.agencies().find(each).map(Agency::parent).orElse(null);
            }
            return false;
        }
    }
}
