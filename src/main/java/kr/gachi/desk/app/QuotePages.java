package kr.gachi.desk.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Because;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.paper.QuoteDocument;
import kr.gachi.desk.store.Tx;

/** Lays out quotes for reading: the paper as it prints, the way of contract, the editions. */
final class QuotePages {
    private final Tx tx;
    private final Text text;

    QuotePages(Tx tx, Text text) {
        this.tx = tx;
        this.text = text;
    }

    QuotePage page(Quote quote, QuoteDocument document, Optional<Because> route, Optional<Problem> blanks) {
        return new QuotePage(
                quote.number(),
                quote.edition(),
                quote.state(),
                quote.stateOn(),
                quote.why(),
                quote.request() == null
                        ? null
                        : tx.requests().get(quote.request()).number(),
                tx.deals().where("quote", quote.id()).stream()
                        .findFirst()
                        .map(Deal::number)
                        .orElse(null),
                quote.dueDate(),
                paper(document),
                route.map(text::say).orElse(null),
                blanks.map(text::say).orElse(null),
                tx.quotes().where("number", quote.number()).stream()
                        .sorted(Comparator.comparingInt(Quote::edition).reversed())
                        .map(this::edition)
                        .toList());
    }

    private static QuotePage.Paper paper(QuoteDocument document) {
        return new QuotePage.Paper(
                document.date(),
                document.addressed(),
                document.attention(),
                supplier(document),
                document.lines().stream().map(QuotePages::line).toList(),
                document.supplyTotal(),
                document.taxTotal(),
                document.rounding(),
                document.grandTotal(),
                document.amountInWords(),
                document.vatNote(),
                document.delivery(),
                document.place(),
                document.payment(),
                document.validity(),
                document.notes());
    }

    private static QuotePage.Supplier supplier(QuoteDocument document) {
        QuoteDocument.Supplier supplier = document.supplier();
        return new QuotePage.Supplier(
                supplier.bizNo(),
                supplier.name(),
                supplier.representative(),
                supplier.address(),
                supplier.businessType(),
                supplier.businessItem(),
                supplier.phone(),
                supplier.account(),
                document.seal() != null);
    }

    private static QuotePage.Line line(QuoteDocument.Line line) {
        return new QuotePage.Line(
                line.item(),
                line.spec(),
                line.unit(),
                line.quantity(),
                line.unitPrice(),
                line.supply(),
                line.tax(),
                line.remark());
    }

    private QuotePage.Edition edition(Quote quote) {
        List<QuoteLine> lines = Quoting.lines(tx, quote);
        Won rounding = quote.rounding() == null ? Won.ZERO : quote.rounding();
        return new QuotePage.Edition(
                quote.edition(),
                quote.date(),
                quote.state(),
                lines.stream().map(QuoteLine::total).reduce(rounding, Won::plus));
    }
}
