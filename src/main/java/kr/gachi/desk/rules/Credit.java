package kr.gachi.desk.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.feedback.Because;

/**
 * In which categories a purchase counts. Each is judged alone and counts in full; they are never added up. Which
 * certificate stands for which category and what a category needs are rows (CAT-, KIND-, ITEM-, OWN-).
 */
public final class Credit {
    /** A row that says for which category a kind of certificate stands. */
    private record Mapping(RuleRow row, String certificate, Category category) {}

    private final Map<String, List<Mapping>> mappings;
    private final Map<String, List<RuleRow>> kinds;
    private final Map<String, List<RuleRow>> items;
    private final Map<String, List<RuleRow>> production;
    private final List<RuleRow> all;

    public Credit(Rulebook rulebook) {
        mappings = named(rulebook, "CAT-")
                .flatMap(row -> Arrays.stream(Category.values())
                        .filter(category -> category.name().equals(row.base()))
                        .map(category -> new Mapping(row, row.subject(), category)))
                .collect(Collectors.groupingBy(Mapping::certificate));
        kinds = bySubject(rulebook, "KIND-");
        items = bySubject(rulebook, "ITEM-");
        production = bySubject(rulebook, "OWN-");
        all = Stream.of("CAT-", "KIND-", "ITEM-", "OWN-")
                .flatMap(prefix -> rulebook.family(prefix).stream())
                .toList();
    }

    private static Map<String, List<RuleRow>> bySubject(Rulebook rulebook, String prefix) {
        return named(rulebook, prefix).collect(Collectors.groupingBy(RuleRow::subject));
    }

    /** A row that a person left without subject speaks of nothing. */
    private static Stream<RuleRow> named(Rulebook rulebook, String prefix) {
        return rulebook.family(prefix).stream().filter(row -> row.subject() != null);
    }

    /** Every category for which the supplier holds or held a certificate, in the order of the code list. */
    public List<CategoryCredit> credits(PurchaseCase purchase) {
        List<CategoryCredit> credits = new ArrayList<>();
        judge(purchase)
                .forEach((category, judgement) -> credits.add(withAmount(category, judgement, purchase.amount())));
        return credits;
    }

    static CategoryCredit withAmount(Category category, Judgement judged, Won amount) {
        Judgement told = judged.verdict() == Verdict.COUNTS && amount == null
                ? judged.unknown(Because.of("credit.amountUnknown"))
                : judged;
        Won won = told.verdict() == Verdict.COUNTS ? amount : told.verdict() == Verdict.EXCLUDED ? Won.ZERO : null;
        return new CategoryCredit(
                category,
                told.verdict(),
                won,
                told.because(),
                told.row() == null ? null : told.row().ruleId(),
                told.certificate());
    }

    /** The judgements without amounts. */
    Map<Category, Judgement> judge(PurchaseCase purchase) {
        if (purchase.kind() != null) {
            return judgeKind(purchase, purchase.kind());
        }
        return common(
                Arrays.stream(ItemKind.values())
                        .map(kind -> judgeKind(purchase, kind))
                        .toList(),
                Because.of("credit.kindUnknown"));
    }

    private Map<Category, Judgement> judgeKind(PurchaseCase purchase, ItemKind kind) {
        LocalDate day = purchase.dates().on(purchase.dateBasis());
        if (day != null) {
            return judgeOn(purchase, kind, day);
        }
        // out whatever the date stays out
        return common(
                Days.toTry(all, purchase.certificates()).stream()
                        .map(each -> judgeOn(purchase, kind, each))
                        .toList(),
                Because.of("credit.dateMissing", purchase.dateBasis().word()));
    }

    /** What holds in every possibility; a category that one of them does not list is out there. */
    private static Map<Category, Judgement> common(List<Map<Category, Judgement>> possibilities, Because otherwise) {
        Map<Category, Judgement> common = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            List<Judgement> judged = possibilities.stream()
                    .map(each -> each.get(category))
                    .filter(each -> each != null)
                    .toList();
            if (!judged.isEmpty()) {
                common.put(category, common(judged, judged.size() == possibilities.size(), otherwise));
            }
        }
        return common;
    }

    private static Judgement common(List<Judgement> judged, boolean listedInAll, Because otherwise) {
        Judgement first =
                judged.stream().filter(each -> !each.ofTheDay()).findFirst().orElse(judged.get(0));
        boolean same = judged.stream().allMatch(each -> each.verdict() == first.verdict());
        if (same && (first.verdict() == Verdict.EXCLUDED || first.verdict() == Verdict.COUNTS && listedInAll)) {
            return first;
        }
        return first.unknown(otherwise);
    }

    private Map<Category, Judgement> judgeOn(PurchaseCase purchase, ItemKind kind, LocalDate day) {
        Map<Category, Judgement> judged = new EnumMap<>(Category.class);
        for (Facts.Certificate certificate : purchase.certificates()) {
            List<Mapping> stands = mappings.getOrDefault(certificate.kind().name(), List.of()).stream()
                    .filter(each -> isOn(each.row(), day))
                    .toList();
            for (Mapping stand : stands) {
                // a certificate that stands for several categories does so by the purchase's kind
                if (stands.size() == 1 || openTo(stand.category(), kind, day)) {
                    judged.merge(stand.category(), judge(purchase, kind, day, certificate, stand), Judgement::better);
                }
            }
        }
        return judged;
    }

    private boolean openTo(Category category, ItemKind kind, LocalDate day) {
        return needs(kinds, category, day).allMatch(row -> words(row).contains(kind.name()));
    }

    private Judgement judge(
            PurchaseCase purchase, ItemKind kind, LocalDate day, Facts.Certificate certificate, Mapping stand) {
        Validity validity = Validity.of(certificate, day);
        Because because = validity.truth() == Truth.YES
                ? Because.of("credit.counts", certificate.kind().name(), day)
                : validity.because();
        Judgement judgement =
                new Judgement(verdict(validity.truth()), because, stand.row(), certificate, validity.ofTheDay());
        List<Judgement> further = new ArrayList<>();
        needs(kinds, stand.category(), day)
                .map(row -> need(
                        row,
                        Truth.of(words(row).contains(kind.name())),
                        Because.of("credit.kind", stand.category().word(), kind.word()),
                        certificate))
                .forEach(further::add);
        needs(items, stand.category(), day)
                .map(row -> itemNeed(row, purchase, certificate))
                .forEach(further::add);
        needs(production, stand.category(), day)
                .map(row -> productionNeed(row, purchase, certificate, day))
                .forEach(further::add);
        return further.stream().reduce(judgement, Judgement::worse);
    }

    private static Judgement itemNeed(RuleRow row, PurchaseCase purchase, Facts.Certificate certificate) {
        Truth covers = ItemList.covers(certificate.items(), purchase.itemCode());
        String name = certificate.kind().name();
        Because because = covers == Truth.NO
                ? Because.of("credit.itemNotListed", name, purchase.itemCode())
                : certificate.items() == null
                        ? Because.of("credit.itemsUnknown", name)
                        : Because.of("credit.itemCodeUnknown", name);
        return need(row, covers, because, certificate);
    }

    private static Judgement productionNeed(
            RuleRow row, PurchaseCase purchase, Facts.Certificate certificate, LocalDate day) {
        Truth own = ItemList.ownProduction(purchase.ownProduction(), purchase.certificates(), purchase.itemCode(), day);
        Because because = own == Truth.NO
                ? Because.of("credit.notOwnProduction", certificate.kind().name())
                : Because.of("credit.ownProductionUnknown", certificate.kind().name());
        return need(row, own, because, certificate);
    }

    /** A need of which nobody knows whether the law asks it (a row without value) leaves the verdict open at most. */
    private static Judgement need(RuleRow row, Truth met, Because unmet, Facts.Certificate certificate) {
        Verdict verdict = met == Truth.NO && row.value() == null ? Verdict.UNKNOWN : verdict(met);
        return new Judgement(verdict, unmet, row, certificate, false);
    }

    private static Stream<RuleRow> needs(Map<String, List<RuleRow>> rows, Category category, LocalDate day) {
        return rows.getOrDefault(category.name(), List.of()).stream().filter(row -> isOn(row, day));
    }

    private static List<String> words(RuleRow row) {
        return row.base() == null ? List.of() : List.of(row.base().split(" "));
    }

    private static Verdict verdict(Truth truth) {
        return switch (truth) {
            case YES -> Verdict.COUNTS;
            case NO -> Verdict.EXCLUDED;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
    }

    private static boolean isOn(RuleRow row, LocalDate day) {
        return Rulebook.inForce(row, day) && (row.value() == null || row.value().signum() != 0);
    }
}
