package kr.gachi.desk.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Fulfilment;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.PaperKind;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.PaperBook;
import kr.gachi.desk.excel.PaperForm;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.paper.PaperDocument;
import kr.gachi.desk.paper.QuoteDocument;
import kr.gachi.desk.print.PaperPdf;
import kr.gachi.desk.rules.Money;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** The papers of a deal: numbered, kept as they went out; one that is printed again unchanged keeps its number. */
public final class DealPapers {
    private static final Text KOREAN = new Text(Language.KO);

    private final Store store;
    private final OutgoingFiles files;
    private final IssuedPapers papers;

    public DealPapers(Store store) {
        this.store = store;
        this.files = new OutgoingFiles(store);
        this.papers = new IssuedPapers(store);
    }

    /**
     * What is to be printed.
     *
     * @param line null for all lines
     * @param on only what happened on that day, such as one part of a delivery; null for the whole contract
     * @param tax only lines taxed this way; null for all
     */
    public record Order(String dealNo, PaperKind kind, Integer line, LocalDate on, TaxType tax) {
        public Order(String dealNo, PaperKind kind, Integer line, LocalDate on) {
            this(dealNo, kind, line, on, null);
        }
    }

    /** @return number of the work; null if the same paper has been kept before */
    public String print(Order order, Path out) {
        return print(order, out, null);
    }

    /**
     * Writes the paper as a workbook and, of the same number and content, as a PDF.
     *
     * @param pdf null for none
     * @return number of the work; null if the same paper has been kept before
     */
    public String print(Order order, Path out, Path pdf) {
        IssuedPapers.Targets targets = new IssuedPapers.Targets(out, pdf);
        targets.refuseUnwritable();
        String kind = order.kind().word();
        return store.write("work.deal.print", List.of(order.dealNo(), kind), tx -> {
                    Deal deal = Deals.deal(tx, order.dealNo());
                    return papers.issue(
                            tx,
                            "deal:" + deal.number(),
                            kind,
                            deal.number() + "-" + kind,
                            drawing(tx, deal, order),
                            targets);
                })
                .workNumber();
    }

    private IssuedPapers.Drawing drawing(Tx tx, Deal deal, Order order) {
        if (order.kind() == PaperKind.SETTLEMENT) {
            Id<Enterprise> member = makerOf(deal, lines(tx, deal, order));
            return drawing(number -> new DealLetters(tx, store.location(), deal).settlement(member, number));
        }
        if (order.kind() == PaperKind.COVER_LETTER) {
            return drawing(number -> new DealLetters(tx, store.location(), deal).cover(number));
        }
        return new IssuedPapers.Drawing(
                number -> {
                    PaperDocument paper = document(tx, deal, order, number);
                    return files.written(path -> PaperForm.write(paper, path));
                },
                number -> PaperPdf.bytes(document(tx, deal, order, number).paper()));
    }

    private IssuedPapers.Drawing drawing(Function<String, Paper> paper) {
        return new IssuedPapers.Drawing(
                number -> files.written(path -> PaperBook.write(paper.apply(number), path)),
                number -> PaperPdf.bytes(paper.apply(number)));
    }

    private static List<DealLine> lines(Tx tx, Deal deal, Order order) {
        List<DealLine> lines = DealViews.lines(tx, deal).stream()
                .filter(each -> order.line() == null || each.line() == order.line())
                .toList();
        if (lines.isEmpty()) {
            throw new DeskException(Problem.error("deal.lineUnknown", deal.number(), order.line()));
        }
        return lines;
    }

    private PaperDocument document(Tx tx, Deal deal, Order order, String number) {
        List<DealLine> lines = lines(tx, deal, order);
        List<QuoteDocument.Line> shown = order.on() == null || order.kind().event() == null
                ? lines.stream()
                        .filter(each -> each.original() == null)
                        .map(each -> line(each, new Covered.Part(each.quantity(), each.supply(), each.tax())))
                        .toList()
                : happened(tx, lines, order);
        if (order.tax() != null) {
            shown = shown.stream().filter(each -> each.taxType() == order.tax()).toList();
        }
        if (shown.isEmpty() && order.tax() != null) {
            throw new DeskException(Problem.error(
                    "deal.nothingTaxed", deal.number(), order.tax().word()));
        }
        if (shown.isEmpty()) {
            throw new DeskException(
                    Problem.error("deal.nothingOn", deal.number(), order.kind().word(), String.valueOf(order.on())));
        }
        if (shown.stream().anyMatch(each -> each.tax() == null)) {
            throw new DeskException(Problem.error("deal.taxUnknown", deal.number()));
        }
        boolean ordering = order.kind() == PaperKind.ORDER;
        Id<Enterprise> cooperative = tx.office().enterprise();
        Letterhead letterhead =
                Letterhead.of(tx, new Contents(store.location()), ordering ? cooperative : deal.supplier());
        Won total = shown.stream().map(each -> each.supply().plus(each.tax())).reduce(Won.ZERO, Won::plus);
        String agency = tx.agencies().get(deal.agency()).name();
        return new PaperDocument(
                order.kind(),
                number,
                order.on() == null ? tx.session().today() : order.on(),
                deal.number(),
                ordering ? maker(tx, deal, lines) : agency,
                ordering ? null : deal.department(),
                letterhead.supplier(),
                letterhead.seal(),
                // what the cooperative pays a maker is between the two
                !(ordering && deal.role() == DealRole.RESALE),
                shown,
                Money.inWords(total),
                entries(tx, deal, agency, ordering),
                signers(order.kind()),
                tx.enterprises().get(cooperative).name());
    }

    /** Who is to deliver: the member of a brokered deal, the maker of what is resold. */
    private static String maker(Tx tx, Deal deal, List<DealLine> lines) {
        return tx.enterprises().get(makerOf(deal, lines)).name();
    }

    private static Id<Enterprise> makerOf(Deal deal, List<DealLine> lines) {
        List<Id<Enterprise>> makers = deal.role() == DealRole.BROKERAGE
                ? List.of(deal.supplier())
                : lines.stream()
                        .map(DealLine::maker)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (makers.size() != 1) {
            throw new DeskException(Problem.error("deal.makers", deal.number(), makers.size()));
        }
        return makers.get(0);
    }

    private static List<QuoteDocument.Line> happened(Tx tx, List<DealLine> lines, Order order) {
        Map<Id<DealLine>, List<Fulfilment>> events = DealViews.events(tx, lines);
        List<QuoteDocument.Line> shown = new ArrayList<>();
        for (DealLine line : lines) {
            Covered covered = DealViews.covered(line, events, order.kind().event());
            covered.parts().stream()
                    .filter(each -> order.on().equals(each.on()))
                    .map(covered::worth)
                    .forEach(part -> shown.add(line(line, part)));
        }
        return shown;
    }

    private static QuoteDocument.Line line(DealLine line, Covered.Part part) {
        TaxType type = line.taxType() != null
                ? line.taxType()
                : part.tax() != null && part.tax().value() == 0 ? TaxType.EXEMPT : TaxType.TAXABLE;
        return new QuoteDocument.Line(
                line.item(),
                line.spec(),
                line.unit(),
                part.quantity() == null ? null : part.quantity().stripTrailingZeros(),
                line.unitPrice(),
                type,
                part.supply(),
                part.tax(),
                line.note());
    }

    private static List<Paper.Entry> entries(Tx tx, Deal deal, String agency, boolean ordering) {
        List<Paper.Entry> entries = new ArrayList<>();
        if (ordering) {
            entries.add(new Paper.Entry("수요기관", agency));
        }
        entries.add(new Paper.Entry(
                "계약일", deal.contractDate() == null ? null : deal.contractDate().toString()));
        if (deal.amendment() != null && deal.amendment() > 0) {
            entries.add(new Paper.Entry("변경차수", "제" + deal.amendment() + "차 변경"));
        }
        entries.add(new Paper.Entry(
                "납품기한", deal.dueDate() == null ? null : KOREAN.say("quote.paper.until", deal.dueDate())));
        Won cut = deal.quote() == null ? null : tx.quotes().get(deal.quote()).rounding();
        if (cut != null && cut.value() != 0 && !ordering) {
            entries.add(new Paper.Entry("절   사", KOREAN.say("quote.paper.cut", cut.value())));
        }
        if (deal.article() != null) {
            entries.add(new Paper.Entry("계약근거", deal.article()));
        }
        return entries;
    }

    private static List<String> signers(PaperKind kind) {
        return switch (kind) {
            case STATEMENT, DELIVERY_NOTE -> List.of("인수자");
            case INSPECTION_REPORT -> List.of("검수자", "입회자");
            case ORDER, BILL, SETTLEMENT, COVER_LETTER -> List.of();
        };
    }
}
