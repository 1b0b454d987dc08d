package kr.gachi.desk.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.TaxType;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.rules.Money;

/**
 * Takes the rounding of a quote out of its lines, from the largest taxable one, so that the lines add up to the quote.
 * One that is too small for it gives all it has, the next largest the rest.
 */
final class Rounding {
    private Rounding() {}

    /** What a line is worth after the cut. */
    record Sum(TaxType taxType, Won supply, Won tax) {
        Won total() {
            return supply.plus(tax);
        }
    }

    /** @param rounding zero or negative; null is zero */
    static List<Sum> taken(List<QuoteLine> lines, Won rounding, Money money) {
        List<Sum> sums = new ArrayList<>(lines.stream()
                .map(each -> new Sum(each.taxType(), each.supply(), each.tax()))
                .toList());
        long open = rounding == null ? 0 : -rounding.value();
        List<Integer> largestFirst = IntStream.range(0, sums.size())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(i -> sums.get(i).taxType() != TaxType.TAXABLE)
                        .thenComparing(i -> -sums.get(i).total().value()))
                .toList();
        for (int i : largestFirst) {
            Sum sum = sums.get(i);
            long part = Math.min(open, Math.max(0, sum.total().value()));
            if (part > 0) {
                Money.Split split = money.split(sum.total().minus(Won.of(part)), sum.taxType());
                sums.set(i, new Sum(sum.taxType(), split.supply(), split.tax()));
                open -= part;
            }
        }
        return sums;
    }

    static Won supply(List<Sum> sums) {
        return sums.stream().map(Sum::supply).reduce(Won.ZERO, Won::plus);
    }
}
