package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.table.Cell;
import kr.gachi.desk.excel.table.TableRow;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;

/** Goes through the rows below the head of one sheet. */
final class RequestRows {
    private final String file;
    private final String sheet;
    private final HeaderFinder finder;
    private final RequestLabels labels;
    private final ProblemLog log = new ProblemLog();
    private final List<RequestItem> items = new ArrayList<>();
    private Header header;
    private int spill;
    private boolean numbered;
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
            skip(one, Problem.info("row.total", one.written()));
        } else if (one.isNote()) {
            labels.note(row);
            if (one.isSignature()) {
                skip(one.number(), "", Problem.info("row.signature"));
            } else {
                skip(one, Problem.info("row.note", one.written()));
            }
        } else if (one.isSection(numbered)) {
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
        Header other = finder.read(row, null);
        if (other.named() < 3 || !other.has(RequestColumns.ITEM)) {
            return false;
        }
        Header both = finder.read(row, below);
        // the lower of two rows is met next, and is then a repetition
        use(both);
        return true;
    }

    private void join(RequestRow one) {
        if (items.isEmpty()) {
            reject(one, Problem.error("request.noItem", one.written()));
            return;
        }
        RequestItem above = items.get(items.size() - 1);
        Reading<String> note = Cells.text(one.cell(RequestColumns.NOTE));
        items.set(items.size() - 1, above.withMoreSpec(one.spec()).withMoreNote(note.orNull()));
        skip(one, Problem.info("row.joined", above.row(), one.written()));
    }

    /** A merged item cell over several specs, or a ditto mark. */
    private void fromAbove(RequestRow one) {
        boolean says = one.isDitto() || one.spec() != null && one.has(RequestColumns.QUANTITY);
        if (items.isEmpty() || !says) {
            reject(one, Problem.error("request.noItem", one.written()));
            return;
        }
        String item = items.get(items.size() - 1).item();
        log.add(Problem.warning("request.itemFromAbove", item)
                .at(place(one.number()).column(heading(RequestColumns.ITEM), one.item())));
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
        Map<String, String> extra = one.extra();
        QuantityText quantity = quantity(one, extra);
        Won price = won(one, RequestColumns.UNIT_PRICE, extra);
        Won amount = won(one, RequestColumns.AMOUNT, extra);
        BigDecimal number = quantity == null ? null : quantity.number();
        String note = Cells.text(one.cell(RequestColumns.NOTE)).orNull();
        if (quantity != null && quantity.remark() != null) {
            note = note == null ? quantity.remark() : note + " (" + quantity.remark() + ")";
        }
        checkAmount(one, number, price, amount);
        items.add(new RequestItem(
                one.number(),
                item,
                one.spec(),
                number,
                unit(one, quantity),
                price,
                amount,
                code(one, extra),
                note,
                extra));
    }

    /** Null if there is none or it cannot be read; then the line stays, and the text is kept. */
    private QuantityText quantity(RequestRow one, Map<String, String> extra) {
        Cell cell = one.cell(RequestColumns.QUANTITY);
        if (cell.isBlank() || Cells.text(cell) instanceof Reading.Cleared) {
            warn(one, RequestColumns.QUANTITY, Problem.warning("request.noQuantity"));
            return null;
        }
        QuantityText quantity = QuantityText.read(cell);
        if (quantity == null || quantity.number().signum() <= 0) {
            warn(one, RequestColumns.QUANTITY, Problem.warning("request.quantityUnread", cell.written()));
            extra.put(heading(RequestColumns.QUANTITY), Cells.clean(cell.written()));
            return null;
        }
        return quantity;
    }

    private String unit(RequestRow one, QuantityText quantity) {
        String column = Cells.text(one.cell(RequestColumns.UNIT)).orNull();
        String written = quantity == null ? null : quantity.unit();
        if (column == null || written == null) {
            return column == null ? written : column;
        }
        if (!QuantityText.sameUnit(column, written)) {
            warn(one, RequestColumns.UNIT, Problem.warning("request.unitDiffers", column, written));
            return written;
        }
        return column;
    }

    private Won won(RequestRow one, String field, Map<String, String> extra) {
        Cell cell = one.cell(field);
        Reading<Won> won = Cells.won(cell, scale(field));
        boolean negative = won.orNull() != null && won.orNull().isNegative();
        if (won.isRefused() || negative) {
            boolean figures = cell.written().codePoints().anyMatch(Character::isDigit);
            Problem problem = figures || cell instanceof Cell.Failed
                    ? Problem.warning("request.priceUnread", cell.written())
                    : Problem.info("request.priceOpen", cell.written());
            warn(one, field, problem);
            extra.put(heading(field), Cells.clean(cell.written()));
            return null;
        }
        return won.orNull();
    }

    private long scale(String field) {
        String heading = heading(field);
        long own = header.wonScale(field);
        boolean inWon = heading != null && HeadingText.whole(heading).endsWith("원");
        return own > 1 || inWon ? own : scale;
    }

    private String code(RequestRow one, Map<String, String> extra) {
        Reading<String> code = Cells.identifier(one.cell(RequestColumns.ITEM_CODE));
        String digits = code.orNull() == null ? null : code.orNull().replaceAll("[\\s-]", "");
        if (code.isRefused() || digits != null && !digits.matches("[0-9]{8}|[0-9]{10}")) {
            String written = one.cell(RequestColumns.ITEM_CODE).written();
            warn(one, RequestColumns.ITEM_CODE, Problem.warning("request.codeUnread", written));
            extra.put(heading(RequestColumns.ITEM_CODE), Cells.clean(written));
            return null;
        }
        return digits;
    }

    /** Quantity × price may differ from the amount by VAT; by anything else somebody should look. */
    private void checkAmount(RequestRow one, BigDecimal quantity, Won price, Won amount) {
        if (quantity == null || price == null || amount == null) {
            return;
        }
        BigDecimal exact = quantity.multiply(BigDecimal.valueOf(price.value()));
        BigDecimal given = BigDecimal.valueOf(amount.value());
        boolean same = given.subtract(exact).abs().compareTo(BigDecimal.ONE) < 0;
        BigDecimal floor = exact.setScale(0, RoundingMode.FLOOR);
        if (!same && given.compareTo(floor) != 0) {
            warn(
                    one,
                    RequestColumns.AMOUNT,
                    Problem.warning("request.amountDiffers", amount.value(), floor.longValue()));
        }
    }

    private void warn(RequestRow one, String field, Problem problem) {
        log.add(problem.at(
                place(one.number()).column(heading(field), one.cell(field).written())));
    }

    private void skip(RequestRow one, Problem problem) {
        skip(one.number(), one.written(), problem);
    }

    private void skip(int row, String written, Problem problem) {
        skipped++;
        log.add(problem.at(place(row).column(null, written.isEmpty() ? null : written)));
    }

    private void reject(RequestRow one, Problem problem) {
        rejected++;
        log.add(problem.at(place(one.number()).column(null, one.written())));
    }

    private Place place(int row) {
        return Place.row(file, sheet, row);
    }

    /** As the list writes it; null if it has no such column. */
    private String heading(String field) {
        return header.columns().stream()
                .filter(column -> field.equals(column.name()))
                .map(Header.Column::heading)
                .findFirst()
                .orElse(null);
    }

    ProblemLog log() {
        return log;
    }

    List<RequestItem> items() {
        return List.copyOf(items);
    }

    int skipped() {
        return skipped;
    }

    int rejected() {
        return rejected;
    }
}
