package kr.gachi.desk.app.records;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.Report;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.store.Kinds;
import kr.gachi.desk.store.Tx;

/** What points to a record: by its id in any field of any kind, refunds by its 구매번호, files by its address. */
final class Pointers {
    private final Tx tx;

    Pointers(Tx tx) {
        this.tx = tx;
    }

    /**
     * The records of one kind that point to another.
     *
     * @param <P> the pointing record
     */
    record Pointing<P extends Record & Entity<P>>(Class<P> type, List<P> records) {}

    /** Kinds in the order in which they are stored. */
    <T extends Record & Entity<T>> List<Pointing<?>> at(T entity) {
        List<Pointing<?>> pointing = new ArrayList<>();
        for (Class<? extends Record> type : Kinds.ALL) {
            add(pointing, type, entity);
        }
        return pointing;
    }

    /** Files that belong to a record; {@link #owners} are the ways in which they name it. */
    <T extends Record & Entity<T>> List<Attachment> files(RecordKind<T> kind, T entity) {
        return tx.attachments().in("owner", owners(kind, entity));
    }

    private <T extends Record & Entity<T>> Set<String> owners(RecordKind<T> kind, T entity) {
        Set<String> owners = new HashSet<>();
        owners.add(owner(kind, entity));
        owners.add(kind.name() + ":" + entity.id());
        owners.add(new Finder(tx).address(kind, entity).toString());
        return owners;
    }

    /** How a new file names its record: by the number that never changes, else by the id. */
    static <T extends Record & Entity<T>> String owner(RecordKind<T> kind, T entity) {
        String key = entity instanceof Request request
                ? request.number()
                : entity instanceof Quote quote
                        ? quote.number()
                        : entity instanceof Deal deal
                                ? deal.number()
                                : entity instanceof Report report
                                        ? report.number()
                                        : entity.id().toString();
        return kind.name() + ":" + key;
    }

    @SuppressWarnings("unchecked")
    private <P extends Record & Entity<P>, T extends Record & Entity<T>> void add(
            List<Pointing<?>> pointing, Class<? extends Record> raw, T entity) {
        Class<P> type = (Class<P>) raw;
        List<P> found = new ArrayList<>();
        for (Shape.Field field : Shape.of(type).fields()) {
            if (field.rawType() == Id.class && !field.name().equals("id") && pointsAt(field, entity.getClass())) {
                found.addAll(tx.table(type).where(field.name(), entity.id()));
            }
        }
        if (type.equals(DealLine.class) && entity instanceof DealLine line && line.purchaseNo() != null) {
            found.addAll(tx.table(type).where("original", line.purchaseNo()));
        }
        if (!found.isEmpty()) {
            pointing.add(new Pointing<>(type, found.stream().distinct().toList()));
        }
    }

    private static boolean pointsAt(Shape.Field field, Class<?> type) {
        return field.type() instanceof ParameterizedType id && id.getActualTypeArguments()[0] == type;
    }
}
