package kr.gachi.desk.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Basis;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Because;
import kr.gachi.desk.matching.Ranked;
import kr.gachi.desk.matching.Suggestion;
import kr.gachi.desk.rules.AmountVat;
import kr.gachi.desk.rules.CategoryCredit;
import kr.gachi.desk.rules.CountingBasis;
import kr.gachi.desk.rules.Credit;
import kr.gachi.desk.rules.DirectContract;
import kr.gachi.desk.rules.Money;
import kr.gachi.desk.rules.PurchaseCase;
import kr.gachi.desk.rules.PurchaseDates;
import kr.gachi.desk.rules.RouteAnswer;
import kr.gachi.desk.rules.RouteCase;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.store.Tx;

/** What the rules say of a suggestion: how the whole request could be contracted, and in which categories the line counts. */
final class MatchJudge {
    private final Tx tx;
    private final Suppliers suppliers;
    private final LocalDate asOf;
    private final Money money;
    private final DirectContract contracts;
    private final Credit credits;

    MatchJudge(Tx tx, Rulebook rulebook, Suppliers suppliers) {
        this.tx = tx;
        this.suppliers = suppliers;
        this.asOf = tx.session().today();
        this.money = Money.on(rulebook, asOf);
        this.contracts = new DirectContract(rulebook);
        this.credits = new Credit(rulebook);
    }

    /**
     * This line at the suggestion's price, the others at their budget, else at their first suggestion's price; a line
     * without a price leaves the amount open.
     *
     * @param ranked of every line of the request that has no budget, and of this one
     */
    RouteAnswer route(Need need, RequestLine line, Suggestion suggestion, Map<Integer, Ranked> ranked) {
        return route(need, line, suggestion.candidate().product(), suggestion.total(), ranked);
    }

    /**
     * As {@link #route(Need, RequestLine, Suggestion, Map)}, this line at a price of its own.
     *
     * @param lineTotal won without VAT; null unknown
     */
    RouteAnswer route(Need need, RequestLine line, Product product, Won lineTotal, Map<Integer, Ranked> ranked) {
        Won amount = lineTotal;
        for (RequestLine other : need.lines()) {
            if (other.line() != line.line()) {
                Won price = price(need, other, ranked.get(other.line()));
                amount = amount == null || price == null ? null : amount.plus(price);
            }
        }
        return route(need, kind(need, product), amount, product.enterprise(), product);
    }

    private RouteAnswer route(Need need, ItemKind kind, Won amount, Id<Enterprise> supplier, Product product) {
        RouteAnswer answer = contracts.route(new RouteCase(
                need.agency().regime(),
                kind,
                need.request().worksKind(),
                amount,
                AmountVat.EXCLUDED,
                asOf,
                suppliers.supplier(supplier, product.ownProduction(), product.itemCode())));
        return amount == null && answer.missing().contains("amount") ? amountFirst(answer) : answer;
    }

    /** While a line has no price, that is the one thing to ask for; what else is open shows when it is there. */
    private static RouteAnswer amountFirst(RouteAnswer answer) {
        Because because = Because.of(
                answer.because().code(), answer.because().arguments().get(0), List.of(Because.of("fact.amount")));
        return new RouteAnswer(null, answer.route(), null, because, answer.rules(), List.of("amount"));
    }

    /** Credits of the line, bought through brokerage from the enterprise itself. */
    List<CategoryCredit> credits(Need need, Suggestion suggestion) {
        Product product = suggestion.candidate().product();
        Won supply = suggestion.total();
        Won tax = supply == null ? null : money.tax(supply, taxType(product));
        return credits(need, product, product.enterprise(), supply, tax);
    }

    /**
     * Credits of a product, bought on the day when the request is due.
     *
     * @param seller on the invoice: its maker for 중개, the cooperative for 재판매
     * @param supply won without VAT; null unknown
     * @param tax null unknown
     */
    List<CategoryCredit> credits(Need need, Product product, Id<Enterprise> seller, Won supply, Won tax) {
        LocalDate day = need.request().dueDate() == null ? asOf : need.request().dueDate();
        CountingBasis basis = CountingBasis.of(
                need.agency(),
                tx.table(Basis.class).where("agency", need.agency().id()),
                day.getYear(),
                null);
        boolean byItsMaker = seller.equals(product.enterprise());
        return credits.credits(new PurchaseCase(
                kind(need, product),
                supply,
                tax,
                PurchaseDates.only(basis.date(), day),
                byItsMaker ? DealRole.BROKERAGE : DealRole.RESALE,
                byItsMaker ? product.ownProduction() : null,
                product.itemCode(),
                suppliers.certificates(seller),
                basis.amount(),
                basis.date()));
    }

    static ItemKind kind(Need need, Product product) {
        return need.request().kind() == null ? product.kind() : need.request().kind();
    }

    /** What is not said to be exempt is taxed. */
    static TaxType taxType(Product product) {
        return product.taxType() == null ? TaxType.TAXABLE : product.taxType();
    }

    /** Whether a line needs no suggestion to have a price. */
    static boolean hasBudget(RequestLine line) {
        return line.budgetUnitPrice() != null && line.quantity() != null;
    }

    private Won price(Need need, RequestLine line, Ranked ranked) {
        Suggestion first = ranked == null || !ranked.answered()
                ? null
                : ranked.suggestions().get(0);
        if (!hasBudget(line)) {
            return first == null ? null : first.total();
        }
        Won budget = Won.floor(line.quantity(), line.budgetUnitPrice());
        boolean taxed = first == null || taxType(first.candidate().product()) == TaxType.TAXABLE;
        return need.request().budgetVat() == VatBasis.EXCL_VAT || !taxed ? budget : money.withoutVat(budget);
    }
}
