package kr.gachi.desk.app;

import java.util.Comparator;
import java.util.List;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.rules.AmountVat;
import kr.gachi.desk.rules.DirectContract;
import kr.gachi.desk.rules.Money;
import kr.gachi.desk.rules.RouteAnswer;
import kr.gachi.desk.rules.RouteCase;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.rules.Supplier;

/** How quotes could be contracted: each by itself, and the need over all of them. */
final class QuoteRoutes {
    private final DirectContract contracts;
    private final Money money;
    private final Suppliers suppliers;
    private final Need need;

    QuoteRoutes(Rulebook rulebook, Money money, Suppliers suppliers, Need need) {
        this.contracts = new DirectContract(rulebook);
        this.money = money;
        this.suppliers = suppliers;
        this.need = need;
    }

    record Priced(Quote quote, List<QuoteLine> lines) {}

    RouteAnswer of(Priced quote) {
        return route(quote, estimated(quote));
    }

    /** The whole need with each of the sellers; the way that asks most, for that is the one that holds for all. */
    RouteAnswer ofAll(List<Priced> quotes) {
        Won whole = quotes.stream().map(this::estimated).reduce(Won.ZERO, Won::plus);
        return quotes.stream()
                .map(each -> route(each, whole))
                .max(Comparator.comparing(RouteAnswer::route))
                .orElseThrow();
    }

    /** 추정가격: what the lines come to without VAT after rounding. */
    private Won estimated(Priced quote) {
        return Rounding.supply(Rounding.taken(quote.lines(), quote.quote().rounding(), money));
    }

    private RouteAnswer route(Priced quote, Won estimated) {
        QuoteLine first = quote.lines().get(0);
        return contracts.route(new RouteCase(
                need.agency().regime(),
                need.request().kind() == null ? first.kind() : need.request().kind(),
                need.request().worksKind(),
                estimated,
                AmountVat.EXCLUDED,
                quote.quote().date(),
                supplier(quote.quote().seller(), quote.lines())));
    }

    /** Own production holds for a quote only if it holds for every line. */
    private Supplier supplier(Id<Enterprise> seller, List<QuoteLine> lines) {
        List<Supplier> each = lines.stream()
                .map(line -> suppliers.supplier(seller, line.ownProduction(), line.itemCode()))
                .toList();
        boolean allOwn = each.stream().allMatch(one -> Boolean.TRUE.equals(one.ownProduction()));
        boolean oneNot = each.stream().anyMatch(one -> Boolean.FALSE.equals(one.ownProduction()));
        Supplier first = each.get(0);
        return new Supplier(
                first.certificates(),
                first.sizeClass(),
                first.vulnerableRatio(),
                allOwn ? Boolean.TRUE : oneNot ? Boolean.FALSE : null);
    }
}
