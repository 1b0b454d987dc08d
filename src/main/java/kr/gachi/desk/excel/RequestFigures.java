package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.table.Cell;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;

/** Makes the item of one row. What is no figure stays empty with a warning, and its text is kept among the extras. */
final class RequestFigures {
    private static final Pattern UNIT_IN_HEADING =
            Pattern.compile("[(（\\[]\\s*(?!단위|예정|필수|희망)([가-힣A-Za-z㎡㎥]{1,6})\\s*[)）\\]]");

    private final RequestRow row;
    private final Header header;
    private final long scale;
    private final Place place;
    private final ProblemLog log;
    private final Map<String, String> extra;

    /** @param scale won in one unit of the amounts, unless a heading says otherwise */
    RequestFigures(RequestRow row, Header header, long scale, Place place, ProblemLog log) {
        this.row = row;
        this.header = header;
        this.scale = scale;
        this.place = place;
        this.log = log;
        this.extra = row.extra();
    }

    RequestItem item(String item) {
        QuantityText quantity = quantity();
        Won price = won(RequestColumns.UNIT_PRICE);
        Won amount = won(RequestColumns.AMOUNT);
        BigDecimal number = quantity == null ? null : quantity.number();
        checkAmount(number, price, amount);
        price = price == null ? perUnit(number, amount) : price;
        keep(number, price, amount);
        return new RequestItem(
                row.number(), item, row.spec(), number, unit(quantity), price, amount, code(), note(quantity), extra);
    }

    /** What one unit may cost, where only the amount of the line is given and comes out even. */
    private Won perUnit(BigDecimal quantity, Won amount) {
        if (quantity == null || amount == null || amount.isNegative()) {
            return null;
        }
        BigDecimal[] parts = BigDecimal.valueOf(amount.value()).divideAndRemainder(quantity);
        if (parts[1].signum() != 0) {
            return null;
        }
        log.add(Problem.info("request.priceFromAmount", amount.value(), parts[0].longValueExact())
                .at(place.column(heading(RequestColumns.AMOUNT), Long.toString(amount.value()))));
        return Won.of(parts[0].longValueExact());
    }

    /** The amount of a line, where quantity and price do not say it. */
    private void keep(BigDecimal quantity, Won price, Won amount) {
        boolean said = quantity != null
                && price != null
                && amount != null
                && quantity.multiply(BigDecimal.valueOf(price.value())).compareTo(BigDecimal.valueOf(amount.value()))
                        == 0;
        if (amount != null && !said) {
            extra.put(heading(RequestColumns.AMOUNT), Long.toString(amount.value()));
        }
    }

    private String note(QuantityText quantity) {
        String note = Cells.text(row.cell(RequestColumns.NOTE)).orNull();
        if (quantity == null || quantity.remark() == null) {
            return note;
        }
        return note == null ? quantity.remark() : note + " (" + quantity.remark() + ")";
    }

    /** Null if there is none or it cannot be read; then the line stays, and the text is kept. */
    private QuantityText quantity() {
        Cell cell = row.cell(RequestColumns.QUANTITY);
        if (cell.isBlank() || Cells.text(cell) instanceof Reading.Cleared) {
            warn(RequestColumns.QUANTITY, Problem.warning("request.noQuantity"));
            return null;
        }
        QuantityText quantity = QuantityText.read(cell);
        if (quantity == null || quantity.number().signum() <= 0) {
            warn(RequestColumns.QUANTITY, Problem.warning("request.quantityUnread", Letters.brief(cell.written())));
            extra.put(heading(RequestColumns.QUANTITY), Letters.clean(cell.written()));
            return null;
        }
        return quantity;
    }

    private String unit(QuantityText quantity) {
        String column = Cells.text(row.cell(RequestColumns.UNIT)).orNull();
        String written = quantity == null ? null : quantity.unit();
        if (column == null && written == null) {
            return unitInHeading();
        }
        if (column == null || written == null) {
            return column == null ? written : column;
        }
        if (!QuantityText.sameUnit(column, written)) {
            warn(
                    RequestColumns.UNIT,
                    Problem.warning("request.unitDiffers", Letters.brief(column), Letters.brief(written)));
            return written;
        }
        return column;
    }

    /** {@code 수량(개)}; null if the heading says none. */
    private String unitInHeading() {
        String heading = heading(RequestColumns.QUANTITY);
        Matcher unit = heading == null ? null : UNIT_IN_HEADING.matcher(heading);
        return unit != null && unit.find() ? unit.group(1) : null;
    }

    private Won won(String field) {
        Cell cell = row.cell(field);
        Reading<Won> won = Cells.won(cell, scale(field));
        boolean negative = won.orNull() != null && won.orNull().isNegative();
        if (won.isRefused() || negative) {
            boolean figures = cell.written().codePoints().anyMatch(Character::isDigit);
            Problem problem = figures || cell instanceof Cell.Failed
                    ? Problem.warning("request.priceUnread", Letters.brief(cell.written()))
                    : Problem.info("request.priceOpen", Letters.brief(cell.written()));
            warn(field, problem);
            if (!(cell instanceof Cell.Failed)) {
                extra.put(heading(field), Letters.clean(cell.written()));
            }
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

    private String code() {
        Reading<String> code = Cells.identifier(row.cell(RequestColumns.ITEM_CODE));
        String digits = code.orNull() == null ? null : code.orNull().replaceAll("[\\s-]", "");
        if (code.isRefused() || digits != null && !digits.matches("[0-9]{8}|[0-9]{10}")) {
            String written = row.cell(RequestColumns.ITEM_CODE).written();
            warn(RequestColumns.ITEM_CODE, Problem.warning("request.codeUnread", Letters.brief(written)));
            extra.put(heading(RequestColumns.ITEM_CODE), Letters.clean(written));
            return null;
        }
        return digits;
    }

    /** Quantity × price may differ from the amount by VAT; by anything else somebody should look. */
    private void checkAmount(BigDecimal quantity, Won price, Won amount) {
        if (quantity == null || price == null || amount == null) {
            return;
        }
        BigDecimal exact = quantity.multiply(BigDecimal.valueOf(price.value()));
        BigDecimal given = BigDecimal.valueOf(amount.value());
        boolean same = given.subtract(exact).abs().compareTo(BigDecimal.ONE) < 0;
        BigDecimal floor = exact.setScale(0, RoundingMode.FLOOR);
        if (!same && given.compareTo(floor) != 0) {
            warn(RequestColumns.AMOUNT, Problem.warning("request.amountDiffers", amount.value(), floor.longValue()));
        }
    }

    private void warn(String field, Problem problem) {
        log.add(problem.at(
                place.column(heading(field), Letters.brief(row.cell(field).written()))));
    }

    private String heading(String field) {
        return header.heading(field);
    }
}
