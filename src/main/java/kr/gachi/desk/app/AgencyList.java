package kr.gachi.desk.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.RequestHints;
import kr.gachi.desk.excel.RequestItem;
import kr.gachi.desk.excel.RequestList;
import kr.gachi.desk.excel.RequestListReader;
import kr.gachi.desk.excel.RequestPerson;
import kr.gachi.desk.excel.RequestSheet;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Problem.Place;

/** An agency's list that has been read before any data are opened, with its bytes: the original is kept. */
public final class AgencyList {
    private final RequestList list;
    private final byte[] original;

    private AgencyList(RequestList list, byte[] original) {
        this.list = list;
        this.original = original;
    }

    /** @throws DeskException if the file cannot be read, has no column of items, or no item */
    public static AgencyList read(Path file) {
        RequestList list = list(file);
        try {
            return new AgencyList(list, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new DeskException(
                    Problem.error("file.unreadable", list.file()).at(Place.file(list.file())), e);
        }
    }

    /** A text without a head of columns may be a mail. */
    private static RequestList list(Path file) {
        try {
            return new RequestListReader().read(file);
        } catch (DeskException e) {
            if (!e.problem().code().equals("request.noItemColumn")) {
                throw e;
            }
            return MailList.read(file).orElseThrow(() -> e);
        }
    }

    /**
     * An item as it was understood.
     *
     * @param quantity null unknown
     */
    public record Item(String item, String spec, BigDecimal quantity, String unit, String note) {}

    /** Every item in the order of the list. */
    public List<Item> items() {
        return list.sheets().stream()
                .flatMap(sheet -> sheet.items().stream())
                .map(each -> new Item(each.item(), each.spec(), each.quantity(), each.unit(), each.note()))
                .toList();
    }

    /** What could not be read, or was left out with a reason. */
    public List<Problem> problems() {
        return list.sheets().stream()
                .flatMap(sheet -> sheet.problems().stream())
                .toList();
    }

    String file() {
        return list.file();
    }

    byte[] original() {
        return original;
    }

    List<RequestSheet> sheets() {
        return list.sheets();
    }

    RequestHints hints() {
        return list.hints();
    }

    List<RequestPerson> people() {
        return list.sheets().stream()
                .flatMap(sheet -> sheet.people().stream())
                .distinct()
                .toList();
    }

    /** The sum of the lines' amounts; null if a line says none or could not be read, for a part is no budget. */
    Won budget() {
        if (list.sheets().stream().anyMatch(sheet -> sheet.rejected() > 0)) {
            return null;
        }
        List<Won> amounts = new ArrayList<>();
        for (RequestItem item : list.items()) {
            Won amount = amount(item);
            if (amount == null) {
                return null;
            }
            amounts.add(amount);
        }
        return amounts.stream().reduce(Won.ZERO, Won::plus);
    }

    /** As the list says it, else quantity times price; null where it says neither. */
    static Won amount(RequestItem item) {
        if (item.amount() != null || item.unitPrice() == null || item.quantity() == null) {
            return item.amount();
        }
        BigDecimal exact =
                item.quantity().multiply(BigDecimal.valueOf(item.unitPrice().value()));
        return Won.of(exact.setScale(0, RoundingMode.FLOOR).longValueExact());
    }
}
