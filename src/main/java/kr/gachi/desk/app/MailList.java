package kr.gachi.desk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gachi.desk.excel.RequestItem;
import kr.gachi.desk.excel.RequestList;
import kr.gachi.desk.excel.RequestListReader;
import kr.gachi.desk.excel.RequestSheet;
import kr.gachi.desk.excel.table.TextLines;
import kr.gachi.desk.feedback.Problem;

/** An agency's mail in a .txt file, read as the list that it is meant to be. */
final class MailList {
    /** A longer text is no mail but an export whose cells cannot be told apart. */
    private static final int MOST_LINES = 100;

    private MailList() {}

    /** Nothing if the file is no mail, or names no item. */
    static Optional<RequestList> read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return Optional.empty();
        }
        TextLines text = TextLines.of(file);
        boolean isMail =
                text.lines().size() <= MOST_LINES && text.lines().stream().noneMatch(line -> line.contains("\t"));
        List<MailText> parts = isMail ? MailText.of(text.lines()) : List.of();
        List<MailText> wanted = parts.stream().filter(MailText::isItem).toList();
        return wanted.isEmpty() ? Optional.empty() : Optional.of(list(name, text, parts, wanted));
    }

    private static RequestList list(String name, TextLines text, List<MailText> parts, List<MailText> wanted) {
        String table = PastedList.table(wanted.stream().map(MailText::words).collect(Collectors.joining("\n")));
        RequestList read = readAsTable(table);
        RequestSheet sheet = read.sheets().get(0);
        String of = name.substring(0, name.length() - ".txt".length());
        List<Problem> problems = new ArrayList<>();
        parts.stream()
                .filter(part -> !part.isItem())
                .map(part -> (part.words() == null ? Problem.info("row.blank") : Problem.info("row.note", part.words()))
                        .at(Problem.Place.row(name, of, part.row())))
                .forEach(problems::add);
        sheet.problems().forEach(each -> problems.add(each.at(place(each.place(), name, of, wanted))));
        problems.sort(
                Comparator.comparing(each -> each.place().row(), Comparator.nullsFirst(Comparator.naturalOrder())));
        return new RequestList(
                name,
                List.of(new RequestSheet(
                        of,
                        false,
                        text.encoding(),
                        0,
                        parts.size(),
                        parts.size() - wanted.size() + sheet.skipped(),
                        sheet.rejected(),
                        sheet.mapping(),
                        sheet.items().stream().map(each -> at(each, wanted)).toList(),
                        sheet.people(),
                        problems.size(),
                        problems)),
                read.hints());
    }

    private static Problem.Place place(Problem.Place read, String file, String sheet, List<MailText> wanted) {
        return new Problem.Place(
                file, sheet, read.row() == null ? null : row(read.row(), wanted), read.column(), read.value());
    }

    private static RequestItem at(RequestItem item, List<MailText> wanted) {
        return new RequestItem(
                row(item.row(), wanted),
                item.item(),
                item.spec(),
                item.quantity(),
                item.unit(),
                item.unitPrice(),
                item.amount(),
                item.itemCode(),
                item.note(),
                item.extra());
    }

    /** The table has its heading in row 1 and an item in every row below. */
    private static int row(int ofTable, List<MailText> wanted) {
        return wanted.get(Math.max(0, ofTable - 2)).row();
    }

    private static RequestList readAsTable(String table) {
        try {
            Path file = Files.createTempFile("gachi-mail", ".txt");
            try {
                Files.writeString(file, table);
                return new RequestListReader().read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
