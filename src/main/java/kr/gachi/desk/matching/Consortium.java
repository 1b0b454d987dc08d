package kr.gachi.desk.matching;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One quantity over several enterprises: each gives nothing, or from its least lot up to what it can, in whole packs;
 * the shares add up exactly, at the least money, then over the fewest enterprises, then by their order.
 *
 * <p>A dynamic programme over the quantity in its greatest common step (the bounded knapsack of Kellerer, Pferschy and
 * Pisinger, <i>Knapsack Problems</i>, 2004, ch. 7, with a sliding minimum for each enterprise), so the answer is exact and the
 * same on every machine. Above {@value #MOST_STEPS} steps it shares out in larger ones and fills up the rest, which may
 * cost up to a hundredth more.
 */
public final class Consortium {
    private static final int MOST_STEPS = 50_000;
    /** No sum of money comes near; the lower six bits count enterprises. */
    private static final long NEVER = Long.MAX_VALUE / 4;

    private static final int COUNT_BITS = 6;
    /** As many enterprises as the count has room for. */
    public static final int MOST_MEMBERS = (1 << COUNT_BITS) - 1;

    private static final long MOST_MONEY = 10_000_000_000_000_000L;

    private Consortium() {}

    /**
     * What one enterprise can give.
     *
     * @param pack so much of the wanted unit comes together; above zero
     * @param packMoney what a pack costs, in any fraction of a won that is the same for all members
     * @param leastPacks of an order; zero if any will do
     * @param mostPacks that it can still make in time; null if no limit is on record
     */
    public record Member(BigDecimal pack, long packMoney, long leastPacks, Long mostPacks) {
        Member unlimited() {
            return new Member(pack, packMoney, leastPacks, null);
        }

        Member fromOnePack() {
            return new Member(pack, packMoney, 0, mostPacks);
        }
    }

    /**
     * @param packs of each member, in the order given
     * @param blockedBy what stands against the whole quantity: {@code none} (nobody), {@code capacity},
     *     {@code minimumQuantity} or {@code packing}; null if it is shared out in full
     * @param missing of the quantity; zero if it is shared out in full
     */
    public record Plan(List<Long> packs, String blockedBy, BigDecimal missing) {
        public boolean isFeasible() {
            return blockedBy == null;
        }
    }

    /**
     * @param quantity above zero, in the wanted unit
     * @param members at most {@link #MOST_MEMBERS}, in the order of preference
     */
    public static Plan share(BigDecimal quantity, List<Member> members) {
        Plan plan = shared(quantity, members);
        return plan.missing().signum() == 0
                ? plan
                : new Plan(plan.packs(), blockedBy(quantity, members), plan.missing());
    }

    private static String blockedBy(BigDecimal quantity, List<Member> members) {
        if (members.isEmpty()) {
            return "none";
        }
        if (isShared(quantity, members.stream().map(Member::unlimited).toList())) {
            return "capacity";
        }
        return isShared(quantity, members.stream().map(Member::fromOnePack).toList()) ? "minimumQuantity" : "packing";
    }

    private static boolean isShared(BigDecimal quantity, List<Member> members) {
        return shared(quantity, members).missing().signum() == 0;
    }

    /** The most of the quantity that can be shared out, at the least money. */
    private static Plan shared(BigDecimal quantity, List<Member> members) {
        if (members.size() > MOST_MEMBERS || quantity.signum() <= 0) {
            throw new IllegalArgumentException(members.size() + " members, quantity " + quantity);
        }
        Grid grid = Grid.of(quantity, members);
        int steps = grid.steps;
        long[] least = new long[steps + 1];
        Arrays.fill(least, NEVER);
        least[0] = 0;
        int[][] given = new int[members.size()][];
        for (int i = 0; i < members.size(); i++) {
            given[i] = new int[steps + 1];
            least = with(grid.shares.get(i), least, given[i]);
        }
        int reached = steps;
        while (least[reached] >= NEVER) {
            reached--;
        }
        long[] packs = new long[members.size()];
        for (int i = members.size() - 1; i >= 0; i--) {
            int portions = given[i][reached];
            packs[i] = (long) portions * grid.shares.get(i).packsEach;
            reached -= portions * grid.shares.get(i).width;
        }
        BigDecimal rest = fillUp(quantity, members, packs);
        return new Plan(Arrays.stream(packs).boxed().toList(), null, rest);
    }

    /** What larger steps have left over goes to who can still give it, the cheapest first. */
    private static BigDecimal fillUp(BigDecimal quantity, List<Member> members, long[] packs) {
        BigDecimal rest = quantity;
        List<Integer> giving = new ArrayList<>();
        for (int i = 0; i < packs.length; i++) {
            rest = rest.subtract(members.get(i).pack().multiply(BigDecimal.valueOf(packs[i])));
            if (packs[i] > 0) {
                giving.add(i);
            }
        }
        giving.sort((one, other) -> unitPrice(members.get(one)).compareTo(unitPrice(members.get(other))));
        for (int i : giving) {
            Member member = members.get(i);
            long more = rest.divideToIntegralValue(member.pack()).longValueExact();
            if (member.mostPacks() != null) {
                more = Math.min(more, member.mostPacks() - packs[i]);
            }
            packs[i] += more;
            rest = rest.subtract(member.pack().multiply(BigDecimal.valueOf(more)));
        }
        return rest;
    }

    private static BigDecimal unitPrice(Member member) {
        return BigDecimal.valueOf(member.packMoney()).divide(member.pack(), MathContext.DECIMAL64);
    }

    /** The least money for every quantity once this member may give too; what it gives there stands in {@code given}. */
    private static long[] with(Portions share, long[] before, int[] given) {
        long[] after = before.clone();
        long price = share.price << COUNT_BITS;
        int[] window = new int[before.length / share.width + 1];
        for (int first = 0; first < Math.min(share.width, before.length); first++) {
            int head = 0;
            int tail = 0;
            for (int k = 0; first + k * share.width < before.length; k++) {
                int enters = k - share.least;
                if (enters >= 0 && before[first + enters * share.width] < NEVER) {
                    long value = before[first + enters * share.width] - price * enters;
                    while (tail > head && value(before, first, share, price, window[tail - 1]) > value) {
                        tail--;
                    }
                    window[tail++] = enters;
                }
                while (tail > head && window[head] < k - share.most) {
                    head++;
                }
                if (tail > head) {
                    int at = first + k * share.width;
                    long money = value(before, first, share, price, window[head]) + price * k + 1;
                    if (money < after[at]) {
                        after[at] = money;
                        given[at] = k - window[head];
                    }
                }
            }
        }
        return after;
    }

    private static long value(long[] before, int first, Portions share, long price, int k) {
        return before[first + k * share.width] - price * k;
    }

    /**
     * A member in steps of the grid.
     *
     * @param width steps that one portion covers
     * @param packsEach packs in one portion
     * @param price won of one portion
     * @param least portions, at least one
     */
    private record Portions(int width, long packsEach, long price, int least, int most) {}

    /** The quantity and everybody's packs in one common step. */
    private record Grid(int steps, List<Portions> shares) {
        static Grid of(BigDecimal quantity, List<Member> members) {
            int scale = Math.max(0, quantity.stripTrailingZeros().scale());
            for (Member each : members) {
                scale = Math.max(scale, each.pack().stripTrailingZeros().scale());
            }
            BigInteger step = whole(quantity, scale);
            for (Member each : members) {
                step = step.gcd(whole(each.pack(), scale));
            }
            BigInteger most = BigInteger.valueOf(MOST_STEPS);
            BigInteger larger = whole(quantity, scale)
                    .divide(step)
                    .add(most)
                    .subtract(BigInteger.ONE)
                    .divide(most);
            step = step.multiply(larger.max(BigInteger.ONE));
            int steps = whole(quantity, scale).divide(step).intValueExact();
            List<Portions> shares = new ArrayList<>();
            for (Member each : members) {
                shares.add(portions(each, whole(each.pack(), scale), step, steps));
            }
            return new Grid(steps, shares);
        }

        private static Portions portions(Member member, BigInteger pack, BigInteger step, int steps) {
            BigInteger packsEach = step.divide(step.gcd(pack));
            BigInteger width = pack.multiply(packsEach).divide(step);
            if (width.compareTo(BigInteger.valueOf(steps)) > 0) {
                return new Portions(steps + 1, 1, 0, 1, 0);
            }
            long each = packsEach.longValueExact();
            int room = steps / width.intValueExact();
            long least = Math.max(1, (member.leastPacks() + each - 1) / each);
            long most = member.mostPacks() == null ? room : Math.min(room, Math.max(0, member.mostPacks()) / each);
            long price = Math.multiplyExact(member.packMoney(), each);
            if (price > MOST_MONEY / Math.max(1, room)) {
                throw new IllegalArgumentException("more money than there is: " + member);
            }
            return new Portions(width.intValueExact(), each, price, (int) Math.min(least, steps + 1L), (int) most);
        }

        private static BigInteger whole(BigDecimal number, int scale) {
            return number.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        }
    }
}
