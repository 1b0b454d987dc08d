package kr.gachi.desk.app.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.excel.OutFile;
import kr.gachi.desk.exchange.RecordsOut;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Kinds;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/**
 * {@code export json}: every record, rule, setting and attachment. Importing the file here changes nothing; importing it
 * into an empty folder gives the same file again, byte for byte. The history stays here; a backup has it.
 */
public final class JsonExport {
    private final Store store;

    public JsonExport(Store store) {
        this.store = store;
    }

    /** @param withContacts personal data (담당자, 접촉 기록) are left out unless asked for */
    public void write(Path target, boolean withContacts) {
        OutFile.refuseUnwritable(target);
        store.readAtOneMoment(tx -> {
            OutFile.write(target, out -> {
                try (RecordsOut records = new RecordsOut(out, withContacts)) {
                    for (Class<? extends Record> type : Kinds.ALL) {
                        if (withContacts || !Kinds.isPersonal(Kinds.table(type))) {
                            records(tx, type, records);
                        }
                    }
                    records.lines(Kinds.COUNTERS, tx.counters());
                    attachments(tx, records);
                }
            });
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record & Entity<T>> void records(Tx tx, Class<? extends Record> type, RecordsOut out)
            throws IOException {
        Class<T> known = (Class<T>) type;
        out.records(Kinds.table(type), known, sink -> tx.table(known).each(sink));
    }

    private void attachments(Tx tx, RecordsOut out) throws IOException {
        Contents contents = new Contents(store.location());
        List<String> named = Stream.concat(
                        tx.attachments().all().stream().map(Attachment::sha256),
                        Stream.of(tx.office().seal()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        for (String sha256 : named) {
            out.attachment(sha256, contents.read(tx, sha256));
        }
    }
}
