package kr.gachi.desk.app.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.exchange.RecordsIn;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Kinds;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** Reads an {@code export json} back: new records come in, known ones become what the file says, none goes. */
final class JsonImport {
    private static final int CHUNK = 1000;

    private final Tx tx;
    private final Contents contents;
    private final RecordsIn file;
    private final boolean intoEmpty;

    /** @param intoEmpty whether the folder holds only what it was started with, which the file replaces */
    JsonImport(Tx tx, Contents contents, RecordsIn file, boolean intoEmpty) {
        this.tx = tx;
        this.contents = contents;
        this.file = file;
        this.intoEmpty = intoEmpty;
    }

    /** @throws DeskException {@code export.alone}, {@code export.doesNotFit} and those of {@link RecordsIn} */
    static ImportAnswer run(Store store, Importing.Order order, Progress progress) {
        if (order.files().size() > 1 || order.kind() != null || order.sheet() != null) {
            throw new DeskException(Problem.error("export.alone"));
        }
        boolean intoEmpty = store.revision() == 1;
        try (RecordsIn file = RecordsIn.open(order.files().get(0))) {
            Function<Tx, List<ImportAnswer.FileAnswer>> take =
                    tx -> List.of(new JsonImport(tx, new Contents(store.location()), file, intoEmpty).take(progress));
            if (order.dryRun()) {
                return new ImportAnswer(store.tryOut(take), false, null);
            }
            Store.Written<List<ImportAnswer.FileAnswer>> written =
                    store.write("work.import", List.of(file.name()), take);
            return new ImportAnswer(written.result(), true, written.workNumber());
        }
    }

    ImportAnswer.FileAnswer take(Progress progress) {
        for (String sha256 : file.attachments()) {
            byte[] content = file.attachment(sha256);
            if (!contents.hash(content).equals(sha256)) {
                throw file.damaged();
            }
            contents.keep(tx, content);
        }
        List<ImportAnswer.SheetAnswer> kinds = new ArrayList<>();
        for (Class<? extends Record> type : Kinds.ALL) {
            if (file.has(Kinds.table(type))) {
                kinds.add(kind(type, progress));
            }
        }
        file.each(Kinds.COUNTERS, Tx.Counter.class, tx::raise);
        return new ImportAnswer.FileAnswer(file.name(), kinds, List.of());
    }

    @SuppressWarnings("unchecked")
    private <T extends Record & Entity<T>> ImportAnswer.SheetAnswer kind(
            Class<? extends Record> raw, Progress progress) {
        Class<T> type = (Class<T>) raw;
        Counts counts = new Counts();
        Set<Id<T>> seen = new HashSet<>();
        Consumer<List<T>> store = chunk -> {
            Problem refusal = Problem.error("export.doesNotFit", file.name(), Kinds.table(type));
            tx.unlessRefused(() -> counts.store(tx, type, chunk), refusal);
            progress.at(counts.rows(), 0, "progress.import");
        };
        List<T> waiting = new ArrayList<>();
        file.each(Kinds.table(type), type, each -> {
            seen.add(each.id());
            waiting.add(own(each));
            // a quote stands after the one that it replaces
            if (waiting.size() == CHUNK && type != (Class<?>) Quote.class) {
                store.accept(waiting);
                waiting.clear();
            }
        });
        if (type == (Class<?>) Quote.class) {
            waiting.sort(Comparator.comparingInt(each -> ((Quote) each).edition()));
        }
        store.accept(waiting);
        if (intoEmpty && type == (Class<?>) RuleRow.class) {
            tx.table(type)
                    .removeAll(tx.table(type).all().stream()
                            .filter(each -> !seen.contains(each.id()))
                            .toList());
        }
        return counts.answer(Kinds.table(type));
    }

    /** A copy that is at work keeps its own code, so that its numbers stay its own. */
    private <T extends Record> T own(T record) {
        if (record instanceof Office office && !intoEmpty) {
            @SuppressWarnings("unchecked")
            T kept = (T)
                    Shape.of(Office.class).with(office, "copyCode", tx.office().copyCode());
            return kept;
        }
        return record;
    }

    private static final class Counts {
        private int fresh;
        private int changed;
        private int same;

        int rows() {
            return fresh + changed + same;
        }

        <T extends Record & Entity<T>> void store(Tx tx, Class<T> type, List<T> records) {
            Shape<T> shape = Shape.of(type);
            Map<Id<T>, T> known =
                    tx.table(type).byId(records.stream().map(Entity::id).toList());
            List<T> different = new ArrayList<>();
            for (T record : records) {
                T before = known.get(record.id());
                if (before == null) {
                    fresh++;
                    different.add(record);
                    continue;
                }
                T next = shape.with(record, "version", before.version());
                if (next.equals(before)) {
                    same++;
                } else {
                    changed++;
                    different.add(next);
                }
            }
            tx.table(type).saveAll(different);
        }

        ImportAnswer.SheetAnswer answer(String kind) {
            return new ImportAnswer.SheetAnswer(
                    kind + ".jsonl", kind, 0, "UTF-8", rows(), fresh, changed, same, 0, 0, Map.of(), 0, List.of());
        }
    }
}
