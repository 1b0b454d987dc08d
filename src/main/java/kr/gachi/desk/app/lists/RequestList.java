package kr.gachi.desk.app.lists;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.Choice;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteLine;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.DeskException;
import kr.gachi.desk.feedback.Problem;
import kr.gachi.desk.store.ListQueries;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** The requests on their way from inquiry to settlement. */
public final class RequestList {
    private final Store store;

    public RequestList(Store store) {
        this.store = store;
    }

    /** Every request, newest first. */
    public List<RequestRow> requests() {
        return store.read(tx -> ListQueries.requests(tx).stream()
                .map(each -> new RequestRow(
                        each.id(),
                        each.number(),
                        each.agency(),
                        each.department(),
                        each.title(),
                        each.receivedOn(),
                        each.dueDate(),
                        each.budget(),
                        each.owner(),
                        each.stage(),
                        each.lines(),
                        each.decided()))
                .toList());
    }

    /**
     * One request in full.
     *
     * @throws DeskException {@code request.unknown}
     */
    public RequestPage page(String number) {
        return store.read(tx -> {
            Request request = tx.requests()
                    .one("number", number)
                    .orElseThrow(() -> new DeskException(Problem.error("request.unknown", number)));
            return new RequestPage(
                    request, tx.agencies().get(request.agency()), lines(tx, request), quotes(tx, request));
        });
    }

    /** Names of products with their makers, such as a list of codes needs them. */
    public Map<String, String> productNames(Collection<String> codes) {
        return store.read(tx -> {
            List<Product> products = tx.products().in("code", codes);
            Map<Id<Enterprise>, Enterprise> makers = tx.enterprises()
                    .byId(products.stream().map(Product::enterprise).collect(Collectors.toSet()));
            return products.stream()
                    .collect(Collectors.toMap(
                            Product::code, each -> makers.get(each.enterprise()).name() + "  " + each.name()));
        });
    }

    private static List<RequestPage.Line> lines(Tx tx, Request request) {
        List<RequestLine> lines = tx.requestLines().where("request", request.id()).stream()
                .sorted(Comparator.comparingInt(RequestLine::line))
                .toList();
        List<Choice> choices = tx.choices()
                .in("requestLine", lines.stream().map(RequestLine::id).toList());
        Map<Id<Product>, Product> products = tx.products()
                .byId(choices.stream()
                        .map(Choice::product)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        Map<Id<Enterprise>, Enterprise> makers = tx.enterprises()
                .byId(choices.stream()
                        .map(Choice::enterprise)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> new RequestPage.Line(
                        line,
                        choices.stream()
                                .filter(each -> each.requestLine().equals(line.id()) && each.product() != null)
                                .map(each -> new RequestPage.Decision(
                                        products.get(each.product()).code(),
                                        products.get(each.product()).name(),
                                        makers.get(each.enterprise()).name(),
                                        each.state(),
                                        each.quantity(),
                                        each.why()))
                                .toList()))
                .toList();
    }

    private static List<RequestPage.Made> quotes(Tx tx, Request request) {
        List<Quote> quotes = tx.quotes().where("request", request.id()).stream()
                .filter(each -> each.state() != QuoteState.REPLACED)
                .sorted(Comparator.comparing(Quote::number).reversed())
                .toList();
        Map<Id<Quote>, List<QuoteLine>> lines =
                tx.quoteLines().in("quote", quotes.stream().map(Quote::id).toList()).stream()
                        .collect(Collectors.groupingBy(QuoteLine::quote));
        Map<Id<Enterprise>, Enterprise> sellers =
                tx.enterprises().byId(quotes.stream().map(Quote::seller).collect(Collectors.toSet()));
        return quotes.stream()
                .map(each -> new RequestPage.Made(
                        each.number(),
                        sellers.get(each.seller()).name(),
                        lines.getOrDefault(each.id(), List.of()).stream()
                                .map(QuoteLine::total)
                                .reduce(each.rounding() == null ? Won.ZERO : each.rounding(), Won::plus),
                        each.state()))
                .toList();
    }

    /** Every agency to choose from, short names first: a body before its branches. */
    public List<AgencyRow> agencies() {
        return store.read(tx -> tx.agencies().all().stream()
                .sorted(Comparator.<Agency>comparingInt(each -> each.name().length())
                        .thenComparing(Agency::name))
                .map(RequestList::row)
                .toList());
    }

    private static AgencyRow row(Agency agency) {
        String area = Stream.of(agency.sido(), agency.sigungu())
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(" "));
        return new AgencyRow(
                agency.id(),
                agency.code(),
                agency.name(),
                agency.type(),
                area.isEmpty() ? null : area,
                Stream.concat(agency.aliases().stream(), agency.formerNames().stream())
                        .toList());
    }

    /** How many wait for a match or a quote. */
    public long waiting() {
        return store.read(ListQueries::openRequests);
    }
}
