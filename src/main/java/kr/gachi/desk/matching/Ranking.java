package kr.gachi.desk.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.gachi.desk.domain.EnterpriseStatus;
import kr.gachi.desk.matching.Suggestion.Reason;

/**
 * Candidates → ordered suggestions, each a short sum of named parts, or silence where the evidence is too thin.
 *
 * <p>Words decide; facts weigh {@value #FACTS} ten-thousandths at most and only break ties between equal words. Only
 * the service area, a sanction and an enterprise that does not trade exclude; the kind of a request or product never does.
 */
public final class Ranking {
    /** Evidence below this is no answer. */
    public static final double ENOUGH = 0.32;

    /** Evidence this far below the best is noise beside it. */
    private static final double OF_BEST = 0.25;

    private static final int ALL = 10_000;
    private static final int FACTS = 200;

    private Ranking() {}

    /** The evidence that can become a suggestion or an exclusion; the rest need not be looked up. */
    public static List<Evidence> worthALook(List<Evidence> found) {
        double best = found.stream().mapToDouble(Evidence::strength).max().orElse(0);
        return best < ENOUGH
                ? List.of()
                : found.stream()
                        .filter(each -> each.strength() >= best * OF_BEST)
                        .toList();
    }

    /**
     * Whether weaker candidates can no longer change a ranking: words give the most that one can have, and facts add no
     * more than their share.
     *
     * @param strength of the strongest evidence that has not been ranked
     */
    public static boolean isSettled(Ranked ranked, int top, double strength) {
        List<Suggestion> suggestions = ranked.suggestions();
        BigDecimal most = weight((int) Math.round(strength * (ALL - FACTS)) + FACTS);
        return suggestions.size() >= top
                && suggestions.get(suggestions.size() - 1).score().compareTo(most) > 0;
    }

    /** @param top how many suggestions and, at most, how many exclusions */
    public static Ranked rank(Wanted wanted, List<Candidate> candidates, int top) {
        double best = candidates.stream()
                .mapToDouble(each -> each.evidence().strength())
                .max()
                .orElse(0);
        if (best < ENOUGH) {
            return new Ranked(List.of(), List.of());
        }
        StatedPrice stated = StatedPrice.in(wanted).orElse(null);
        List<Scored> scored = candidates.stream()
                .filter(each -> each.evidence().strength() >= best * OF_BEST)
                .map(each -> new Scored(wanted, stated, each))
                .sorted(Scored.BEST_FIRST)
                .toList();
        List<Suggestion> suggestions = new ArrayList<>();
        List<Exclusion> excluded = new ArrayList<>();
        for (Scored each : scored) {
            int rank = suggestions.size() + 1;
            if (rank > top) {
                break;
            }
            String barrier = barrier(each.candidate);
            if (barrier == null) {
                suggestions.add(each.suggestion(rank));
            } else if (excluded.size() < top) {
                excluded.add(exclusion(wanted, each, barrier, rank));
            }
        }
        return new Ranked(suggestions, excluded);
    }

    private static String barrier(Candidate candidate) {
        EnterpriseStatus status = candidate.enterprise().status();
        if (status != null && status != EnterpriseStatus.ACTIVE) {
            return "status";
        }
        if (candidate.sanction() != null) {
            return "sanction";
        }
        return candidate.area() == Area.OUTSIDE ? "area" : null;
    }

    private static Exclusion exclusion(Wanted wanted, Scored scored, String code, int rank) {
        Candidate candidate = scored.candidate;
        if (code.equals("status")) {
            String word = candidate.enterprise().status().word();
            Told wouldFit = candidate.enterprise().status() == EnterpriseStatus.CANDIDATE
                    ? Told.of("match.wouldFit.candidate")
                    : Told.of("match.wouldFit.status");
            return new Exclusion(
                    candidate, code, rank, scored.score(), Told.of("match.excluded.status", word), wouldFit);
        }
        if (code.equals("sanction")) {
            Candidate.Sanction sanction = candidate.sanction();
            return sanction.lastDay() == null
                    ? new Exclusion(
                            candidate,
                            code,
                            rank,
                            scored.score(),
                            Told.of("match.excluded.sanctionOpen", sanction.kind()),
                            Told.of("match.wouldFit.sanctionOpen", sanction.kind()))
                    : new Exclusion(
                            candidate,
                            code,
                            rank,
                            scored.score(),
                            Told.of("match.excluded.sanction", sanction.kind(), sanction.lastDay()),
                            Told.of("match.wouldFit.sanction", sanction.kind(), sanction.lastDay()));
        }
        String place = wanted.place() == null ? "" : wanted.place();
        String areas = candidate.enterprise().serviceAreas().isEmpty()
                ? String.valueOf(candidate.enterprise().sido())
                : String.join(", ", candidate.enterprise().serviceAreas());
        return new Exclusion(
                candidate,
                code,
                rank,
                scored.score(),
                Told.of("match.excluded.area", place, areas),
                Told.of("match.wouldFit.area", place));
    }

    /** A candidate with its weights, in ten-thousandths so that they add up exactly. */
    private static final class Scored {
        static final Comparator<Scored> BEST_FIRST = Comparator.<Scored>comparingInt(each -> -each.sum)
                .thenComparing(each -> each.facts.unitPrice() == null
                        ? Long.MAX_VALUE
                        : each.facts.unitPrice().value())
                .thenComparing(each -> String.valueOf(each.candidate.product().code()))
                .thenComparing(each -> each.candidate.product().id());

        final Candidate candidate;
        final Facts facts;
        final List<Reason> reasons = new ArrayList<>();
        final StatedPrice missedPrice;
        final int sum;

        Scored(Wanted wanted, StatedPrice stated, Candidate candidate) {
            this.candidate = candidate;
            facts = new Facts(wanted, candidate);
            double missed = stated == null
                            || facts.unitPrice() == null
                            || facts.unitPrice().value() == 0
                    ? 0
                    : stated.missedBy(facts.unitPrice());
            missedPrice = missed > 0 ? stated : null;
            int words = (int) Math.round(candidate.evidence().strength() * (1 - missed) * (ALL - FACTS));
            TextReasons.add(reasons, candidate.evidence(), words);
            int total = words;
            for (Facts.Plus plus : facts.pluses()) {
                reasons.add(new Reason(plus.code(), weight(plus.weight()), plus.told()));
                total += plus.weight();
            }
            sum = total;
        }

        BigDecimal score() {
            return weight(sum);
        }

        Suggestion suggestion(int rank) {
            List<Suggestion.Caution> cautions = new ArrayList<>();
            candidate
                    .evidence()
                    .differences()
                    .forEach(each -> cautions.add(new Suggestion.Caution(
                            "spec.differs", Told.of("match.caution.spec.differs", each.wanted(), each.offered()))));
            if (missedPrice != null) {
                cautions.add(new Suggestion.Caution(
                        "price.stated", Told.of("match.caution.price.stated", missedPrice.text(), facts.unitPrice())));
            }
            cautions.addAll(facts.cautions());
            return new Suggestion(rank, candidate, score(), facts.unitPrice(), facts.total(), reasons, cautions);
        }
    }

    static BigDecimal weight(int tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }
}
