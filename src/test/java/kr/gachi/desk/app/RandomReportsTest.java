package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.json.Json;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random purchases of one year, summed a second time in the plainest way. */
class RandomReportsTest {
    private static final Map<String, Category> KINDS = Map.of(
            "사회적기업", Category.SOC_ENT,
            "마을기업", Category.VILLAGE,
            "장애인기업", Category.DIS_ENT,
            "소기업", Category.SME);
    /** Targets of 2026 in thousandths; a village firm has none. */
    private static final Map<Category, Long> TARGETS =
            Map.of(Category.SOC_ENT, 30L, Category.DIS_ENT, 10L, Category.SME, 500L);

    private static final long TOTAL = 40_000_003;

    @TempDir
    Path folder;

    private record Firm(String name, Map<String, LocalDate[]> held) {}

    private record Sale(String number, Firm firm, long supply, long tax, LocalDate paid, boolean own) {
        boolean counts(String kind) {
            LocalDate[] span = firm.held().get(kind);
            boolean valid = span != null && !paid.isBefore(span[0]) && !paid.isAfter(span[1]);
            boolean asksOwn = kind.equals("사회적기업") || kind.equals("장애인기업");
            return valid && paid.getYear() == 2026 && (own || !asksOwn);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyFigureIsTheSumOfItsPurchases(long seed) {
        Random random = new Random(seed);
        List<Firm> firms = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Map<String, LocalDate[]> held = new java.util.TreeMap<>();
            KINDS.keySet().stream()
                    .sorted()
                    .filter(kind -> random.nextBoolean())
                    .forEach(kind -> {
                        LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
                        held.put(kind, new LocalDate[] {from, from.plusDays(random.nextInt(500))});
                    });
            firms.add(new Firm("업체" + i, held));
        }
        List<Sale> sales = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            long supply = 1L + random.nextInt(900_000);
            sales.add(new Sale(
                    "P%03d".formatted(i),
                    firms.get(random.nextInt(firms.size())),
                    supply,
                    random.nextBoolean() ? supply / 10 : 0,
                    LocalDate.of(2025, 12, 1).plusDays(random.nextInt(420)),
                    random.nextInt(4) > 0));
        }
        PerformanceAnswer answer = report("one", firms, sales);
        Map<Category, Long> sums = new EnumMap<>(Category.class);
        KINDS.forEach((kind, category) -> sums.put(
                category,
                sales.stream()
                        .filter(sale -> sale.counts(kind))
                        .mapToLong(sale -> sale.supply() + sale.tax())
                        .sum()));
        long union = sales.stream()
                .filter(sale -> KINDS.keySet().stream().anyMatch(sale::counts))
                .mapToLong(sale -> sale.supply() + sale.tax())
                .sum();
        Collections.shuffle(sales, random);
        assertAll(
                () -> answer.categories()
                        .forEach(each -> assertEquals(
                                sums.getOrDefault(each.category(), 0L),
                                each.recognised().value(),
                                each.category().name())),
                () -> assertEquals(union, answer.union().recognised().value()),
                () -> TARGETS.forEach((category, target) -> assertEquals(
                        Won.of(shortfall(target, sums.get(category))),
                        answer.categories().stream()
                                .filter(each -> each.category() == category)
                                .findFirst()
                                .orElseThrow()
                                .shortfallWon())),
                // the order in which the purchases came does not matter
                () -> assertEquals(Json.write(answer), Json.write(report("other", firms, sales))));
    }

    private static long shortfall(long thousandths, long recognised) {
        BigInteger[] due = BigInteger.valueOf(TOTAL)
                .multiply(BigInteger.valueOf(thousandths))
                .divideAndRemainder(BigInteger.valueOf(1000));
        long ceiling = due[0].longValueExact() + (due[1].signum() > 0 ? 1 : 0);
        return Math.max(0, ceiling - recognised);
    }

    private PerformanceAnswer report(String name, List<Firm> firms, List<Sale> sales) {
        try (Ledger ledger = new Ledger(folder.resolve(name))) {
            ledger.agency(Map.of()).spent(2026, Scope.ALL, TOTAL - 3, 2, 1, 0);
            Map<String, Id<Enterprise>> ids = new java.util.HashMap<>();
            for (Firm firm : firms) {
                Id<Enterprise> id = ledger.firm(firm.name());
                ids.put(firm.name(), id);
                firm.held().forEach((kind, span) -> ledger.certified(id, kind, span[0].toString(), span[1].toString()));
            }
            for (Sale sale : sales) {
                ledger.bought(
                        sale.number(),
                        ItemKind.GOODS,
                        ids.get(sale.firm().name()),
                        sale.supply(),
                        sale.tax(),
                        sale.paid().minusDays(9).toString(),
                        Map.of("ownProduction", sale.own()),
                        sale.paid().toString());
            }
            return ledger.report(2026);
        }
    }
}
