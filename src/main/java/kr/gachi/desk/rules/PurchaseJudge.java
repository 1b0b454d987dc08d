package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.feedback.Because;

/**
 * Judges the parts of purchases in a report. A negative one takes the verdicts of the purchase that it takes back, on that
 * one's days; one that is not linked is held back until a person links it.
 */
final class PurchaseJudge {
    private final Credit credit;
    private final Map<String, Purchase> byNumber = new HashMap<>();

    PurchaseJudge(Credit credit, Collection<Purchase> purchases) {
        this.credit = credit;
        purchases.forEach(purchase -> byNumber.put(purchase.number(), purchase));
    }

    Map<Category, Judgement> judge(Purchase purchase, PurchasePart part, DateBasis basis) {
        Map<Category, Judgement> judged = judge(purchase, part.on(), basis, new HashSet<>());
        if (part.on() == null) {
            judged.replaceAll((category, judgement) -> judgement.verdict() == Verdict.COUNTS
                    ? judgement.unknown(Because.of("credit.dateMissing", basis.word()))
                    : judgement);
        }
        return judged;
    }

    private Map<Category, Judgement> judge(Purchase purchase, LocalDate on, DateBasis basis, Set<String> seen) {
        if (!purchase.isNegative()) {
            return new EnumMap<>(credit.judge(asCase(purchase, on, basis)));
        }
        Purchase original = purchase.original() == null ? null : byNumber.get(purchase.original());
        if (original == null || !seen.add(purchase.number())) {
            Because why = purchase.original() == null
                    ? Because.of("credit.refundUnlinked")
                    : Because.of("credit.refundOriginalMissing", purchase.original());
            Map<Category, Judgement> held = new EnumMap<>(credit.judge(asCase(purchase, on, basis)));
            held.replaceAll((category, judgement) -> judgement.unknown(why));
            return held;
        }
        return ofOriginal(original, basis, seen);
    }

    /** What the original is in all its parts; where they differ, a person has to say which part is taken back. */
    private Map<Category, Judgement> ofOriginal(Purchase original, DateBasis basis, Set<String> seen) {
        List<Map<Category, Judgement>> parts = PurchasePart.of(original, basis).stream()
                .map(part -> judge(original, part.on(), basis, seen))
                .toList();
        Map<Category, Judgement> common = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            List<Judgement> judged = parts.stream()
                    .map(each -> each.get(category))
                    .filter(each -> each != null)
                    .toList();
            if (!judged.isEmpty()) {
                Judgement first = judged.get(0);
                boolean same = judged.stream().allMatch(each -> each.verdict() == first.verdict());
                common.put(
                        category,
                        same
                                ? first.because(Because.of("credit.refund", original.number(), first.because()))
                                : first.unknown(Because.of("credit.refundMixed", original.number())));
            }
        }
        return common;
    }

    private static PurchaseCase asCase(Purchase purchase, LocalDate on, DateBasis basis) {
        return new PurchaseCase(
                purchase.kind(),
                purchase.supply(),
                purchase.tax(),
                PurchaseDates.only(basis, on),
                purchase.role(),
                purchase.ownProduction(),
                purchase.itemCode(),
                purchase.certificates(),
                VatBasis.EXCL_VAT,
                basis);
    }
}
