package kr.gachi.desk.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.PaperKind;
import kr.gachi.desk.domain.Remittance;
import kr.gachi.desk.domain.RemittanceKind;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.paper.Figures;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.paper.PaperDocument;
import kr.gachi.desk.paper.PaperTable;
import kr.gachi.desk.paper.PaperTable.Align;
import kr.gachi.desk.paper.PaperTable.Column;
import kr.gachi.desk.paper.PaperTable.Row;
import kr.gachi.desk.paper.PaperTable.Tone;
import kr.gachi.desk.paper.QuoteDocument;
import kr.gachi.desk.rules.Money;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.store.Tx;

/** The papers about a deal that are the cooperative's own: 정산서 to a member, 공문 to the agency. */
final class DealLetters {
    private static final Set<PaperKind> TO_AGENCY =
            Set.of(PaperKind.STATEMENT, PaperKind.DELIVERY_NOTE, PaperKind.INSPECTION_REPORT, PaperKind.BILL);

    private static final List<Column> ENCLOSED = List.of(
            new Column("순번", 1, Align.MIDDLE), new Column("서류", 3, Align.LEFT), new Column("문서번호", 5, Align.LEFT));

    private static final List<Column> LINES = List.of(
            new Column("순번", 1, Align.MIDDLE),
            new Column("품명", 1, Align.LEFT),
            new Column("규격", 1, Align.LEFT),
            new Column("단위", 1, Align.MIDDLE),
            new Column("수량", 1, Align.RIGHT),
            new Column("공급가액", 2, Align.RIGHT),
            new Column("세액", 1, Align.RIGHT),
            new Column("과세", 1, Align.MIDDLE));

    private final Tx tx;
    private final Deal deal;
    private final Letterhead own;

    DealLetters(Tx tx, Location location, Deal deal) {
        this.tx = tx;
        this.deal = deal;
        this.own = Letterhead.of(tx, new Contents(location), tx.office().enterprise());
    }

    /** @param member the supplier of a brokered deal, a maker of a resale */
    Paper settlement(Id<Enterprise> member, String number) {
        SettlementBook book = SettlementBook.of(tx, List.of(Settlements.settled(deal)));
        Settled.OfDeal reckoned = Settlements.deal(tx, book, deal);
        boolean brokered = deal.role() == DealRole.BROKERAGE;
        List<Settled.Entry> entries = book.dues().stream()
                .filter(each -> each.member().equals(member))
                .map(SettlementBook.Due::entry)
                .toList();
        List<Settled.Remitted> remitted = tx.table(Remittance.class).where("deal", deal.id()).stream()
                .filter(each -> member.equals(each.enterprise()))
                .sorted(Comparator.comparing(Remittance::on).thenComparing(Remittance::number))
                .map(each -> new Settled.Remitted(
                        each.number(), each.kind(), deal.number(), each.on(), each.amount(), each.note()))
                .toList();
        boolean known = entries.stream()
                .allMatch(each -> brokered
                        ? each.commissionTaxWon() != null
                        : each.purchaseWon() != null && each.purchaseTaxWon() != null);
        Won due = brokered
                ? SettlementBook.sum(entries, Settled.Entry::commissionWon)
                        .plus(SettlementBook.sum(entries, Settled.Entry::commissionTaxWon))
                : SettlementBook.sum(entries, Settled.Entry::purchaseWon)
                        .plus(SettlementBook.sum(entries, Settled.Entry::purchaseTaxWon));
        RemittanceKind kind = brokered ? RemittanceKind.COMMISSION : RemittanceKind.PURCHASE;
        Won open = due.minus(SettlementBook.sum(
                remitted.stream().filter(each -> each.kind() == kind).toList(), Settled.Remitted::amountWon));
        List<PaperTable> tables = new ArrayList<>();
        if (brokered) {
            tables.add(lines(book));
        }
        tables.addAll(SettlementPapers.tables(entries, remitted));
        String name = tx.enterprises().get(member).name();
        return paper(
                PaperKind.SETTLEMENT,
                number,
                name,
                null,
                "정산자",
                new Paper.Amount(
                        brokered ? "내실 금액" : "받으실 금액",
                        known ? Money.inWords(open) : "모름",
                        known ? open : null,
                        "(부가세 포함)"),
                tables,
                settled(reckoned, brokered, entries));
    }

    private PaperTable lines(SettlementBook book) {
        List<Row> rows = new ArrayList<>();
        List<DealLine> lines = book.lines(deal);
        for (DealLine each : lines) {
            rows.add(row(
                    Tone.LINE,
                    each.line(),
                    each.item(),
                    each.spec(),
                    each.unit(),
                    each.quantity(),
                    each.supply(),
                    each.tax() == null ? "모름" : each.tax(),
                    each.taxType() == null ? null : each.taxType().word()));
        }
        rows.add(row(
                Tone.TOTAL,
                "합   계",
                null,
                null,
                null,
                null,
                SettlementBook.sum(lines, DealLine::supply),
                SettlementBook.sum(lines, DealLine::tax),
                ""));
        return new PaperTable("계약 내역", LINES, rows);
    }

    private List<Paper.Entry> settled(Settled.OfDeal reckoned, boolean brokered, List<Settled.Entry> entries) {
        List<Paper.Entry> told = new ArrayList<>();
        told.add(new Paper.Entry("수요기관", reckoned.agency()));
        if (brokered) {
            String rate = reckoned.rate() == null ? "모름" : Figures.rate(reckoned.rate());
            String base = reckoned.base() == null ? "모름" : reckoned.base().word();
            told.add(new Paper.Entry("수수료율", rate + " (기준 " + base + ", 부가세 별도)"));
            told.add(new Paper.Entry(
                    "수 수 료",
                    reckoned.commissionWon() == null
                            ? "모름"
                            : "계약 전체 " + Figures.written(reckoned.commissionWon()) + "원 + 부가세 "
                                    + Figures.written(reckoned.commissionTaxWon()) + "원"));
        }
        if (entries.isEmpty()) {
            told.add(new Paper.Entry("지   급", "기관이 지급한 기록이 아직 없습니다."));
        }
        told.add(new Paper.Entry("조합계좌", brokered ? own.supplier().account() : null));
        return told.stream().filter(each -> each.text() != null).toList();
    }

    /** Lists the papers that have gone out for the deal; a letter with nothing to send is refused. */
    Paper cover(String number) {
        List<Row> enclosed = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            Set<String> numbers = tx.attachments().where("owner", "deal:" + deal.number()).stream()
                    .filter(each -> TO_AGENCY.contains(kind) && kind.word().equals(each.kind()))
                    .map(Attachment::number)
                    .filter(each -> each != null)
                    .collect(Collectors.toCollection(TreeSet::new));
            numbers.forEach(each -> enclosed.add(row(Tone.LINE, enclosed.size() + 1, kind.word(), each)));
        }
        if (enclosed.isEmpty()) {
            throw new DeskException(Problem.error("deal.nothingEnclosed", deal.number()));
        }
        String item = DealViews.lines(tx, deal).stream()
                .findFirst()
                .map(DealLine::item)
                .orElse("");
        int lines = DealViews.lines(tx, deal).size();
        String what = lines > 1 ? item + " 외 " + (lines - 1) + "건" : item;
        List<Paper.Entry> entries = Stream.of(
                        new Paper.Entry("제   목", what + " 납품 관련 서류 제출"),
                        new Paper.Entry("관   련", related()),
                        new Paper.Entry(
                                "공급업체", tx.enterprises().get(deal.supplier()).name()),
                        new Paper.Entry("붙   임", "위 서류 각 1부.  끝."))
                .toList();
        return paper(
                PaperKind.COVER_LETTER,
                number,
                tx.agencies().get(deal.agency()).name(),
                deal.department(),
                "발신자",
                null,
                List.of(new PaperTable(null, ENCLOSED, enclosed)),
                entries);
    }

    private String related() {
        return Stream.of(
                        "계약 " + deal.number(),
                        deal.contractDate() == null ? null : deal.contractDate() + " 계약",
                        deal.requestNumber() == null ? null : "요청 " + deal.requestNumber())
                .filter(each -> each != null)
                .collect(Collectors.joining(" · "));
    }

    private Paper paper(
            PaperKind kind,
            String number,
            String recipient,
            String attention,
            String label,
            Paper.Amount amount,
            List<PaperTable> tables,
            List<Paper.Entry> entries) {
        LocalDate today = tx.session().today();
        return new Paper(
                kind.word(),
                null,
                number,
                today,
                List.of(
                        new Paper.Entry("문서번호", number),
                        new Paper.Entry("일   자", today.toString()),
                        new Paper.Entry("계약번호", deal.number())),
                QuoteDocument.addressed(recipient),
                attention,
                PaperDocument.sentence(kind),
                own.supplier(),
                label,
                own.seal(),
                amount,
                tables,
                entries,
                List.of(),
                own.supplier().name());
    }

    private static Row row(Tone tone, Object... cells) {
        return new Row(tone, Arrays.asList(cells));
    }
}
