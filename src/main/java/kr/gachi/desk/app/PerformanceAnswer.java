package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.json.Json;
import kr.gachi.desk.rules.PerformanceReport;
import kr.gachi.desk.rules.PerformanceReport.CategoryResult;
import kr.gachi.desk.rules.PerformanceReport.Denominators;
import kr.gachi.desk.rules.PerformanceReport.TargetSource;
import kr.gachi.desk.rules.PerformanceReport.Union;

/**
 * A performance report as its JSON: the components are the contract's keys in its order, the figures mean what they mean
 * in {@link PerformanceReport}.
 *
 * @param fingerprint {@code sha256:} and the SHA-256 of this document, as it is written, without this field
 */
public record PerformanceAnswer(
        String agency,
        int year,
        Scope scope,
        BasisView basis,
        LocalDate rulesChecked,
        String fingerprint,
        Denominators denominators,
        List<CategoryView> categories,
        Union union,
        List<PurchaseView> purchases,
        List<ExcludedView> excluded) {

    public record BasisView(VatBasis amount, DateBasis date) {}

    public record CategoryView(
            Category category,
            String name,
            Won base,
            Won recognised,
            Won pending,
            BigDecimal rate,
            BigDecimal target,
            TargetSource targetSource,
            Won shortfallWon,
            int lines) {}

    public record PurchaseView(
            String purchaseNo, LocalDate basisDate, Won amountWon, List<RuleCases.CreditView> credits) {}

    public record ExcludedView(String purchaseNo, String because) {}

    /** @param korean a report is a document: its sentences are Korean whatever the messages are */
    static PerformanceAnswer of(String agency, PerformanceReport report, Text korean) {
        PerformanceAnswer open = new PerformanceAnswer(
                agency,
                report.year(),
                report.scope(),
                new BasisView(report.basis().amount(), report.basis().date()),
                report.rulesChecked(),
                null,
                report.denominators(),
                report.categories().stream().map(PerformanceAnswer::category).toList(),
                report.union(),
                report.purchases().stream()
                        .map(line -> new PurchaseView(
                                line.purchaseNo(),
                                line.basisDate(),
                                line.amountWon(),
                                line.credits().stream()
                                        .map(each -> RuleCases.CreditView.of(each, korean))
                                        .toList()))
                        .toList(),
                report.excluded().stream()
                        .map(each -> new ExcludedView(each.purchaseNo(), korean.say(each.because())))
                        .toList());
        return open.sealed();
    }

    private static CategoryView category(CategoryResult result) {
        return new CategoryView(
                result.category(),
                result.category().word(),
                result.base(),
                result.recognised(),
                result.pending(),
                plain(result.rate()),
                plain(result.target()),
                result.targetSource(),
                result.shortfallWon(),
                result.lines());
    }

    /** One way of writing each number, so that a reader that writes it again has the same bytes. */
    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private PerformanceAnswer sealed() {
        Map<String, Object> document = Json.readObject(Json.write(this));
        document.remove("fingerprint");
        return new PerformanceAnswer(
                agency,
                year,
                scope,
                basis,
                rulesChecked,
                "sha256:" + sha256(Json.write(document)),
                denominators,
                categories,
                union,
                purchases,
                excluded);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
