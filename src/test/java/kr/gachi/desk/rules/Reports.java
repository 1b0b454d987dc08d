package kr.gachi.desk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Basis;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Regime;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.Spending;
import kr.gachi.desk.domain.SpendingSource;
import kr.gachi.desk.domain.Target;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;

/** A small agency's year for tests, put together fact by fact. */
final class Reports {
    private static final Id<Agency> AGENCY = Id.of("agencies", "A1");

    private VatBasis amountBasis;
    private DateBasis dateBasis;
    private SpendingSource source;
    private Integer fiscalYearStart;
    private LocalDate from;
    private LocalDate to;
    private Spending spending;
    private int year = 2026;
    private final List<Basis> bases = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Reported> reported = new ArrayList<>();
    private final List<Purchase> purchases = new ArrayList<>();

    static Reports of(Purchase... purchases) {
        Reports reports = new Reports();
        reports.purchases.addAll(Arrays.asList(purchases));
        return reports;
    }

    Reports year(int newYear) {
        year = newYear;
        return this;
    }

    Reports counting(VatBasis amount, DateBasis date) {
        amountBasis = amount;
        dateBasis = date;
        return this;
    }

    Reports basesFromPurchases() {
        source = SpendingSource.PURCHASES;
        return this;
    }

    Reports fiscalYearFrom(int month) {
        fiscalYearStart = month;
        return this;
    }

    Reports narrowed(String newFrom, String newTo) {
        from = newFrom == null ? null : LocalDate.parse(newFrom);
        to = newTo == null ? null : LocalDate.parse(newTo);
        return this;
    }

    Reports spent(Scope scope, Long goods, Long services, Long works, Long smeGoods) {
        spending = new Spending(
                null,
                0,
                AGENCY,
                year,
                won(goods),
                won(services),
                won(works),
                won(smeGoods),
                scope,
                null,
                null,
                Map.of(),
                null);
        return this;
    }

    Reports basis(Category category, VatBasis amount, DateBasis date) {
        bases.add(new Basis(null, 0, AGENCY, year, category, amount, date, Map.of(), null));
        return this;
    }

    Reports target(Category category, String rate, Long amount) {
        targets.add(new Target(
                null,
                0,
                AGENCY,
                year,
                category,
                rate == null ? null : new BigDecimal(rate),
                won(amount),
                null,
                Map.of(),
                null));
        return this;
    }

    Reports reported(Category category, long amount, String asOf) {
        reported.add(new Reported(
                null, 0, AGENCY, year, category, Won.of(amount), LocalDate.parse(asOf), "공문", Map.of(), null));
        return this;
    }

    PerformanceCase asked() {
        Agency agency = new Agency(
                AGENCY,
                0,
                "A1",
                "어느구청",
                null,
                null,
                List.of(),
                List.of(),
                null,
                Regime.LOCAL,
                null,
                null,
                null,
                amountBasis,
                dateBasis,
                source,
                fiscalYearStart,
                Map.of(),
                null);
        return new PerformanceCase(agency, year, from, to, bases, spending, targets, reported, purchases);
    }

    PerformanceReport report() {
        return new Performance(Rulebook.shipped()).report(asked());
    }

    PerformanceReport.CategoryResult report(Category category) {
        return report().category(category);
    }

    /** Goods made by the supplier itself, contracted two weeks before they were paid, tax a tenth. */
    static Purchase paid(String number, long supply, String day, Facts.Certificate... certificates) {
        return bought(number, ItemKind.GOODS, supply, day, certificates);
    }

    static Purchase bought(String number, ItemKind kind, long supply, String day, Facts.Certificate... certificates) {
        LocalDate payment = LocalDate.parse(day);
        return new Purchase(
                number,
                kind,
                Won.of(supply),
                Won.of(supply / 10),
                payment.minusDays(14),
                List.of(new Purchase.Happening(Event.PAYMENT, payment, null, null)),
                DealRole.BROKERAGE,
                true,
                null,
                null,
                List.of(certificates));
    }

    static Purchase refund(String number, long supply, String day, String original, Facts.Certificate... certificates) {
        Purchase plain = paid(number, supply, day, certificates);
        return new Purchase(
                plain.number(),
                plain.kind(),
                plain.supply(),
                plain.tax(),
                plain.contractDate(),
                plain.happenings(),
                plain.role(),
                plain.ownProduction(),
                plain.itemCode(),
                original,
                plain.certificates());
    }

    static Purchase happened(
            String number, long supply, Long tax, String contract, String events, Facts.Certificate... certificates) {
        List<Purchase.Happening> happenings = new ArrayList<>();
        for (String event : events.isEmpty() ? new String[0] : events.split(", ")) {
            String[] words = event.split(" ");
            happenings.add(new Purchase.Happening(
                    Event.valueOf(words[0]),
                    LocalDate.parse(words[1]),
                    words.length < 3 ? null : Won.of(Long.parseLong(words[2])),
                    words.length < 4 ? null : Won.of(Long.parseLong(words[3]))));
        }
        return new Purchase(
                number,
                ItemKind.GOODS,
                Won.of(supply),
                won(tax),
                contract == null ? null : LocalDate.parse(contract),
                happenings,
                DealRole.BROKERAGE,
                true,
                null,
                null,
                List.of(certificates));
    }

    static Won won(Long amount) {
        return amount == null ? null : Won.of(amount);
    }
}
