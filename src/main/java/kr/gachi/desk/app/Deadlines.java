package kr.gachi.desk.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Agency;
import kr.gachi.desk.domain.CallOff;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.CertificationStatus;
import kr.gachi.desk.domain.Deal;
import kr.gachi.desk.domain.DealLine;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Entity;
import kr.gachi.desk.domain.Event;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.Interaction;
import kr.gachi.desk.domain.MemberFee;
import kr.gachi.desk.domain.Quote;
import kr.gachi.desk.domain.QuoteState;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.excel.OutFile;
import kr.gachi.desk.exchange.CalendarFile;
import kr.gachi.desk.exchange.CalendarFile.Day;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** The days that must not be missed, as a calendar that other programs read. Persons are not named. */
public final class Deadlines {
    private final Store store;

    public Deadlines(Store store) {
        this.store = store;
    }

    /**
     * What is still to come or open: requests and contracts due, quotes that end, calls, next actions, fees, certificates
     * of members that end.
     *
     * @param owner only next actions of this person, and what belongs to nobody; null for all
     * @return the days, by day
     */
    public List<Day> days(String owner) {
        return store.read(tx -> Stream.of(
                        requests(tx, owner), deals(tx), quotes(tx), actions(tx, owner), fees(tx), certificates(tx))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Day::on).thenComparing(Day::uid))
                .toList());
    }

    /** Writes the calendar; returns how many days it holds. */
    public int write(String owner, Path out) {
        List<Day> days = days(owner);
        LocalDate today = store.session().today();
        OutFile.write(out, CalendarFile.write(days, today).getBytes(StandardCharsets.UTF_8));
        return days.size();
    }

    private static Day day(Entity<?> record, String what, LocalDate on, String summary, String description) {
        return new Day(record.id() + "-" + what + "@gachidesk", on, summary, description);
    }

    private static List<Day> requests(Tx tx, String owner) {
        List<Request> open = tx.requests().all().stream()
                .filter(each -> !each.stage().isClosed() && each.dueDate() != null)
                .filter(each -> owner == null || each.owner() == null || owner.equals(each.owner()))
                .toList();
        Map<Id<Agency>, Agency> agencies =
                tx.agencies().byId(open.stream().map(Request::agency).collect(Collectors.toSet()));
        return open.stream()
                .map(each -> day(
                        each,
                        "due",
                        each.dueDate(),
                        "[납품기한] " + agencies.get(each.agency()).name() + " "
                                + (each.title() == null ? each.number() : each.title()),
                        "요청 " + each.number()))
                .toList();
    }

    private static List<Day> deals(Tx tx) {
        SettlementBook book = SettlementBook.of(tx, tx.deals().where("flat", false));
        Map<Id<DealLine>, Deal> byLine = new HashMap<>();
        List<Day> days = new ArrayList<>();
        for (Deal deal : book.deals()) {
            book.lines(deal).forEach(each -> byLine.put(each.id(), deal));
            boolean open = book.lines(deal).stream()
                    .anyMatch(each -> book.covered(each, Event.DELIVERY).isOpen());
            if (open && deal.dueDate() != null) {
                days.add(day(
                        deal,
                        "due",
                        deal.dueDate(),
                        "[계약 납품] " + book.agency(deal).name(),
                        "계약 " + deal.number()));
            }
        }
        for (CallOff each : tx.table(CallOff.class).all()) {
            Deal deal = byLine.get(each.dealLine());
            if (each.dueDate() != null
                    && deal != null
                    && !each.dueDate().isBefore(tx.session().today())) {
                days.add(day(
                        each,
                        "due",
                        each.dueDate(),
                        "[납품요구] " + book.agency(deal).name(),
                        "계약 " + deal.number() + " · 요구 " + each.number()));
            }
        }
        return days;
    }

    private static List<Day> quotes(Tx tx) {
        List<Quote> sent = tx.quotes().where("state", QuoteState.SENT).stream()
                .filter(each -> each.validUntil() != null)
                .toList();
        Map<Id<Agency>, Agency> agencies =
                tx.agencies().byId(sent.stream().map(Quote::agency).collect(Collectors.toSet()));
        return sent.stream()
                .map(each -> day(
                        each,
                        "valid",
                        each.validUntil(),
                        "[견적 유효기간] " + agencies.get(each.agency()).name(),
                        "견적 " + each.number() + "/" + each.edition()))
                .toList();
    }

    private static List<Day> actions(Tx tx, String owner) {
        return tx.table(Interaction.class).all().stream()
                .filter(each -> each.nextOn() != null && !Boolean.TRUE.equals(each.done()))
                .filter(each -> owner == null || each.owner() == null || owner.equals(each.owner()))
                .map(each -> day(
                        each,
                        "next",
                        each.nextOn(),
                        "[다음 할 일] " + (each.nextAction() == null ? each.kind().word() : each.nextAction()),
                        about(tx, each)))
                .toList();
    }

    private static String about(Tx tx, Interaction each) {
        return each.agency() != null
                ? tx.agencies().get(each.agency()).name()
                : each.enterprise() != null
                        ? tx.enterprises().get(each.enterprise()).name()
                        : each.request() != null
                                ? tx.requests().get(each.request()).number()
                                : null;
    }

    private static List<Day> fees(Tx tx) {
        return tx.table(MemberFee.class).all().stream()
                .filter(each -> each.dueOn() != null && each.paidOn() == null)
                .map(each -> day(
                        each,
                        "due",
                        each.dueOn(),
                        "[회비] " + tx.enterprises().get(each.enterprise()).name() + " " + each.title(),
                        null))
                .toList();
    }

    private static List<Day> certificates(Tx tx) {
        List<Enterprise> members = tx.enterprises().where("member", true);
        Map<Id<Enterprise>, String> names =
                members.stream().collect(Collectors.toMap(Enterprise::id, Enterprise::name));
        return tx.certifications().in("enterprise", names.keySet()).stream()
                .filter(each -> each.validTo() != null
                        && !each.validTo().isBefore(tx.session().today()))
                .filter(each -> each.status() == null || each.status() == CertificationStatus.VALID)
                .map(each -> certificate(each, names.get(each.enterprise())))
                .toList();
    }

    private static Day certificate(Certification each, String name) {
        return day(
                each,
                "end",
                each.validTo(),
                "[인증 만료] " + name + " " + each.kind().name(),
                each.number());
    }
}
