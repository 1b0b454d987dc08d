package kr.gachi.desk.excel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kr.gachi.desk.excel.table.TableRow;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;

/** Goes through the rows below the head of one sheet. */
final class RequestRows {
    /** What goes on for longer is no spec. */
    private static final int LONGEST_SPEC = 4_000;

    private final String file;
    private final String sheet;
    private final HeaderFinder finder;
    private final RequestLabels labels;
    private final ProblemLog log = new ProblemLog();
    private final List<RequestItem> items = new ArrayList<>();
    private final Set<RequestPerson> people = new LinkedHashSet<>();
    private final List<Header> headers = new ArrayList<>();
    private Header header;
    private int spill;
    private boolean numbered;
    /** Whether the row above belongs to an item, so that this one may go on with it. */
    private boolean itemAbove;

    private long scale = 1;
    private int skipped;
    private int rejected;

    RequestRows(String file, String sheet, Header header, HeaderFinder finder, RequestLabels labels) {
        this.file = file;
        this.sheet = sheet;
        this.finder = finder;
        this.labels = labels;
        use(header);
    }

    private void use(Header newHeader) {
        header = newHeader;
        headers.add(newHeader);
        spill = spill(newHeader);
    }

    /** {@code 품명 및 규격} over two columns: the second has no heading and holds the spec. */
    private static int spill(Header header) {
        int right = header.indexOf(RequestColumns.ITEM).orElse(-2) + 1;
        boolean open = header.columns().stream().noneMatch(column -> column.index() == right);
        return open && !header.has(RequestColumns.SPEC) ? right : -1;
    }

    /** @param wonScale won in one unit of the amounts, as a line above the table says; a heading may say otherwise */
    void read(List<TableRow> rows, long wonScale) {
        scale = wonScale;
        if (scale > 1) {
            log.add(Problem.info("request.scale", scale).at(place(header.row())));
        }
        numbered = rows.stream()
                .anyMatch(row -> !header.cell(row, RequestColumns.NO).isBlank()
                        && !header.cell(row, RequestColumns.ITEM).isBlank()
                        && !header.cell(row, RequestColumns.QUANTITY).isBlank());
        int last = header.row();
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            for (int blank = last + 1; blank < row.number(); blank++) {
                skip(blank, "", Problem.info("row.blank"));
                itemAbove = false;
            }
            last = row.number();
            read(row, i + 1 < rows.size() ? rows.get(i + 1) : null);
        }
    }

    private void read(TableRow row, TableRow below) {
        RequestRow one = new RequestRow(row, header, spill);
        if (one.isUnused()) {
            skip(one, Problem.info("row.blank"));
        } else if (header.repeatedBy(row)) {
            skip(one, Problem.info("row.repeatedHeader"));
        } else if (isAnotherHead(row, below)) {
            skip(one, Problem.info("row.newHeader"));
        } else if (one.isGarbled()) {
            reject(one, Problem.error("cell.garbled", one.written()));
        } else if (one.isTotal()) {
            itemAbove = false;
            skip(one, Problem.info("row.total", one.written()));
        } else if (one.isNote() || !itemAbove && one.isContinuation()) {
            itemAbove = false;
            labels.note(row);
            if (one.isSignature()) {
                skip(one.number(), "", Problem.info("row.signature"));
            } else {
                skip(one, Problem.info("row.note", one.written()));
            }
        } else if (one.isSection(numbered)) {
            itemAbove = false;
            skip(one, Problem.info("row.section", one.written()));
        } else if (one.isContinuation()) {
            join(one);
        } else if (one.has(RequestColumns.ITEM) && !one.isDitto()) {
            readItem(one);
        } else {
            fromAbove(one);
        }
    }

    /** A second table with its columns elsewhere. */
    private boolean isAnotherHead(TableRow row, TableRow below) {
        if (!HeaderFinder.isWords(row)) {
            return false;
        }
        Header other = finder.read(row, null);
        if (!isHead(other)) {
            return false;
        }
        Header both = finder.read(row, below);
        // the lower of two rows is met next, and is then a repetition
        use(both);
        return true;
    }

    /** Most of its words name columns, among them the item and one of its figures. */
    static boolean isHead(Header header) {
        boolean figures = header.has(RequestColumns.QUANTITY)
                || header.has(RequestColumns.UNIT)
                || header.has(RequestColumns.SPEC)
                || header.has(RequestColumns.AMOUNT);
        return header.has(RequestColumns.ITEM)
                && figures
                && header.named() >= 2
                && header.named() * 2 > header.columns().size();
    }

    private void join(RequestRow one) {
        RequestItem above = items.get(items.size() - 1);
        if (above.spec() != null && above.spec().length() > LONGEST_SPEC) {
            reject(one, Problem.error("request.noItem", one.written()));
            return;
        }
        Reading<String> note = Cells.text(one.cell(RequestColumns.NOTE));
        items.set(items.size() - 1, above.withMoreSpec(one.spec()).withMoreNote(note.orNull()));
        skip(one, Problem.info("row.joined", above.row(), one.written()));
    }

    /** A merged item cell over several specs, or a ditto mark. */
    private void fromAbove(RequestRow one) {
        boolean says = one.isDitto() || one.spec() != null && one.has(RequestColumns.QUANTITY);
        if (!itemAbove || !says) {
            reject(one, Problem.error("request.noItem", one.written()));
            return;
        }
        String item = items.get(items.size() - 1).item();
        log.add(Problem.warning("request.itemFromAbove", item)
                .at(place(one.number()).column(header.heading(RequestColumns.ITEM), one.item())));
        add(one, item);
    }

    private void readItem(RequestRow one) {
        Reading<String> item = Cells.text(one.cell(RequestColumns.ITEM));
        if (item.isRefused()) {
            reject(one, item.problem());
        } else if (item.orNull() == null) {
            reject(one, Problem.error("request.noItem", one.written()));
        } else {
            add(one, item.orNull());
        }
    }

    private void add(RequestRow one, String item) {
        one.person().ifPresent(people::add);
        items.add(new RequestFigures(one, header, scale, place(one.number()), log).item(item));
        itemAbove = true;
    }

    private void skip(RequestRow one, Problem problem) {
        skip(one.number(), one.written(), problem);
    }

    private void skip(int row, String written, Problem problem) {
        skipped++;
        log.add(problem.at(place(row).column(null, written.isEmpty() ? null : written)));
    }

    private void reject(RequestRow one, Problem problem) {
        itemAbove = false;
        rejected++;
        log.add(problem.at(place(one.number()).column(null, one.written())));
    }

    private Place place(int row) {
        return Place.row(file, sheet, row);
    }

    ProblemLog log() {
        return log;
    }

    List<RequestItem> items() {
        return List.copyOf(items);
    }

    List<RequestPerson> people() {
        return List.copyOf(people);
    }

    /** Of all tables of the sheet, from the top. */
    List<Header> headers() {
        return headers;
    }

    int skipped() {
        return skipped;
    }

    int rejected() {
        return rejected;
    }
}
