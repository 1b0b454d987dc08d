package kr.gachi.desk.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.rules.CategoryCredit;
import kr.gachi.desk.rules.Regions;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.rules.Verdict;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** In which categories a quote in the making would count for the agency, were it bought so. */
public final class BasketCredits {
    private final Store store;

    public BasketCredits(Store store) {
        this.store = store;
    }

    /**
     * What counts in a category.
     *
     * @param amount on the agency's basis of VAT; of the lines that are known to count
     * @param open whether there are lines of which it is not known
     */
    public record Sum(Category category, Won amount, boolean open) {}

    /** @return categories in which a line counts or may count, in the order of the law */
    public List<Sum> of(String requestNo, DealRole role, List<Quoted.OfQuote> quotes) {
        return store.read(tx -> {
            Need need = Need.of(tx, Regions.shipped(), Keys.request(tx, requestNo));
            MatchJudge judge = new MatchJudge(
                    tx,
                    Rulebook.of(tx.rules().all()),
                    new Suppliers(tx, tx.session().today()));
            Map<Category, Sum> sums = new EnumMap<>(Category.class);
            quotes.stream()
                    .flatMap(each -> each.lines().stream())
                    .filter(each -> each.productCode() != null)
                    .flatMap(each -> credits(tx, judge, need, role, each).stream())
                    .filter(each -> each.verdict() != Verdict.EXCLUDED)
                    .forEach(each -> sums.merge(each.category(), sum(each), BasketCredits::add));
            return List.copyOf(sums.values());
        });
    }

    private static List<CategoryCredit> credits(Tx tx, MatchJudge judge, Need need, DealRole role, Quoted.OfLine line) {
        Product product = Keys.product(tx, line.productCode());
        Id<Enterprise> seller = role == DealRole.RESALE ? tx.office().enterprise() : product.enterprise();
        return judge.credits(need, product, seller, line.supplyWon(), line.taxWon());
    }

    private static Sum sum(CategoryCredit credit) {
        boolean counts = credit.verdict() == Verdict.COUNTS;
        return new Sum(credit.category(), counts ? credit.amountWon() : Won.ZERO, !counts);
    }

    private static Sum add(Sum one, Sum other) {
        return new Sum(one.category(), one.amount().plus(other.amount()), one.open() || other.open());
    }
}
