package kr.gachi.desk.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kr.gachi.desk.matching.Consortium.Member;
import kr.gachi.desk.matching.Consortium.Plan;
import org.junit.jupiter.api.Test;

class ConsortiumTest {
    @Test
    void givesTheCheapestFirstAndAddsUpExactly() {
        Plan plan = share("5000", member(1, 1000, 0, 3000L), member(1, 1035, 0, 4000L), member(1, 1200, 0, null));
        assertEquals(List.of(3000L, 2000L, 0L), plan.packs());
        assertTrue(plan.isFeasible());
    }

    @Test
    void keepsToTheLeastLot() {
        // the cheaper one could give 90, but then 10 would be left for one who makes no fewer than 50
        Plan plan = share("100", member(1, 10, 0, 90L), member(1, 11, 50, null));
        assertEquals(List.of(50L, 50L), plan.packs());
    }

    @Test
    void takesFewestEnterprisesForTheSameMoneyAndTheEarlierOnes() {
        assertEquals(
                List.of(10L, 0L, 0L),
                share("10", member(1, 7, 0, null), member(1, 7, 0, null), member(1, 7, 0, 5L))
                        .packs());
    }

    @Test
    void sharesWholePacks() {
        Plan plan = share("100", member(30, 300, 0, null), member(20, 210, 0, null));
        assertEquals(List.of(2L, 2L), plan.packs());
        assertEquals("packing", share("100", member(30, 300, 0, null)).blockedBy());
        assertEquals(
                new BigDecimal("10"), share("100", member(30, 300, 0, null)).missing());
    }

    @Test
    void saysWhatBlocksAndWhatIsShort() {
        Plan short200 = share("1000", member(1, 10, 0, 300L), member(1, 12, 0, 500L));
        assertEquals("capacity", short200.blockedBy());
        assertEquals(new BigDecimal("200"), short200.missing());
        assertEquals(List.of(300L, 500L), short200.packs());

        Plan tooFew = share("40", member(1, 10, 50, null));
        assertEquals("minimumQuantity", tooFew.blockedBy());
        assertEquals(new BigDecimal("40"), tooFew.missing());

        assertEquals("none", share("1").blockedBy());
    }

    @Test
    void sharesParts() {
        Plan plan = share("2.5", member("0.5", 50, 0, 3L), member("0.25", 30, 0, null));
        assertEquals(List.of(3L, 4L), plan.packs());
    }

    /** Every way to share small quantities is tried. */
    @Test
    void costsNoMoreThanAnyOtherWay() {
        Random random = new Random(60);
        int feasible = 0;
        for (int round = 0; round < 2_000; round++) {
            int quantity = 1 + random.nextInt(24);
            List<Member> members = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                members.add(member(
                        1 + random.nextInt(3),
                        1 + random.nextInt(9),
                        random.nextInt(8),
                        random.nextBoolean() ? null : (long) random.nextInt(14)));
            }
            Plan plan = Consortium.share(BigDecimal.valueOf(quantity), members);
            long cheapest = cheapest(quantity, members, 0);
            assertEquals(cheapest < NEVER, plan.isFeasible(), () -> quantity + " " + members);
            if (plan.isFeasible()) {
                feasible++;
                assertEquals(cheapest, money(members, plan), () -> quantity + " " + members + " " + plan);
            }
            assertEquals(
                    0,
                    BigDecimal.valueOf(quantity)
                            .compareTo(quantity(members, plan).add(plan.missing())));
            assertKept(members, plan);
        }
        assertTrue(feasible > 500, "so few prove nothing");
    }

    @Test
    void addsUpForManyEnterprisesAndLargeQuantities() {
        Random random = new Random(61);
        for (int round = 0; round < 20; round++) {
            List<Member> members = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                members.add(member(
                        1 + random.nextInt(9),
                        900 + random.nextInt(300),
                        random.nextInt(900),
                        1_000L + random.nextInt(30_000)));
            }
            BigDecimal quantity = BigDecimal.valueOf(400_000 + random.nextInt(900_000));
            Plan plan = Consortium.share(quantity, members);
            assertEquals(0, quantity.compareTo(quantity(members, plan).add(plan.missing())));
            assertKept(members, plan);
        }
    }

    private static void assertKept(List<Member> members, Plan plan) {
        for (int i = 0; i < members.size(); i++) {
            long packs = plan.packs().get(i);
            Member member = members.get(i);
            assertTrue(packs == 0 || packs >= member.leastPacks());
            assertTrue(member.mostPacks() == null || packs <= member.mostPacks());
        }
    }

    private static final long NEVER = Long.MAX_VALUE / 2;

    private static long cheapest(int rest, List<Member> members, int from) {
        if (from == members.size()) {
            return rest == 0 ? 0 : NEVER;
        }
        Member member = members.get(from);
        int pack = member.pack().intValueExact();
        long best = NEVER;
        for (int packs = 0; packs * pack <= rest; packs++) {
            boolean allowed = packs == 0
                    || packs >= member.leastPacks() && (member.mostPacks() == null || packs <= member.mostPacks());
            if (allowed) {
                long others = cheapest(rest - packs * pack, members, from + 1);
                best = Math.min(best, others + packs * member.packMoney());
            }
        }
        return best;
    }

    private static long money(List<Member> members, Plan plan) {
        long money = 0;
        for (int i = 0; i < members.size(); i++) {
            money += plan.packs().get(i) * members.get(i).packMoney();
        }
        return money;
    }

    private static BigDecimal quantity(List<Member> members, Plan plan) {
        BigDecimal quantity = BigDecimal.ZERO;
        for (int i = 0; i < members.size(); i++) {
            quantity = quantity.add(members.get(i)
                    .pack()
                    .multiply(BigDecimal.valueOf(plan.packs().get(i))));
        }
        return quantity;
    }

    private static Plan share(String quantity, Member... members) {
        return Consortium.share(new BigDecimal(quantity), List.of(members));
    }

    private static Member member(int pack, long price, long least, Long most) {
        return new Member(BigDecimal.valueOf(pack), price, least, most);
    }

    private static Member member(String pack, long price, long least, Long most) {
        return new Member(new BigDecimal(pack), price, least, most);
    }
}
