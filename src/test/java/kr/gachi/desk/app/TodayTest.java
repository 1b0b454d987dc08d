package kr.gachi.desk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.gachi.desk.Desk;
import kr.gachi.desk.app.lists.TargetGaps;
import kr.gachi.desk.app.lists.TodayPage;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Session;
import kr.gachi.desk.domain.Shape;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Progress;
import kr.gachi.desk.store.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.openOrStart(Location.embedded(folder), new Session("시험", TODAY));
        desk.sampleData().load(Progress.NONE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void dealsWaitForTheirDeliveryExactlyWhereADealItselfSaysSo() {
        List<String> flat = desk.store()
                .read(tx -> tx.deals().where("flat", true).stream()
                        .map(Deal::number)
                        .toList());
        List<String> open = desk.deals().list().stream()
                .filter(deal -> !flat.contains(deal.dealNo()))
                .filter(deal -> deal.lines().stream()
                        .anyMatch(line -> line.original() == null
                                && line.open().stream().anyMatch(each -> each.event() == Event.DELIVERY)))
                .map(Dealt.OfDeal::dealNo)
                .sorted()
                .toList();
        assertTrue(open.size() > 1, open.toString());

        assertEquals(open, waitingDeals().stream().sorted().toList());

        String first = open.get(0);
        desk.deals().record(first, new Deals.Happening(Event.DELIVERY, null, null, TODAY, false));
        assertEquals(
                open.subList(1, open.size()), waitingDeals().stream().sorted().toList());
    }

    @Test
    void aCertificateThatIsHeldLongerUnderAnotherNumberIsNotToldAsEnding() {
        TodayPage.Ending ending = desk.todayList().page().certificates().get(0);
        desk.store().write("work.start", List.of(), tx -> {
            Certification old = tx.certifications().all().stream()
                    .filter(each -> each.kind().name().equals(ending.kind())
                            && ending.until().equals(each.validTo()))
                    .filter(each ->
                            tx.enterprises().get(each.enterprise()).name().equals(ending.enterprise()))
                    .findFirst()
                    .orElseThrow();
            return tx.certifications()
                    .save(Shape.of(Certification.class)
                            .with(
                                    old,
                                    Map.of(
                                            "id",
                                            Id.random(),
                                            "version",
                                            0,
                                            "number",
                                            "새-1",
                                            "end",
                                            End.DATE,
                                            "validTo",
                                            ending.until().plusYears(3))));
        });

        assertTrue(desk.todayList().page().certificates().stream().noneMatch(ending::equals));
    }

    @Test
    void filingDaysAreTheNextOnesOfTheRuleBook() {
        Map<LocalDate, List<String>> byDay = desk.todayList().page().filings().stream()
                .collect(Collectors.toMap(TodayPage.Filing::on, TodayPage.Filing::subjects));

        assertEquals(
                List.of("2027-01-31", "2027-02-28", "2027-03-31"),
                byDay.keySet().stream().sorted().map(LocalDate::toString).toList());
        assertTrue(byDay.get(LocalDate.of(2027, 2, 28)).contains("사회적기업제품"));

        RuleRow sme = desk.ruleBooks().rulebook().rows().stream()
                .filter(each -> each.code().equals("DEADLINE-SME"))
                .findFirst()
                .orElseThrow();
        desk.ruleBooks().save(Shape.of(RuleRow.class).with(sme, "value", new java.math.BigDecimal("11")));
        assertEquals(
                LocalDate.of(2026, 11, 30),
                desk.todayList().page().filings().get(0).on());
    }

    @Test
    void theYearIsWhatItsLinesAddUpTo() {
        Won known = desk.store().read(tx -> {
            Map<Id<Deal>, Deal> deals =
                    tx.deals().all().stream().collect(Collectors.toMap(Deal::id, Function.identity()));
            return tx.dealLines().all().stream()
                    .filter(line -> {
                        LocalDate on = line.contractDate() == null
                                ? deals.get(line.deal()).contractDate()
                                : line.contractDate();
                        return on != null && on.getYear() == 2026 && !on.isAfter(TODAY);
                    })
                    .map(line -> line.supply())
                    .reduce(Won.ZERO, Won::plus);
        });
        TodayPage page = desk.todayList().page();

        assertEquals(known, page.thisYear());
        assertEquals(12, page.months().size());
        assertEquals("2025-12", page.months().get(0).month().toString());
    }

    @Test
    void aFolderWithoutRecordsHasNothingToDoButItsFilingDays() {
        try (Desk empty = Desk.openOrStart(Location.embedded(folder.resolve("빈 폴더")), new Session("시험", TODAY))) {
            TodayPage page = empty.todayList().page();

            assertEquals(List.of(), page.waiting());
            assertEquals(List.of(), page.due());
            assertEquals(List.of(), page.deliveries());
            assertEquals(List.of(), page.certificates());
            assertEquals(3, page.filings().size());
            assertEquals(Won.ZERO, page.thisYear());
            assertEquals(List.of(), empty.targetGaps().agencies());
        }
    }

    @Test
    void whatComesDueStandsBeforeWhatIsPast() {
        List<TodayPage.Due> due = desk.todayList().page().due();

        assertTrue(due.stream().allMatch(each -> each.days() <= 14), due.toString());
        assertEquals(
                due.stream().map(each -> each.days() < 0).sorted().toList(),
                due.stream().map(each -> each.days() < 0).toList());
    }

    @Test
    void onlyAgenciesOfWhichARateCanBeToldAreFollowedAndAGapIsTheReportsOwn() {
        List<TargetGaps.Followed> followed = desk.targetGaps().agencies();
        List<String> codes = followed.stream().map(TargetGaps.Followed::code).toList();

        assertTrue(codes.contains("A140"), codes.toString());
        assertTrue(!codes.contains("A120"), codes.toString());
        for (TargetGaps.Followed each : followed) {
            PerformanceAnswer report =
                    desk.performanceReports().report(new Period(each.code(), each.year(), null, null));
            Won most = report.categories().stream()
                    .filter(category -> category.rate() != null && category.shortfallWon() != null)
                    .map(PerformanceAnswer.CategoryView::shortfallWon)
                    .reduce(Won.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
            Won told = desk.targetGaps()
                    .gap(each)
                    .map(gap -> gap.behind().shortfallWon())
                    .orElse(Won.ZERO);
            assertEquals(most, told, each.code());
        }
    }

    private List<String> waitingDeals() {
        return desk.store().read(kr.gachi.desk.store.TodayQueries::openDeliveries).stream()
                .map(each -> each.number())
                .toList();
    }
}
