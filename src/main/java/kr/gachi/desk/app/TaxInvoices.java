package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.TableBook;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.paper.QuoteDocument;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/**
 * The e-tax invoices of a month, prepared on a sheet and sent by nobody: 세금계산서 and 계산서 apart, a row for each contract,
 * day and way of taxing; and the cooperative's invoices for commission.
 */
public final class TaxInvoices {
    private static final String TAXED = "세금계산서";
    private static final String EXEMPT = "계산서";

    private final Store store;

    public TaxInvoices(Store store) {
        this.store = store;
    }

    /**
     * One invoice.
     *
     * @param paper 세금계산서 or 계산서
     * @param dealNo null for commission
     */
    public record Invoice(
            String paper,
            String dealNo,
            String supplier,
            String buyer,
            LocalDate on,
            TaxType taxType,
            Won supplyWon,
            Won taxWon,
            int lines) {}

    /** @param problems lines that no invoice can be made of, and blanks that the form needs */
    public record Prepared(String month, List<Invoice> invoices, List<Problem> problems) {}

    private record Row(Invoice invoice, Map<String, Object> fields) {}

    private record Key(LocalDate on, TaxType type) {}

    /**
     * Writes the invoices of one supplier.
     *
     * @param enterpriseKey null for the cooperative, with its commission
     * @param layout columns of the sheet; null for the data folder's, else the shipped ones
     */
    public Prepared write(String enterpriseKey, YearMonth month, Path layout, Path out) {
        InvoiceLayout columns = InvoiceLayout.of(layout, store.location().folder());
        return store.read(tx -> {
            Enterprise own = tx.enterprises().get(tx.office().enterprise());
            Enterprise supplier = enterpriseKey == null ? own : Keys.enterprise(tx, enterpriseKey);
            List<Problem> problems = new ArrayList<>();
            List<Row> rows = new ArrayList<>();
            SettlementBook book = SettlementBook.of(tx, tx.deals().where("supplier", supplier.id()));
            for (Deal deal : book.deals()) {
                rows.addAll(invoices(tx, book, deal, supplier, month, problems));
            }
            if (supplier.id().equals(own.id())) {
                rows.addAll(commission(tx, own, month));
            }
            rows.stream()
                    .filter(each -> each.fields().get("buyer.bizNo") == null)
                    .forEach(each -> problems.add(Problem.warning(
                            "invoice.buyerWithoutNumber", each.invoice().buyer())));
            TableBook.write(out, List.of(table(TAXED, columns, rows), table(EXEMPT, columns, rows)));
            return new Prepared(
                    month.toString(), rows.stream().map(Row::invoice).toList(), problems);
        });
    }

    private static TableBook.Table table(String paper, InvoiceLayout layout, List<Row> rows) {
        return new TableBook.Table(
                paper,
                layout.headings(),
                rows.stream()
                        .filter(each -> each.invoice().paper().equals(paper))
                        .map(each -> Arrays.asList(layout.columns().stream()
                                .map(column -> cell(each.fields().get(column.field())))
                                .toArray()))
                        .toList());
    }

    private static Object cell(Object value) {
        return value instanceof Won won ? Long.valueOf(won.value()) : value;
    }

    private List<Row> invoices(
            Tx tx, SettlementBook book, Deal deal, Enterprise supplier, YearMonth month, List<Problem> problems) {
        Map<Key, List<Part>> parts = new TreeMap<>(Comparator.comparing(Key::on).thenComparing(Key::type));
        for (DealLine line : book.lines(deal)) {
            Covered covered = book.covered(line, Event.INVOICE);
            for (Fulfilment each : covered.parts()) {
                if (each.on() == null || !YearMonth.from(each.on()).equals(month)) {
                    continue;
                }
                Covered.Part worth = covered.worth(each);
                if (line.taxType() == null || worth.tax() == null) {
                    problems.add(Problem.warning("invoice.taxUnknown", deal.number(), line.line()));
                } else {
                    parts.computeIfAbsent(new Key(each.on(), line.taxType()), none -> new ArrayList<>())
                            .add(new Part(line, worth));
                }
            }
        }
        Agency agency = book.agency(deal);
        List<Row> rows = new ArrayList<>();
        parts.forEach((key, some) -> rows.add(row(tx, deal, supplier, agency, key, some)));
        return rows;
    }

    private record Part(DealLine line, Covered.Part worth) {}

    private Row row(Tx tx, Deal deal, Enterprise supplier, Agency agency, Key key, List<Part> parts) {
        Won supply = SettlementBook.sum(parts, each -> each.worth().supply());
        Won tax = SettlementBook.sum(parts, each -> each.worth().tax());
        DealLine first = parts.get(0).line();
        boolean single = parts.size() == 1;
        Map<String, Object> fields = fields(tx, supplier, key.on(), key.type(), supply, tax);
        fields.put("note", deal.number());
        fields.put("buyer.bizNo", written(agency.bizNo()));
        fields.put("buyer.name", agency.name());
        fields.put("buyer.address", agency.address());
        fields.put("item.name", single ? first.item() : first.item() + " 외 " + (parts.size() - 1) + "건");
        fields.put("item.spec", single ? first.spec() : null);
        BigDecimal quantity = parts.get(0).worth().quantity();
        fields.put("item.quantity", single ? quantity : null);
        fields.put("item.unitPrice", single ? first.unitPrice() : null);
        return new Row(
                new Invoice(
                        key.type() == TaxType.EXEMPT ? EXEMPT : TAXED,
                        deal.number(),
                        supplier.name(),
                        agency.name(),
                        key.on(),
                        key.type(),
                        supply,
                        tax,
                        parts.size()),
                fields);
    }

    private List<Row> commission(Tx tx, Enterprise own, YearMonth month) {
        SettlementBook book = SettlementBook.all(tx);
        Map<Enterprise, List<Settled.Entry>> entries = new HashMap<>();
        for (SettlementBook.Due each : book.dues()) {
            Settled.Entry entry = each.entry();
            if (entry.role() == DealRole.BROKERAGE
                    && entry.commissionWon() != null
                    && entry.on() != null
                    && YearMonth.from(entry.on()).equals(month)
                    && !each.member().equals(own.id())) {
                entries.computeIfAbsent(tx.enterprises().get(each.member()), none -> new ArrayList<>())
                        .add(entry);
            }
        }
        return entries.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().name()))
                .map(each -> commission(tx, own, each.getKey(), each.getValue(), month))
                .filter(each -> each.invoice().supplyWon().value() != 0)
                .toList();
    }

    private Row commission(Tx tx, Enterprise own, Enterprise member, List<Settled.Entry> entries, YearMonth month) {
        Won supply = SettlementBook.sum(entries, Settled.Entry::commissionWon);
        Won tax = SettlementBook.sum(entries, Settled.Entry::commissionTaxWon);
        Map<String, Object> fields = fields(tx, own, month.atEndOfMonth(), TaxType.TAXABLE, supply, tax);
        fields.put("buyer.bizNo", written(member.bizNo()));
        fields.put("buyer.name", member.name());
        fields.put("buyer.representative", letterhead(tx, member).representative());
        fields.put("buyer.address", member.address());
        fields.put("buyer.businessType", member.businessType());
        fields.put("buyer.businessItem", member.businessItem());
        fields.put("buyer.email", member.email());
        fields.put("item.name", month + " 중개수수료");
        return new Row(
                new Invoice(
                        TAXED,
                        null,
                        own.name(),
                        member.name(),
                        month.atEndOfMonth(),
                        TaxType.TAXABLE,
                        supply,
                        tax,
                        entries.size()),
                fields);
    }

    private Map<String, Object> fields(Tx tx, Enterprise supplier, LocalDate on, TaxType type, Won supply, Won tax) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("kind", type == TaxType.ZERO ? "02" : "01");
        fields.put("date", on.toString().replace("-", ""));
        fields.put("supplier.bizNo", written(supplier.bizNo()));
        fields.put("supplier.name", supplier.name());
        fields.put("supplier.representative", letterhead(tx, supplier).representative());
        fields.put("supplier.address", supplier.address());
        fields.put("supplier.businessType", supplier.businessType());
        fields.put("supplier.businessItem", supplier.businessItem());
        fields.put("supplier.email", supplier.email());
        fields.put("supply", supply);
        fields.put("tax", type == TaxType.EXEMPT ? null : tax);
        fields.put("item.day", "%02d".formatted(on.getDayOfMonth()));
        fields.put("item.supply", supply);
        fields.put("item.tax", type == TaxType.EXEMPT ? null : tax);
        fields.put("claim", "02");
        return fields;
    }

    private QuoteDocument.Supplier letterhead(Tx tx, Enterprise enterprise) {
        return Letterhead.of(tx, new Contents(store.location()), enterprise.id())
                .supplier();
    }

    private static String written(BizNo number) {
        return number == null ? null : Objects.toString(number).replace("-", "");
    }
}
