package kr.gachi.desk.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Id;
import kr.gachi.desk.domain.MemberFee;
import kr.gachi.desk.domain.Membership;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.TableBook;
import kr.gachi.desk.store.Store;
import kr.gachi.desk.store.Tx;

/** Who is a member of the cooperative on a day, with shares and fees. */
public final class Members {
    private final Store store;

    public Members(Store store) {
        this.store = store;
    }

    /**
     * A member.
     *
     * @param joinedOn null where only the directory calls it a member
     * @param leftOn last day, inclusive; null while it is one
     * @param shares null unknown
     * @param paidInWon null unknown
     * @param feesOpenWon fees that are not paid, as far as their amounts are known
     * @param feesUnknown fees whose amount is unknown
     */
    public record Member(
            String enterpriseKey,
            String enterprise,
            String bizNo,
            LocalDate joinedOn,
            LocalDate leftOn,
            Integer shares,
            Won paidInWon,
            Won feesOpenWon,
            Won feesPaidWon,
            long feesUnknown) {}

    /**
     * Members on a day.
     *
     * @param shares of all whose shares are known
     * @param paidInWon likewise
     * @param withoutRecord how many only the directory calls members
     */
    public record Answer(LocalDate on, List<Member> members, int shares, Won paidInWon, long withoutRecord) {}

    /**
     * By name.
     *
     * @param on null means today
     */
    public Answer list(LocalDate on) {
        return store.read(tx -> {
            LocalDate day = on == null ? tx.session().today() : on;
            List<Membership> all = tx.table(Membership.class).all();
            Map<Id<Enterprise>, Membership> records = all.stream()
                    .filter(each -> each.isOn(day))
                    .collect(Collectors.toMap(Membership::enterprise, each -> each, Members::later));
            Set<Id<Enterprise>> recorded =
                    all.stream().map(Membership::enterprise).collect(Collectors.toSet());
            Set<Id<Enterprise>> ids = new HashSet<>(records.keySet());
            tx.enterprises().where("member", true).stream()
                    .map(Enterprise::id)
                    .filter(each -> !recorded.contains(each))
                    .forEach(ids::add);
            List<Member> members = tx.enterprises().byId(ids).values().stream()
                    .sorted(Comparator.comparing(Enterprise::name).thenComparing(Enterprise::id))
                    .map(each -> member(tx, each, records.get(each.id()), day))
                    .toList();
            return new Answer(
                    day,
                    members,
                    members.stream()
                            .filter(each -> each.shares() != null)
                            .mapToInt(Member::shares)
                            .sum(),
                    SettlementBook.sum(members, Member::paidInWon),
                    members.stream().filter(each -> each.joinedOn() == null).count());
        });
    }

    private static Membership later(Membership one, Membership other) {
        return one.joinedOn().isAfter(other.joinedOn()) ? one : other;
    }

    private static Member member(Tx tx, Enterprise enterprise, Membership record, LocalDate day) {
        List<MemberFee> fees = tx.table(MemberFee.class).where("enterprise", enterprise.id());
        return new Member(
                enterprise.key(),
                enterprise.name(),
                Matched.number(enterprise),
                record == null ? null : record.joinedOn(),
                record == null ? null : record.leftOn(),
                record == null ? null : record.shares(),
                record == null ? null : record.paidIn(),
                SettlementBook.sum(
                        fees.stream().filter(each -> !isPaid(each, day)).toList(), MemberFee::amount),
                SettlementBook.sum(
                        fees.stream().filter(each -> isPaid(each, day)).toList(), MemberFee::amount),
                fees.stream().filter(each -> each.amount() == null).count());
    }

    private static boolean isPaid(MemberFee fee, LocalDate day) {
        return fee.paidOn() != null && !fee.paidOn().isAfter(day);
    }

    /** Writes the list as a workbook. */
    public Answer write(LocalDate on, Path out) {
        Answer answer = list(on);
        TableBook.write(
                out,
                "조합원",
                List.of("기업번호", "사업자등록번호", "기업명", "가입일", "탈퇴일", "출자좌수", "출자금", "회비 미납", "회비 납부"),
                rows(answer.members()));
        return answer;
    }

    private static List<List<Object>> rows(Collection<Member> members) {
        return members.stream()
                .map(each -> Arrays.<Object>asList(
                        each.enterpriseKey(),
                        each.bizNo(),
                        each.enterprise(),
                        each.joinedOn(),
                        each.leftOn(),
                        each.shares(),
                        won(each.paidInWon()),
                        won(each.feesOpenWon()),
                        won(each.feesPaidWon())))
                .toList();
    }

    private static Long won(Won amount) {
        return amount == null ? null : amount.value();
    }
}
