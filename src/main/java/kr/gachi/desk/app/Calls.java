package kr.gachi.desk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kr.gachi.desk.feedback.DeskException;

/** Inquiries by telephone or in the text of a mail: what was written down becomes a request as a list in a file does. */
public final class Calls {
    private final Requests requests;

    public Calls(Requests requests) {
        this.requests = requests;
    }

    /**
     * What was said.
     *
     * @param agency code or name
     * @param wanted the lines as they were pasted or written down
     * @param due null unknown
     */
    public record Call(String agency, String department, String title, String wanted, LocalDate due) {}

    /** A line as it was understood; spec, quantity and unit are null where none was read. */
    public record Item(String item, String spec, BigDecimal quantity, String unit) {}

    /** What {@link #take} would make of lines; empty where there is none. */
    public List<Item> understood(String wanted) {
        String table = PastedList.table(wanted);
        if (table.isEmpty()) {
            return List.of();
        }
        try {
            return fromText(table, Calls::items);
        } catch (DeskException nothingYet) {
            return List.of();
        }
    }

    /** Numbers an inquiry as a request; the lines are kept as its original, each call by itself. */
    public Requests.Taken take(Call call) {
        String title = call.title() != null ? call.title() : title(understood(call.wanted()));
        String received = "접수\t" + Instant.now() + "\n";
        return fromText(
                received + PastedList.table(call.wanted()),
                file -> requests.take(new Requests.Letter(
                        file, call.agency(), call.department(), title, call.due(), null, null, null)));
    }

    private static List<Item> items(Path file) {
        return AgencyList.read(file).sheets().stream()
                .flatMap(sheet -> sheet.items().stream())
                .map(each -> new Item(each.item(), each.spec(), each.quantity(), each.unit()))
                .toList();
    }

    private static String title(List<Item> items) {
        String first = items.isEmpty() ? "문의" : items.get(0).item();
        return items.size() < 2 ? first : first + " 외 " + (items.size() - 1) + "건";
    }

    private static <R> R fromText(String text, Function<Path, R> use) {
        try {
            Path folder = Files.createTempDirectory("gachi-call");
            Path file = folder.resolve("문의.txt");
            try {
                Files.writeString(file, text);
                return use.apply(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
