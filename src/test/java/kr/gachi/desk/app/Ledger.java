package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Spending;
import kr.gachi.desk.domain.Target;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.store.Store;

/** One agency's books in a data folder of a test, written fact by fact. */
final class Ledger implements AutoCloseable {
    static final String AGENCY = "S1";

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final Id<Agency> BUYER = Id.of("agencies", AGENCY);

    final Store store;

    Ledger(Path folder) {
        this(folder, TODAY);
    }

    Ledger(Path folder, LocalDate today) {
        this.store = DataFolder.openOrStart(Location.embedded(folder), new Session("시험", today));
    }

    @Override
    public void close() {
        store.close();
    }

    <T extends Record & Entity<T>> T save(Class<T> type, Id<T> id, Map<String, ?> fields) {
        Shape<T> shape = Shape.of(type);
        return store.write(
                        "work.start",
                        List.of(),
                        tx -> tx.table(type)
                                .save(shape.with(tx.table(type).find(id).orElse(shape.blank(id)), fields)))
                .result();
    }

    Ledger agency(Map<String, ?> further) {
        Map<String, Object> fields = new HashMap<>(Map.of("code", AGENCY, "name", "새벽초등학교"));
        fields.putAll(further);
        save(Agency.class, BUYER, fields);
        return this;
    }

    Id<Enterprise> firm(String name) {
        return save(Enterprise.class, Id.of("enterprises", name), Map.of("name", name))
                .id();
    }

    Id<Enterprise> cooperative() {
        return store.read(tx -> tx.office().enterprise());
    }

    /** @param to null: no end by law */
    Ledger certified(Id<Enterprise> firm, String kind, String from, String to) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("enterprise", firm);
        fields.put("kind", CertificationKind.of(kind));
        fields.put("number", "제1호");
        fields.put("validFrom", LocalDate.parse(from));
        fields.put("end", to == null ? End.NONE : End.DATE);
        fields.put("validTo", day(to));
        fields.put("status", CertificationStatus.VALID);
        save(Certification.class, Id.random(), fields);
        return this;
    }

    Ledger spent(int year, Scope scope, long goods, long services, long works, long smeGoods) {
        save(
                Spending.class,
                Id.of("spending", AGENCY + year),
                Map.of(
                        "agency",
                        BUYER,
                        "year",
                        year,
                        "goods",
                        Won.of(goods),
                        "services",
                        Won.of(services),
                        "works",
                        Won.of(works),
                        "smeGoods",
                        Won.of(smeGoods),
                        "scope",
                        scope,
                        "source",
                        "결산"));
        return this;
    }

    Ledger target(int year, Category category, String rate) {
        save(
                Target.class,
                Id.random(),
                Map.of("agency", BUYER, "year", year, "category", category, "rate", new BigDecimal(rate)));
        return this;
    }

    Ledger reported(int year, Category category, long amount, String asOf) {
        save(
                Reported.class,
                Id.random(),
                Map.of(
                        "agency",
                        BUYER,
                        "year",
                        year,
                        "category",
                        category,
                        "amount",
                        Won.of(amount),
                        "asOf",
                        LocalDate.parse(asOf),
                        "source",
                        "공문"));
        return this;
    }

    /**
     * A deal of one line.
     *
     * @param further fields of the line beyond number, kind, supply and tax
     * @param payments {@code DAY [SUPPLY [TAX]]} or {@code DAY xQUANTITY}, each one payment
     */
    Id<DealLine> bought(
            String number,
            ItemKind kind,
            Id<Enterprise> firm,
            long supply,
            long tax,
            String contract,
            Map<String, ?> further,
            String... payments) {
        boolean resale = firm.equals(cooperative());
        Map<String, Object> deal = new HashMap<>();
        deal.put("number", "D-" + number);
        deal.put("agency", BUYER);
        deal.put("supplier", firm);
        deal.put("role", resale ? DealRole.RESALE : DealRole.BROKERAGE);
        deal.put("contractDate", day(contract));
        Id<Deal> dealId = save(Deal.class, Id.of("deals", number), deal).id();
        Map<String, Object> line = new HashMap<>();
        line.put("deal", dealId);
        line.put("line", 1);
        line.put("purchaseNo", number);
        line.put("kind", kind);
        line.put("item", "물건 " + number);
        line.put("supply", Won.of(supply));
        line.put("tax", Won.of(tax));
        line.putAll(further);
        Id<DealLine> lineId =
                save(DealLine.class, Id.of("dealLines", number), line).id();
        for (String payment : payments) {
            pay(lineId, payment.split(" "));
        }
        return lineId;
    }

    private void pay(Id<DealLine> line, String... words) {
        Map<String, Object> event = new HashMap<>();
        event.put("dealLine", line);
        event.put("event", Event.PAYMENT);
        event.put("on", day(words[0]));
        if (words.length > 1 && words[1].startsWith("x")) {
            event.put("quantity", new BigDecimal(words[1].substring(1)));
        } else if (words.length > 1) {
            event.put("supply", Won.of(Long.parseLong(words[1])));
            event.put("tax", words.length > 2 ? Won.of(Long.parseLong(words[2])) : null);
        }
        save(Fulfilment.class, Id.random(), event);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    PerformanceAnswer report(int year) {
        return new PerformanceReports(store).report(new Period(AGENCY, year, null, null));
    }
}
