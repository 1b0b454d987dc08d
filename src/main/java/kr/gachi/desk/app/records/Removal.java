package kr.gachi.desk.app.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.JointOrder;
import kr.gachi.desk.domain.JointPurchase;
import kr.gachi.desk.domain.Office;
import kr.gachi.desk.domain.Participant;
import kr.gachi.desk.domain.Program;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.Tx;

/** Takes a record away, unless others still point to it. */
final class Removal {
    private static final int TOLD = 8;

    /** Parts that are nothing without the whole and go with it. */
    private static final Map<Class<?>, Class<?>> PARTS = Map.of(
            Request.class, RequestLine.class, JointPurchase.class, JointOrder.class, Program.class, Participant.class);

    private static final RecordKind<?> PURCHASE_ROW = RecordKinds.PURCHASE;

    private Removal() {}

    static <T extends Record & Entity<T>> Records.Done of(Tx tx, RecordKind<T> kind, String key) {
        Finder finder = new Finder(tx);
        T entity = finder.get(kind, key);
        Address address = finder.address(kind, entity);
        Frozen.refuse(tx, entity);
        Frozen.refuseRemoval(entity);
        if (entity instanceof Quote quote) {
            tx.quotes()
                    .save(Shape.of(Quote.class)
                            .with(
                                    quote,
                                    Map.of(
                                            "state",
                                            QuoteState.VOID,
                                            "stateOn",
                                            tx.session().today())));
        } else if (entity instanceof Request request && Frozen.isOwnNumber(request.number())) {
            tx.requests().save(Shape.of(Request.class).with(request, "stage", RequestStage.CANCELLED));
        } else if (kind == PURCHASE_ROW && isFlat(tx, entity)) {
            removeFlat(tx, (DealLine) (Object) entity, address);
        } else {
            remove(tx, kind, entity, address);
        }
        return new Records.Done(address, List.of());
    }

    private static <T extends Record & Entity<T>> void remove(Tx tx, RecordKind<T> kind, T entity, Address address) {
        Pointers pointers = new Pointers(tx);
        List<Pointers.Pointing<?>> parts = new ArrayList<>();
        Set<String> blocking = new LinkedHashSet<>();
        for (Pointers.Pointing<?> each : pointers.at(entity)) {
            if (each.type().equals(PARTS.get(entity.getClass())) && isFree(pointers, each)) {
                parts.add(each);
            } else {
                note(tx, blocking, each);
            }
        }
        pointers.files(kind, entity)
                .forEach(
                        each -> blocking.add(new Finder(tx).address(RecordKinds.ATTACHMENT, each) + " " + each.name()));
        if (!blocking.isEmpty()) {
            String told = blocking.stream().limit(TOLD).collect(Collectors.joining(", "));
            throw new DeskException(Problem.error(
                    "record.pointedAt", address, blocking.size(), blocking.size() > TOLD ? told + " …" : told));
        }
        parts.forEach(each -> removeAll(tx, each));
        tx.table(kind.type()).remove(entity);
    }

    private static boolean isFlat(Tx tx, Object entity) {
        return entity instanceof DealLine line && tx.deals().get(line.deal()).flat();
    }

    /** A 구매 row of its own is line, dates and deal in one, and goes as one. */
    private static void removeFlat(Tx tx, DealLine line, Address address) {
        tx.fulfilments().removeAll(tx.fulfilments().where("dealLine", line.id()));
        remove(tx, RecordKinds.DEAL_LINE, line, address);
        Deal deal = tx.deals().get(line.deal());
        if (tx.dealLines().where("deal", deal.id()).isEmpty()) {
            remove(tx, RecordKinds.DEAL, deal, address);
        }
    }

    private static <P extends Record & Entity<P>> boolean isFree(Pointers pointers, Pointers.Pointing<P> parts) {
        return parts.records().stream().allMatch(each -> pointers.at(each).isEmpty());
    }

    private static <P extends Record & Entity<P>> void removeAll(Tx tx, Pointers.Pointing<P> parts) {
        tx.table(parts.type()).removeAll(parts.records());
    }

    private static <P extends Record & Entity<P>> void note(
            Tx tx, Set<String> blocking, Pointers.Pointing<P> pointing) {
        Finder finder = new Finder(tx);
        for (P each : pointing.records()) {
            String name = RecordKinds.of(pointing.type())
                    .map(kind -> finder.address(kind, each).toString())
                    .orElse(each instanceof Office ? "office" : pointing.type().getSimpleName());
            blocking.add(name);
        }
    }
}
