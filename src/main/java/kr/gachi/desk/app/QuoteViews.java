package kr.gachi.desk.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.rules.Money;
import kr.gachi.desk.store.Tx;

/** Shows quotes with the names of what they point to. */
final class QuoteViews {
    private final Tx tx;
    private final Suppliers suppliers;

    QuoteViews(Tx tx, Suppliers suppliers) {
        this.tx = tx;
        this.suppliers = suppliers;
    }

    Quoted.OfQuote of(Quote quote, List<QuoteLine> lines, RouteView route) {
        Won supply = lines.stream().map(QuoteLine::supply).reduce(Won.ZERO, Won::plus);
        Won tax = lines.stream().map(QuoteLine::tax).reduce(Won.ZERO, Won::plus);
        Won rounding = quote.rounding() == null ? Won.ZERO : quote.rounding();
        Won total = supply.plus(tax).plus(rounding);
        Map<Id<RequestLine>, RequestLine> asked = tx.requestLines()
                .byId(lines.stream()
                        .map(QuoteLine::requestLine)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        Map<Id<Product>, Product> products = tx.products()
                .byId(lines.stream()
                        .map(QuoteLine::product)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return new Quoted.OfQuote(
                quote.number(),
                quote.edition(),
                suppliers.enterprise(quote.seller()).name(),
                supply,
                tax,
                rounding,
                total,
                Money.inWords(total),
                lines.stream()
                        .map(each -> line(
                                each,
                                each.requestLine() == null ? null : asked.get(each.requestLine()),
                                each.product() == null ? null : products.get(each.product())))
                        .toList(),
                route);
    }

    private Quoted.OfLine line(QuoteLine line, RequestLine asked, Product product) {
        return new Quoted.OfLine(
                line.line(),
                asked == null ? null : asked.line(),
                product == null ? null : product.code(),
                line.enterprise() == null
                        ? null
                        : suppliers.enterprise(line.enterprise()).name(),
                line.item(),
                line.spec(),
                line.unit(),
                line.quantity(),
                line.unitPrice(),
                line.taxType(),
                line.supply(),
                line.tax(),
                line.total());
    }
}
