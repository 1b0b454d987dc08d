package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.Desk;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line asks for 30 banners until 10 December; P1 is the only banner nearby at first. */
class ConsortiaTest {
    private static final Id<Enterprise> SECOND = Id.of("기업", "E4");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = SmallWorld.open(folder);
        desk.store().write("work.start", List.of(), tx -> {
            tx.enterprises().save(SmallWorld.enterprise(SECOND, "E4", "0048100044", "무등현수막", "광주광역시", "남구"));
            return tx.products()
                    .save(SmallWorld.product("P5", SECOND, "현수막", "6m×70cm", "장", 36_000, TaxType.TAXABLE, null));
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void sharesOutWhatTheCheapestCannotMake() {
        set("P1", "monthlyCapacity", new BigDecimal("20"));
        Consortia.SharedLine plan = plan();
        assertEquals(List.of("P1 20", "P5 10"), shares(plan));
        assertEquals(Won.of(20 * 35_000 + 10 * 36_000), plan.totalWon());
        assertEquals("001-81-00011", plan.lead());
        assertTrue(plan.isFeasible());
        assertNull(plan.because());
    }

    @Test
    void countsWhatIsPromisedAlready() {
        set("P1", "monthlyCapacity", new BigDecimal("40"));
        assertEquals(List.of("P1 30"), shares(plan()));
        award("1=P1*25", LocalDate.of(2026, 12, 5));
        assertEquals(List.of("P1 15", "P5 15"), shares(plan()));
    }

    @Test
    void doesNotCountWhatIsPromisedForLater() {
        set("P1", "monthlyCapacity", new BigDecimal("40"));
        award("1=P1*25", LocalDate.of(2027, 3, 1));
        assertEquals(List.of("P1 30"), shares(plan()));
    }

    @Test
    void saysWhatIsShort() {
        set("P1", "monthlyCapacity", new BigDecimal("20"));
        set("P5", "monthlyCapacity", new BigDecimal("4"));
        Consortia.SharedLine plan = plan();
        assertFalse(plan.isFeasible());
        assertEquals("capacity", plan.blockedBy());
        assertEquals(new BigDecimal("6"), plan.missing());
        assertEquals(List.of("P1 20", "P5 4"), shares(plan));
        assertTrue(plan.because().contains("6장"), plan.because());
    }

    @Test
    void asksNobodyWhoWouldBeLate() {
        set("P1", "leadDays", 60);
        assertEquals(List.of("P5 30"), shares(plan()));
        set("P5", "leadDays", 60);
        assertEquals("leadTime", plan().blockedBy());
        set("P5", "leadDays", 5);
        assertEquals(LocalDate.of(2026, 11, 29), plan().allocations().get(0).deliverBy());
    }

    @Test
    void namesWhatNobodyAnswersAndWhatHasNoPrice() {
        Consortia consortia = desk.consortia(new Text(Language.KO));
        assertEquals("none", consortia.plan("R001", 4).get(0).blockedBy());
        set("P1", "unitPrice", null);
        set("P5", "unitPrice", null);
        assertEquals("price", plan().blockedBy());
        assertEquals(4, consortia.plan("R001", null).size());
    }

    private Consortia.SharedLine plan() {
        return desk.consortia(new Text(Language.KO)).plan("R001", 1).get(0);
    }

    private static List<String> shares(Consortia.SharedLine plan) {
        return plan.allocations().stream()
                .map(each -> each.productCode() + " " + each.quantity().toPlainString())
                .toList();
    }

    private void set(String product, String field, Object value) {
        desk.store().write("work.start", List.of(), tx -> {
            Product known = tx.products().one("code", product).orElseThrow();
            Map<String, Object> change = new java.util.HashMap<>();
            change.put(field, value);
            return tx.products().save(Shape.of(Product.class).with(known, change));
        });
    }

    private void award(String pick, LocalDate due) {
        Order order = new Order(
                "R001", DealRole.RESALE, List.of(Order.Pick.read(pick).orElseThrow()), List.of(), false, 1000, 30);
        String quote = desk.quoting(new Text(Language.KO))
                .create(order)
                .quotes()
                .get(0)
                .quoteNo();
        desk.awarding().award(quote, new Awarding.Terms(LocalDate.of(2026, 11, 24), due, null, null));
    }
}
