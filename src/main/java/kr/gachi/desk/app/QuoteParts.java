package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Choice;
import kr.gachi.desk.domain.ChoiceState;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.matching.Ranked;
import kr.gachi.desk.matching.Units;
import kr.gachi.desk.store.Tx;

/** Which products answer which lines of a request in a quote: picks, else first suggestions, else choices on record. */
final class QuoteParts {
    private final Tx tx;
    private final Need need;
    private final LineMatcher matcher;
    private final Pricing pricing;
    private final List<Problem> warnings;

    QuoteParts(Tx tx, Need need, LineMatcher matcher, Pricing pricing, List<Problem> warnings) {
        this.tx = tx;
        this.need = need;
        this.matcher = matcher;
        this.pricing = pricing;
        this.warnings = warnings;
    }

    /** @param quantity in the product's unit */
    record Part(RequestLine line, Product product, BigDecimal quantity, Pricing.Price price) {}

    List<Part> of(Order order) {
        List<Part> parts = new ArrayList<>();
        for (Order.Pick pick : order.picks()) {
            RequestLine line = Keys.line(tx, need.request(), pick.line());
            parts.add(part(line, Keys.product(tx, pick.productCode()), pick.unitPrice(), pick.quantity(), null));
        }
        if (order.top1()) {
            Set<Integer> picked = parts.stream().map(each -> each.line().line()).collect(Collectors.toSet());
            need.lines().stream()
                    .filter(each -> !picked.contains(each.line()))
                    .forEach(line -> first(line).ifPresent(parts::add));
        } else if (order.picks().isEmpty() && order.frees().isEmpty()) {
            parts.addAll(chosen());
        }
        parts.sort(Comparator.comparingInt(each -> each.line().line()));
        Set<Integer> answered = parts.stream().map(each -> each.line().line()).collect(Collectors.toSet());
        need.lines().stream()
                .filter(each -> !answered.contains(each.line()))
                .forEach(each ->
                        warnings.add(Problem.warning("quote.lineLeftOut", each.line(), String.valueOf(each.item()))));
        return parts;
    }

    /** A first suggestion that cannot be priced leaves its line out; a person who names a product is told to mend it. */
    private Optional<Part> first(RequestLine line) {
        Ranked ranked = matcher.rank(need, line, 1);
        if (!ranked.answered()) {
            return Optional.empty();
        }
        Product product = ranked.suggestions().get(0).candidate().product();
        try {
            return Optional.of(part(line, product, null, null, null));
        } catch (DeskException unpriced) {
            Problem problem = unpriced.problem();
            warnings.add(new Problem(Problem.Severity.WARNING, problem.code(), problem.arguments(), problem.place()));
            return Optional.empty();
        }
    }

    private List<Part> chosen() {
        List<Part> parts = new ArrayList<>();
        for (RequestLine line : need.lines()) {
            for (Choice each : tx.choices().where("requestLine", line.id())) {
                if (each.state() == ChoiceState.CHOSEN && each.product() != null) {
                    parts.add(part(line, tx.products().get(each.product()), null, null, each.quantity()));
                }
            }
        }
        if (parts.isEmpty()) {
            throw new DeskException(
                    Problem.error("quote.noChoice", need.request().number()));
        }
        return parts;
    }

    private Part part(
            RequestLine line, Product product, Won unitPrice, BigDecimal inProductUnits, BigDecimal inLineUnits) {
        BigDecimal quantity = inProductUnits == null
                ? needed(line, product, inLineUnits == null ? line.quantity() : inLineUnits)
                : inProductUnits;
        Pricing.Price price = unitPrice == null
                ? pricing.of(product, quantity)
                        .orElseThrow(() -> new DeskException(
                                Problem.error("quote.noPrice", line.line(), product.name(), product.code())))
                : pricing.at(unitPrice, quantity, MatchJudge.taxType(product));
        if (product.taxType() == null) {
            warnings.add(Problem.warning("quote.taxTypeUnknown", line.line(), product.name()));
        }
        return new Part(line, product, quantity, price);
    }

    private static BigDecimal needed(RequestLine line, Product product, BigDecimal quantity) {
        if (quantity == null) {
            throw new DeskException(Problem.error("quote.noQuantity", line.line(), product.code()));
        }
        return Units.convert(quantity, line.unit(), product.unit(), product.packing())
                .orElseThrow(() -> new DeskException(Problem.error(
                        "quote.unitUnknown", line.line(), unit(line.unit()), unit(product.unit()), product.code())));
    }

    private static String unit(String unit) {
        return Stream.ofNullable(unit)
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("?");
    }
}
