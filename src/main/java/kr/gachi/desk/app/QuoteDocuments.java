package kr.gachi.desk.app;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Attachment;
import kr.gachi.desk.domain.BizNo;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.ComparisonBook;
import kr.gachi.desk.excel.ComparisonDocument;
import kr.gachi.desk.excel.OutFile;
import kr.gachi.desk.excel.QuoteForm;
import kr.gachi.desk.feedback.Because;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.paper.QuoteDocument;
import kr.gachi.desk.print.PaperPdf;
import kr.gachi.desk.rules.Money;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.rules.Truth;
import kr.gachi.desk.rules.Validity;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** Quotes and comparisons as workbooks, Korean whatever the messages are; what goes out is kept as it went out. */
public final class QuoteDocuments {
    private static final Text KOREAN = new Text(Language.KO);

    private final Store store;
    private final OutgoingFiles files;

    public QuoteDocuments(Store store) {
        this.store = store;
        this.files = new OutgoingFiles(store);
    }

    /** Writes a quote as a workbook only. */
    public String export(String number, Path out, Path form) {
        return export(number, out, form, null);
    }

    /**
     * Writes a quote to files and keeps them.
     *
     * @param form a person's own template for the workbook; null for the shipped one
     * @param pdf the same content as pages; null for none
     * @return number of the work; null if the same files have been kept before
     */
    public String export(String number, Path out, Path form, Path pdf) {
        new IssuedPapers.Targets(out, pdf).refuseUnwritable();
        return store.write("work.quote.export", List.of(number), tx -> {
                    Quote quote = Quoting.quote(tx, number);
                    QuoteDocument document = document(tx, quote);
                    if (form == null) {
                        QuoteForm.write(document, out);
                    } else {
                        QuoteForm.write(document, form, out);
                    }
                    String owner = "quote:" + quote.number();
                    String edition = quote.number() + "/" + quote.edition();
                    Attachment kept = files.keep(tx, owner, QuoteDocument.TITLE, edition, out);
                    if (pdf != null) {
                        OutFile.write(pdf, PaperPdf.bytes(document.paper()));
                        files.keep(tx, owner, QuoteDocument.TITLE, edition, pdf);
                    }
                    return kept;
                })
                .workNumber();
    }

    /** Writes the quotes of a request beside each other and keeps the file. */
    public String compare(String requestNo, Path out) {
        return store.write("work.quote.compare", List.of(requestNo), tx -> {
                    Request request = Keys.request(tx, requestNo);
                    List<Quote> quotes = tx.quotes().where("request", request.id()).stream()
                            .filter(each -> each.state() != QuoteState.REPLACED && each.state() != QuoteState.VOID)
                            .sorted(Comparator.comparing(Quote::number).thenComparing(Quote::edition))
                            .toList();
                    if (quotes.isEmpty()) {
                        throw new DeskException(Problem.error("quote.none", requestNo));
                    }
                    ComparisonBook.write(comparison(tx, request, quotes), out);
                    return files.keep(tx, "request:" + requestNo, "비교견적표", null, out);
                })
                .workNumber();
    }

    /** What the supplier's box of a quote leaves blank for want of data: a warning, or nothing. */
    public Optional<Problem> blanks(String number) {
        return store.read(tx -> blanks(tx, Quoting.quote(tx, number)));
    }

    private Optional<Problem> blanks(Tx tx, Quote quote) {
        Letterhead letterhead = letterhead(tx, quote);
        List<String> blanks = letterhead.blanks();
        return blanks.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        letterhead.own() ? "paper.ownBlanks" : "paper.memberBlanks",
                        letterhead.supplier().name(),
                        String.join(", ", blanks)));
    }

    /**
     * Shows a quote as it prints, with its other editions.
     *
     * @param number {@code NUMBER/EDITION}, or the number for the latest
     * @param text in whose language the way of contract is told; what prints is Korean
     */
    public QuotePage page(String number, Text text) {
        return store.read(tx -> {
            Quote quote = Quoting.quote(tx, number);
            return new QuotePages(tx, text).page(quote, document(tx, quote), route(tx, quote), blanks(tx, quote));
        });
    }

    private Letterhead letterhead(Tx tx, Quote quote) {
        return Letterhead.of(tx, new Contents(store.location()), quote.seller());
    }

    private QuoteDocument document(Tx tx, Quote quote) {
        List<QuoteLine> lines = Quoting.lines(tx, quote);
        Letterhead letterhead = letterhead(tx, quote);
        Money money = Money.on(Rulebook.of(tx.rules().all()), quote.date());
        Agency agency = tx.agencies().get(quote.agency());
        Won rounding = quote.rounding() == null ? Won.ZERO : quote.rounding();
        Won total = lines.stream().map(QuoteLine::total).reduce(rounding, Won::plus);
        String route = route(tx, quote).map(KOREAN::say).orElse(null);
        return new QuoteDocument(
                quote.number(),
                quote.edition(),
                quote.date(),
                quote.validUntil(),
                agency.name(),
                quote.department(),
                letterhead.supplier(),
                lines.stream()
                        .map(each -> new QuoteDocument.Line(
                                each.item(),
                                each.spec(),
                                each.unit(),
                                each.quantity() == null ? null : each.quantity().stripTrailingZeros(),
                                each.unitPrice(),
                                each.taxType(),
                                each.supply(),
                                each.tax(),
                                each.note()))
                        .toList(),
                rounding,
                quote.roundTo(),
                money.vatRate(),
                Money.inWords(total),
                quote.dueDate() == null ? null : KOREAN.say("quote.paper.until", quote.dueDate()),
                quote.place(),
                quote.payment() == null ? KOREAN.say("quote.paper.payment") : quote.payment(),
                quote.validUntil() == null
                        ? null
                        : KOREAN.say(
                                "quote.paper.validity",
                                ChronoUnit.DAYS.between(quote.date(), quote.validUntil()),
                                quote.validUntil()),
                route,
                quote.notes(),
                letterhead.seal(),
                tx.enterprises().get(tx.office().enterprise()).name());
    }

    private static Optional<Because> route(Tx tx, Quote quote) {
        if (quote.request() == null) {
            return Optional.empty();
        }
        Rulebook rulebook = Rulebook.of(tx.rules().all());
        Need need = Need.of(tx, Regions.shipped(), tx.requests().get(quote.request()));
        Suppliers suppliers = new Suppliers(tx, quote.date());
        return Optional.of(new QuoteRoutes(rulebook, Money.on(rulebook, quote.date()), suppliers, need)
                .of(new QuoteRoutes.Priced(quote, Quoting.lines(tx, quote)))
                .because());
    }

    private ComparisonDocument comparison(Tx tx, Request request, List<Quote> quotes) {
        Map<String, List<List<QuoteLine>>> rows = new LinkedHashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            for (QuoteLine line : Quoting.lines(tx, quotes.get(i))) {
                String key = line.requestLine() == null
                        ? line.item() + "/" + line.spec() + "/" + line.unit()
                        : line.requestLine().toString();
                rows.computeIfAbsent(
                                key,
                                none -> Stream.<List<QuoteLine>>generate(ArrayList::new)
                                        .limit(quotes.size())
                                        .toList())
                        .get(i)
                        .add(line);
            }
        }
        return new ComparisonDocument(
                request.number(),
                request.title(),
                tx.agencies().get(request.agency()).name(),
                tx.session().today(),
                tx.enterprises().get(tx.office().enterprise()).name(),
                quotes.stream().map(each -> compared(tx, each)).toList(),
                rows.values().stream().map(QuoteDocuments::row).toList());
    }

    private static ComparisonDocument.Line row(List<List<QuoteLine>> cells) {
        QuoteLine first = cells.stream().flatMap(List::stream).findFirst().orElseThrow();
        List<ComparisonDocument.Offer> offers = new ArrayList<>();
        for (List<QuoteLine> cell : cells) {
            Won total = cell.stream().map(QuoteLine::total).reduce(Won.ZERO, Won::plus);
            Won price = cell.size() == 1 ? cell.get(0).unitPrice() : null;
            offers.add(cell.isEmpty() ? null : new ComparisonDocument.Offer(price, total));
        }
        return new ComparisonDocument.Line(first.item(), first.spec(), first.unit(), first.quantity(), offers);
    }

    private static ComparisonDocument.Supplier compared(Tx tx, Quote quote) {
        Enterprise seller = tx.enterprises().get(quote.seller());
        BizNo number = seller.bizNo();
        String certificates = tx.certifications().where("enterprise", seller.id()).stream()
                .map(Facts.Certificate::of)
                .filter(each -> Validity.of(each, quote.date()).truth() == Truth.YES)
                .map(each -> each.kind().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new ComparisonDocument.Supplier(
                quote.number(),
                quote.edition(),
                seller.name(),
                number == null ? null : number.toString(),
                quote.rounding() == null ? Won.ZERO : quote.rounding(),
                quote.dueDate() == null ? null : KOREAN.say("quote.paper.until", quote.dueDate()),
                quote.validUntil(),
                certificates.isEmpty() ? null : certificates);
    }
}
