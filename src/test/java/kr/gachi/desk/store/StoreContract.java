package kr.gachi.desk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every database must do alike. */
abstract class StoreContract {
    static final Session SESSION = new Session("김담당", LocalDate.of(2026, 11, 24));

    private static final Shape<Product> PRODUCT = Shape.of(Product.class);

    Store store;

    /** An empty database that no other test has seen. */
    abstract Store openFresh();

    @BeforeEach
    void open() {
        store = openFresh();
        // the first work starts the data and is never taken back
        store.write("work.start", List.of(), tx -> tx.enterprises().save(enterprise("E0")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void savesFindsChangesAndRemoves() {
        Product saved = write(tx -> tx.products().save(product("P1", "현수막", 35_000)));
        assertEquals(1, saved.version());
        assertEquals(saved, read(tx -> tx.products().one("code", "P1").orElseThrow()));

        Product changed = write(tx -> tx.products().save(PRODUCT.with(saved, "unitPrice", Won.of(30_000))));
        assertEquals(2, changed.version());
        assertEquals(changed, read(tx -> tx.products().get(saved.id())));

        write(tx -> {
            tx.products().remove(changed);
            return null;
        });
        assertTrue(read(tx -> tx.products().find(saved.id())).isEmpty());
        assertEquals("data.gone", refused(() -> read(tx -> tx.products().get(saved.id()))));
        assertSound();
    }

    @Test
    void refusesAStaleUpdate() {
        Product first = write(tx -> tx.products().save(product("P1", "현수막", 35_000)));
        write(tx -> tx.products().save(PRODUCT.with(first, "name", "배너")));
        assertEquals("data.stale", refused(() -> write(tx -> tx.products().save(PRODUCT.with(first, "name", "깃발")))));
        assertEquals(
                "data.stale",
                refused(() -> write(tx -> {
                    tx.products().remove(first);
                    return null;
                })));
        assertEquals("배너", read(tx -> tx.products().get(first.id())).name());
    }

    @Test
    void countsNoWorkWhereNothingChanges() {
        Product saved = write(tx -> tx.products().save(product("P1", "현수막", 35_000)));
        assertNull(store.write("work.start", List.of(), tx -> tx.products().save(saved))
                .work());
        assertEquals(2, store.revision());
    }

    @Test
    void findsByManyValuesAndStreamsAll() {
        List<Product> many = IntStream.range(0, 2_500)
                .mapToObj(i -> product("P" + i, "현수막 " + i, i))
                .toList();
        write(tx -> tx.products().saveAll(many));
        assertEquals(
                2_500,
                read(tx -> tx.products()
                                .in("code", many.stream().map(Product::code).toList()))
                        .size());
        List<Product> streamed = new ArrayList<>();
        read(tx -> {
            tx.products().each(streamed::add);
            return null;
        });
        assertEquals(read(tx -> tx.products().all()), streamed);
        assertEquals(2_500, streamed.size());
        assertSound();
    }

    @Test
    void leavesNothingOfAWorkThatFails() {
        Map<String, List<String>> before = everything();
        assertThrows(
                IllegalStateException.class,
                () -> write(tx -> {
                    tx.products().save(product("P1", "현수막", 35_000));
                    tx.nextNumber("Q");
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(before, everything());
        assertEquals(1, store.revision());
        assertEquals(1, new History(store).works().size());
        assertEquals("Q-2026-A0001", write(tx -> {
            tx.products().save(product("P1", "현수막", 35_000));
            return tx.nextNumber("Q");
        }));
        assertSound();
    }

    @Test
    void triesOutWithoutATrace() {
        Map<String, List<String>> before = everything();
        assertEquals(
                1L,
                store.tryOut(tx -> {
                            tx.products().save(product("P1", "현수막", 35_000));
                            return tx.products().count();
                        })
                        .longValue());
        assertEquals(before, everything());
        assertEquals(1, store.revision());
    }

    @Test
    void givesNoNumberTwice() {
        Store.Written<String> first = store.write("work.start", List.of(), tx -> {
            tx.products().save(product("P1", "현수막", 35_000));
            return tx.nextNumber("Q");
        });
        new History(store).undo(first.workNumber());
        Store.Written<String> second = store.write("work.start", List.of(), tx -> {
            tx.products().save(product("P2", "현수막", 35_000));
            return tx.nextNumber("Q");
        });
        assertEquals("Q-2026-A0001", first.result());
        assertEquals("Q-2026-A0002", second.result());
        assertEquals("W-2026-A0004", second.workNumber());
    }

    @Test
    void undoRestoresEveryRowOfAWork() {
        Product kept = write(tx -> tx.products().save(product("P1", "현수막", 35_000)));
        Product removed = write(tx -> tx.products().save(product("P2", "배너", 20_000)));
        Map<String, List<String>> before = everything();
        String work = store.write("work.start", List.of(), tx -> {
                    Enterprise owner = tx.enterprises().save(enterprise("E9"));
                    tx.products().save(PRODUCT.with(product("P3", "깃발", 1), "enterprise", owner.id()));
                    Product twice = tx.products().save(PRODUCT.with(kept, "name", "현수막 특대"));
                    tx.products().save(PRODUCT.with(twice, "unitPrice", Won.of(99_000)));
                    tx.products().remove(removed);
                    Product passing = tx.products().save(product("P4", "잠깐", 1));
                    tx.products().remove(passing);
                    return tx.enterprises().save(Shape.of(Enterprise.class).with(owner, "name", "이름 바뀜"));
                })
                .workNumber();
        Map<String, List<String>> after = everything();

        History history = new History(store);
        History.Undone undone = history.undo(work);
        assertEquals(List.of(), undone.left());
        assertEquals(4, undone.restored());
        assertEquals(before, everything());

        assertEquals(List.of(), history.undo(undone.work().number()).left());
        assertEquals(after, everything());
        assertSound();
    }

    @Test
    void undoLeavesWhatHasMovedOnOrIsPointedTo() {
        List<Product> saved = write(tx -> tx.products()
                .saveAll(List.of(product("P1", "현수막", 1), product("P2", "배너", 2), product("P3", "깃발", 3))));
        String work = new History(store).works().get(0).number();
        write(tx -> tx.products().save(PRODUCT.with(saved.get(1), "name", "배너 특대")));
        write(tx -> tx.table(kr.gachi.desk.domain.Offer.class)
                .save(Shape.of(kr.gachi.desk.domain.Offer.class)
                        .with(
                                Shape.of(kr.gachi.desk.domain.Offer.class).blank(Id.random()),
                                Map.of("product", saved.get(2).id(), "price", Won.of(1)))));

        History.Undone undone = new History(store).undo(work);
        assertEquals(1, undone.restored());
        assertEquals(
                Set.of(
                        new History.Left("product", saved.get(1).id().value(), true),
                        new History.Left("product", saved.get(2).id().value(), false)),
                Set.copyOf(undone.left()));
        assertEquals(
                List.of("배너 특대", "깃발"),
                read(tx -> Stream.of(saved.get(1), saved.get(2))
                        .map(each -> tx.products().get(each.id()).name())
                        .toList()));
        assertSound();
    }

    @Test
    void undoLeavesARemovedRecordWhosePlaceIsTaken() {
        Product first = write(tx -> tx.products().save(product("P1", "현수막", 1)));
        String removal = store.write("work.start", List.of(), tx -> {
                    tx.products().remove(first);
                    return null;
                })
                .workNumber();
        write(tx -> tx.products().save(PRODUCT.with(product("P9", "다른 것", 1), "code", "P1")));
        History.Undone undone = new History(store).undo(removal);
        assertNull(undone.work());
        assertEquals(List.of(new History.Left("product", first.id().value(), false)), undone.left());
        assertSound();
    }

    @Test
    void undoIsDoneOnce() {
        write(tx -> tx.products().save(product("P1", "현수막", 1)));
        History history = new History(store);
        String work = history.works().get(0).number();
        History.Undone undone = history.undo(work);
        assertEquals("work.undone", refused(() -> history.undo(work)));
        history.undo(undone.work().number());
        assertEquals("work.standsAgain", refused(() -> history.undo(work)));
        assertEquals(
                "work.first", refused(() -> history.undo(history.works().get(3).number())));
        assertEquals("work.unknown", refused(() -> history.undo("W-1999-A0001")));
    }

    @Test
    void tellsTheLifeOfARecord() {
        Product fresh = write(tx -> tx.products().save(product("P1", "현수막", 1)));
        Product twice = write(tx -> {
            Product once = tx.products().save(PRODUCT.with(fresh, "name", "배너"));
            return tx.products().save(PRODUCT.with(once, "name", "깃발"));
        });
        write(tx -> {
            tx.products().remove(twice);
            return null;
        });
        List<History.Change> life = new History(store).of(fresh.id().value());
        assertEquals(
                List.of("- 현수막", "현수막 배너", "배너 깃발", "깃발 -"),
                life.stream()
                        .map(each -> name(each.before()) + " " + name(each.after()))
                        .toList());
        assertEquals(
                List.of(2L, 3L, 3L, 4L),
                life.stream().map(each -> each.work().revision()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set \"before\" = replace(\"before\", '현수막', '현수막 ') where \"before\" is not null",
                "update journal set digest = reverse_digest where revision = 2",
                "update journal set row_version = 7 where revision = 2",
                "update journal set seq = 9 where revision = 2",
                "update journal set kind = 'offer' where revision = 2",
                "delete from journal where revision = 2",
                "update work set actor = '박담당' where revision = 2",
                "update work set at = at + interval '1' day where revision = 3",
                "update work set arguments = '[\"다른 것\"]' where revision = 3",
                "delete from work where revision = 3",
                "delete from work where revision = 2",
                "update revision set latest = 4",
                "update \"product\" set \"name\" = '몰래'",
                "update \"product\" set \"unit_price\" = null",
                "delete from \"product\"",
                "insert into \"office\" (\"id\", \"version\") values ('00000000-0000-0000-0000-000000000001', 1)"
            })
    void findsWhatWasChangedBehindTheJournalsBack(String statement) {
        Product saved = write(tx -> tx.products().save(product("P1", "현수막", 35_000)));
        write(tx -> tx.products().save(PRODUCT.with(saved, "unitPrice", Won.of(1))));
        assertSound();
        store.jdbi().useHandle(handle -> {
            String sql = statement.replace("reverse_digest", "'" + "0".repeat(64) + "'");
            assertTrue(handle.execute(sql) > 0);
        });
        assertFalse(problems().isEmpty());
    }

    @Test
    void keepsEveryKindOfRecordUnchanged() {
        RandomRecords records = new RandomRecords();
        Map<Class<?>, List<Record>> saved = new LinkedHashMap<>();
        write(tx -> {
            for (Class<? extends Record> type : Kinds.ALL) {
                Set<String> required = required(Kinds.table(type));
                saved.put(type, new ArrayList<>());
                for (int i = 0; i < 3; i++) {
                    saved.get(type).add(save(tx, type, records, field -> true));
                }
                saved.get(type).add(save(tx, type, records, field -> required.contains(Columns.name(field.name()))));
            }
            return null;
        });
        saved.forEach((type, expected) -> expected.forEach(each -> assertEquals(each, found(each))));
        assertSound();
        // images too
        write(tx -> {
            List<Class<? extends Record>> kinds = new ArrayList<>(Kinds.ALL);
            java.util.Collections.reverse(kinds);
            for (Class<? extends Record> type : kinds) {
                List<Record> last = new ArrayList<>(saved.get(type));
                java.util.Collections.reverse(last);
                last.forEach(each -> remove(tx, each));
            }
            return null;
        });
        assertSound();
        History history = new History(store);
        assertEquals(List.of(), history.undo(history.works().get(0).number()).left());
        saved.forEach(
                (type, expected) -> expected.forEach(each -> assertEquals(with(each, "version", 2), found(each))));
        assertSound();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record & Entity<T>> Record save(
            Tx tx,
            Class<? extends Record> type,
            RandomRecords records,
            java.util.function.Predicate<Shape.Field> filled) {
        Class<T> known = (Class<T>) type;
        return tx.table(known).save(records.next(known, filled));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record & Entity<T>> void remove(Tx tx, Record record) {
        T known = (T) record;
        tx.table((Class<T>) record.getClass()).remove(known);
    }

    @SuppressWarnings("unchecked")
    private <T extends Record & Entity<T>> Record found(Record record) {
        T known = (T) record;
        return read(tx -> tx.table((Class<T>) record.getClass()).get(known.id()));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> Record with(Record record, String field, Object value) {
        T known = (T) record;
        return Shape.of((Class<T>) record.getClass()).with(known, field, value);
    }

    private Set<String> required(String table) {
        return store.jdbi()
                .withHandle(handle -> Set.copyOf(handle.createQuery("select column_name from information_schema.columns"
                                + " where table_name = ? and is_nullable = 'NO'")
                        .bind(0, table)
                        .mapTo(String.class)
                        .list()));
    }

    /** All records as JSON without their versions, by kind. */
    private Map<String, List<String>> everything() {
        Map<String, List<String>> all = new TreeMap<>();
        Kinds.ALL.forEach(type -> all.put(Kinds.table(type), images(type)));
        return all;
    }

    @SuppressWarnings("unchecked")
    private <T extends Record & Entity<T>> List<String> images(Class<? extends Record> type) {
        Class<T> known = (Class<T>) type;
        return read(tx -> tx.table(known).all().stream()
                .map(each -> Json.write(Shape.of(known).with(each, "version", 0)))
                .toList());
    }

    private static String name(String image) {
        return image == null ? "-" : (String) Json.readObject(image).get("name");
    }

    void assertSound() {
        assertEquals(List.of(), problems());
    }

    private List<String> problems() {
        List<Problem> problems = new ArrayList<>();
        JournalCheck.of(store, problems::add);
        return problems.stream().map(each -> each.code() + each.arguments()).collect(Collectors.toList());
    }

    <R> R write(java.util.function.Function<Tx, R> verb) {
        return store.write("work.start", List.of(), verb).result();
    }

    <R> R read(java.util.function.Function<Tx, R> question) {
        return store.read(question);
    }

    static String refused(Runnable action) {
        return assertThrows(DeskException.class, action::run).problem().code();
    }

    static Enterprise enterprise(String code) {
        return Shape.of(Enterprise.class)
                .with(Enterprise.blank(Id.of("enterprises", code)), Map.of("code", code, "name", "나무공방 " + code));
    }

    static Product product(String code, String name, long price) {
        return PRODUCT.with(
                PRODUCT.blank(Id.of("products", code)),
                Map.of(
                        "code",
                        code,
                        "enterprise",
                        Id.of("enterprises", "E0"),
                        "kind",
                        ItemKind.GOODS,
                        "name",
                        name,
                        "unitPrice",
                        Won.of(price)));
    }
}
