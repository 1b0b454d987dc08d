package kr.gachi.desk.app.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.app.lists.TodayPage.Due;
import kr.gachi.desk.app.lists.TodayPage.Kind;
import kr.gachi.desk.domain.RequestStage;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.rules.Rulebook;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.TodayQueries;
import kr.gachi.desk.store.TodayQueries.OpenDelivery;
import kr.gachi.desk.store.TodayQueries.OpenRequest;
import kr.gachi.desk.store.Tx;

/** What wants doing today, read in one go. */
public final class Today {
    /** How far ahead a due date or the end of an offer is told. */
    public static final int DUE_DAYS = 14;

    private static final int MONTHS = 12;

    private final Store store;

    public Today(Store store) {
        this.store = store;
    }

    public TodayPage page() {
        return store.read(tx -> {
            LocalDate today = tx.session().today();
            List<OpenRequest> requests = TodayQueries.openRequests(tx);
            List<OpenDelivery> deliveries = TodayQueries.openDeliveries(tx);
            Rulebook book = Rulebook.of(tx.rules().all());
            return new TodayPage(
                    waiting(requests, today),
                    due(tx, requests, deliveries, today),
                    overdue(deliveries, today),
                    ending(tx, today),
                    checks(book, today),
                    FilingDates.next(book, today),
                    months(tx, today));
        });
    }

    private static List<TodayPage.Waiting> waiting(List<OpenRequest> requests, LocalDate today) {
        return requests.stream()
                .filter(each -> each.stage() != RequestStage.QUOTED)
                .sorted(Comparator.comparing(OpenRequest::receivedOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(each -> new TodayPage.Waiting(
                        each.number(), each.agency(), each.title(), daysBetween(each.receivedOn(), today)))
                .toList();
    }

    private static List<Due> due(Tx tx, List<OpenRequest> requests, List<OpenDelivery> deliveries, LocalDate today) {
        LocalDate horizon = today.plusDays(DUE_DAYS);
        Stream<Due> asked = requests.stream()
                .filter(each -> each.dueDate() != null && !each.dueDate().isAfter(horizon))
                .map(each -> due(Kind.REQUEST, each.number(), each.agency(), each.title(), each.dueDate(), today));
        Stream<Due> contracted = deliveries.stream()
                .filter(each -> each.dueDate() != null
                        && each.dueDate().isAfter(today)
                        && !each.dueDate().isAfter(horizon))
                .map(each -> due(Kind.DEAL, each.number(), each.agency(), each.item(), each.dueDate(), today));
        Stream<Due> offered = TodayQueries.quotesEndingBy(tx, horizon).stream()
                .map(each -> due(Kind.QUOTE, each.number(), each.agency(), each.title(), each.validUntil(), today));
        Stream<Due> agreed = TodayQueries.nextActionsBy(tx, horizon).stream()
                .map(each -> due(
                        each.agency() ? Kind.TALK_WITH_AGENCY : Kind.TALK_WITH_ENTERPRISE,
                        each.agency() ? each.code() : EnterpriseRow.key(each.code(), each.bizNo(), each.name()),
                        each.name(),
                        each.action(),
                        each.on(),
                        today));
        return Stream.of(asked, contracted, offered, agreed)
                .flatMap(each -> each)
                .sorted(Comparator.<Due, Boolean>comparing(each -> each.days() < 0)
                        .thenComparingLong(each -> Math.abs(each.days()))
                        .thenComparing(Due::number))
                .toList();
    }

    private static Due due(Kind kind, String number, String agency, String about, LocalDate on, LocalDate today) {
        return new Due(kind, number, agency, about, on, ChronoUnit.DAYS.between(today, on));
    }

    private static List<TodayPage.Delivery> overdue(List<OpenDelivery> deliveries, LocalDate today) {
        return deliveries.stream()
                .filter(each -> each.dueDate() == null || !each.dueDate().isAfter(today))
                .map(each -> new TodayPage.Delivery(
                        each.number(), each.agency(), each.supplier(), each.item(), daysBetween(each.dueDate(), today)))
                .toList();
    }

    private static List<TodayPage.Ending> ending(Tx tx, LocalDate today) {
        LocalDate last = today.plusDays(CertificateState.NOTICE_DAYS);
        return TodayQueries.certificatesEnding(tx, today, last).stream()
                .filter(each -> CertificateState.of(each.certificate(), today) == CertificateState.ENDING)
                .map(each -> new TodayPage.Ending(
                        EnterpriseRow.key(each.code(), each.bizNo(), each.enterprise()),
                        each.enterprise(),
                        each.certificate().kind().name(),
                        each.certificate().validTo()))
                .toList();
    }

    private static List<TodayPage.RuleCheck> checks(Rulebook book, LocalDate today) {
        return book.check(today).stream()
                .filter(each -> !each.arguments().isEmpty())
                .map(each ->
                        new TodayPage.RuleCheck(String.valueOf(each.arguments().get(0)), each))
                .toList();
    }

    private static List<TodayPage.Month> months(Tx tx, LocalDate today) {
        YearMonth first = YearMonth.from(today).minusMonths(MONTHS - 1L);
        Map<YearMonth, Won> sums = TodayQueries.contracted(tx, first.atDay(1), today).stream()
                .collect(Collectors.toMap(TodayQueries.MonthSum::month, TodayQueries.MonthSum::supply));
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> new TodayPage.Month(month, sums.getOrDefault(month, Won.ZERO)))
                .toList();
    }

    private static Long daysBetween(LocalDate from, LocalDate today) {
        return from == null ? null : (Long) ChronoUnit.DAYS.between(from, today);
    }
}
