package kr.gachi.desk.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.RemittanceKind;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.PaperBook;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.paper.Figures;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.paper.PaperTable;
import kr.gachi.desk.paper.PaperTable.Align;
import kr.gachi.desk.paper.PaperTable.Column;
import kr.gachi.desk.paper.PaperTable.Row;
import kr.gachi.desk.paper.PaperTable.Tone;
import kr.gachi.desk.paper.QuoteDocument;
import kr.gachi.desk.print.PaperPdf;
import kr.gachi.desk.rules.Money;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** 정산서 of a member's month: what was sold through the cooperative, what either owes, what went, what is open. */
public final class SettlementPapers {
    static final String KIND = "정산서";
    private static final String UNKNOWN = "모름";

    private static final List<Column> COLUMNS = List.of(
            new Column("지급일", 1, Align.MIDDLE),
            new Column("계약·품목", 1, Align.LEFT),
            new Column("기관", 1, Align.LEFT),
            new Column("공급가액", 2, Align.RIGHT),
            new Column("세액", 1, Align.RIGHT),
            new Column("수수료", 1, Align.RIGHT),
            new Column("세액", 1, Align.RIGHT),
            new Column("과세", 1, Align.MIDDLE));

    private static final List<Column> PURCHASES = List.of(
            new Column("지급일", 1, Align.MIDDLE),
            new Column("계약·품목", 1, Align.LEFT),
            new Column("기관", 3, Align.LEFT),
            new Column("매입액", 2, Align.RIGHT),
            new Column("세액", 1, Align.RIGHT),
            new Column("과세", 1, Align.MIDDLE));

    private static final List<Column> REMITTED = List.of(
            new Column("일자", 1, Align.MIDDLE),
            new Column("내용", 4, Align.LEFT),
            new Column("금액", 2, Align.RIGHT),
            new Column("번호", 2, Align.MIDDLE));

    private final Store store;
    private final IssuedPapers papers;
    private final OutgoingFiles files;

    public SettlementPapers(Store store) {
        this.store = store;
        this.papers = new IssuedPapers(store);
        this.files = new OutgoingFiles(store);
    }

    /**
     * Prints the statement, kept with the member.
     *
     * @param pdf null for none
     * @return number of the work; null if the same paper has been kept before
     * @throws DeskException {@code enterprise.unknown}, {@code settlement.nothing}
     */
    public String print(String enterpriseKey, YearMonth month, Path out, Path pdf) {
        IssuedPapers.Targets targets = new IssuedPapers.Targets(out, pdf);
        targets.refuseUnwritable();
        return store.write("work.settlement.print", List.of(enterpriseKey, month.toString()), tx -> {
                    Enterprise enterprise = Keys.enterprise(tx, enterpriseKey);
                    Settled.OfMember member = Settlements.member(tx, enterprise, month);
                    if (member.entries().isEmpty()
                            && member.remitted().isEmpty()
                            && member.commissionBefore().openWon().value() == 0
                            && member.purchaseBefore().openWon().value() == 0) {
                        throw new DeskException(
                                Problem.error("settlement.nothing", enterprise.name(), month.toString()));
                    }
                    return papers.issue(
                            tx,
                            "enterprise:" + enterprise.id(),
                            KIND,
                            KIND + "-" + enterprise.key() + "-" + month,
                            new IssuedPapers.Drawing(
                                    number -> sheet(paper(tx, member, month, number)),
                                    number -> PaperPdf.bytes(paper(tx, member, month, number))),
                            targets);
                })
                .workNumber();
    }

    private byte[] sheet(Paper paper) {
        return files.written(path -> PaperBook.write(paper, path));
    }

    private Paper paper(Tx tx, Settled.OfMember member, YearMonth month, String number) {
        Letterhead own =
                Letterhead.of(tx, new Contents(store.location()), tx.office().enterprise());
        LocalDate day = month.atEndOfMonth();
        Won commission =
                member.commissionBefore().openWon().plus(member.commission().openWon());
        Won purchase = member.purchaseBefore().openWon().plus(member.purchase().openWon());
        Won net = purchase.minus(commission);
        return new Paper(
                KIND,
                null,
                number,
                day,
                List.of(
                        new Paper.Entry("문서번호", number),
                        new Paper.Entry("정산월", month.toString()),
                        new Paper.Entry("기준일", day.toString())),
                QuoteDocument.addressed(member.enterprise()),
                member.bizNo(),
                "아래와 같이 정산합니다.",
                own.supplier(),
                "정산자",
                own.seal(),
                new Paper.Amount(
                        net.value() < 0 ? "내실 금액" : "받으실 금액",
                        Money.inWords(Won.of(Math.abs(net.value()))),
                        Won.of(Math.abs(net.value())),
                        "(부가세 포함)"),
                tables(member.entries(), member.remitted()),
                entries(member, commission, purchase),
                List.of(),
                own.supplier().name());
    }

    static List<PaperTable> tables(List<Settled.Entry> entries, List<Settled.Remitted> remitted) {
        List<PaperTable> tables = new ArrayList<>();
        List<Settled.Entry> brokered = entries.stream()
                .filter(each -> each.role() == DealRole.BROKERAGE)
                .toList();
        List<Settled.Entry> resold =
                entries.stream().filter(each -> each.role() == DealRole.RESALE).toList();
        if (!brokered.isEmpty()) {
            List<Row> rows = new ArrayList<>();
            for (Settled.Entry each : brokered) {
                rows.add(line(
                        each.on(),
                        each.dealNo() + "\n" + each.item(),
                        each.agency(),
                        each.supplyWon(),
                        known(each.taxWon()),
                        known(each.commissionWon()),
                        known(each.commissionTaxWon()),
                        each.taxType() == null ? UNKNOWN : each.taxType().word()));
            }
            rows.add(new Row(
                    Tone.TOTAL,
                    Arrays.asList(
                            "합   계",
                            null,
                            null,
                            SettlementBook.sum(brokered, Settled.Entry::supplyWon),
                            SettlementBook.sum(brokered, Settled.Entry::taxWon),
                            SettlementBook.sum(brokered, Settled.Entry::commissionWon),
                            SettlementBook.sum(brokered, Settled.Entry::commissionTaxWon),
                            "")));
            tables.add(new PaperTable("중개: 기관이 귀사에 지급한 금액과 수수료", COLUMNS, rows));
        }
        if (!resold.isEmpty()) {
            List<Row> rows = new ArrayList<>();
            for (Settled.Entry each : resold) {
                rows.add(line(
                        each.on(),
                        each.dealNo() + "\n" + each.item(),
                        each.agency(),
                        known(each.purchaseWon()),
                        known(each.purchaseTaxWon()),
                        each.taxType() == null ? UNKNOWN : each.taxType().word()));
            }
            rows.add(new Row(
                    Tone.TOTAL,
                    Arrays.asList(
                            "합   계",
                            null,
                            null,
                            SettlementBook.sum(resold, Settled.Entry::purchaseWon),
                            SettlementBook.sum(resold, Settled.Entry::purchaseTaxWon),
                            "")));
            tables.add(new PaperTable("재판매: 조합이 귀사에서 사들인 금액", PURCHASES, rows));
        }
        if (!remitted.isEmpty()) {
            tables.add(new PaperTable(
                    "이 달에 주고받은 돈",
                    REMITTED,
                    remitted.stream()
                            .map(each -> line(
                                    each.on(),
                                    each.kind().word()
                                            + (each.kind() == RemittanceKind.COMMISSION ? " (귀사 → 조합)" : " (조합 → 귀사)")
                                            + (each.dealNo() == null ? "" : " " + each.dealNo())
                                            + (each.note() == null ? "" : " · " + each.note()),
                                    each.amountWon(),
                                    each.number()))
                            .toList()));
        }
        return tables;
    }

    private static List<Paper.Entry> entries(Settled.OfMember member, Won commission, Won purchase) {
        List<Paper.Entry> entries = new ArrayList<>();
        entries.add(new Paper.Entry("수 수 료", course(member.commissionBefore(), member.commission(), commission)));
        entries.add(new Paper.Entry("매입대금", course(member.purchaseBefore(), member.purchase(), purchase)));
        int unknown = member.commission().unknown()
                + member.purchase().unknown()
                + member.commissionBefore().unknown()
                + member.purchaseBefore().unknown();
        if (unknown > 0) {
            entries.add(new Paper.Entry("모 름", "수수료율이나 매입단가를 몰라 셈에 넣지 못한 지급이 " + unknown + "건 있습니다."));
        }
        entries.add(new Paper.Entry("참   고", "금액은 원이며, 수수료와 매입대금의 잔액은 부가세를 포함합니다. 기관이 지급한 날을 기준으로 합니다."));
        return entries;
    }

    private static String course(Settled.Balance before, Settled.Balance now, Won open) {
        return "전월까지 " + written(before.openWon()) + " + 이 달 " + written(now.dueWon()) + " − 주고받음 "
                + written(now.remittedWon()) + " = 남음 " + written(open);
    }

    private static String written(Won won) {
        return Figures.written(won);
    }

    private static Object known(Won won) {
        return won == null ? UNKNOWN : won;
    }

    private static Row line(Object... cells) {
        return new Row(Tone.LINE, Arrays.asList(cells));
    }
}
