package kr.gachi.desk.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.excel.OutFile;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/**
 * Numbers papers and keeps them as they went out. The same paper again keeps its number and is no work; a paper that says
 * anything else gets the next one, so that what is issued never changes.
 */
final class IssuedPapers {
    private final OutgoingFiles files;

    IssuedPapers(Store store) {
        this.files = new OutgoingFiles(store);
    }

    /**
     * Where a paper goes.
     *
     * @param pdf null for none
     */
    record Targets(Path out, Path pdf) {
        void refuseUnwritable() {
            OutFile.refuseUnwritable(out);
            if (pdf != null) {
                OutFile.refuseUnwritable(pdf);
            }
        }
    }

    /** How a paper is drawn under a number. */
    record Drawing(Function<String, byte[]> sheet, Function<String, byte[]> pdf) {}

    /**
     * Draws a paper, writes and keeps it.
     *
     * @param owner {@code KIND:KEY} of the record it belongs to
     * @param series the number before its last figure
     * @return the number under which the paper is kept
     */
    String issue(Tx tx, String owner, String kind, String series, Drawing drawing, Targets targets) {
        List<Attachment> before = kept(tx, owner, kind);
        Set<String> numbers = new LinkedHashSet<>();
        before.forEach(each -> numbers.add(each.number()));
        for (String number : numbers) {
            byte[] again = drawing.sheet().apply(number);
            boolean same = before.stream()
                    .filter(each -> number.equals(each.number()) && each.size() == again.length)
                    .anyMatch(each -> Arrays.equals(again, files.read(tx, each)));
            if (same) {
                OutFile.write(targets.out(), again);
                writePdf(tx, owner, kind, number, drawing, targets.pdf());
                return number;
            }
        }
        String number = series + "-" + (numbers.size() + 1);
        byte[] sheet = drawing.sheet().apply(number);
        OutFile.write(targets.out(), sheet);
        files.keep(tx, owner, kind, number, name(targets.out()), sheet);
        writePdf(tx, owner, kind, number, drawing, targets.pdf());
        return number;
    }

    private void writePdf(Tx tx, String owner, String kind, String number, Drawing drawing, Path target) {
        if (target == null) {
            return;
        }
        byte[] pages = drawing.pdf().apply(number);
        OutFile.write(target, pages);
        boolean kept = kept(tx, owner, kind).stream()
                .filter(each -> number.equals(each.number()) && each.size() == pages.length)
                .anyMatch(each -> Arrays.equals(pages, files.read(tx, each)));
        if (!kept) {
            files.keep(tx, owner, kind, number, name(target), pages);
        }
    }

    private static List<Attachment> kept(Tx tx, String owner, String kind) {
        List<Attachment> kept = new ArrayList<>(tx.attachments().where("owner", owner));
        kept.removeIf(each -> !kind.equals(each.kind()) || each.number() == null);
        kept.sort((one, other) -> one.number().compareTo(other.number()));
        return kept;
    }

    private static String name(Path file) {
        return Objects.toString(file.getFileName());
    }
}
