package kr.gachi.desk.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.app.PerformanceReports.Reckoned;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.End;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Reported;
import kr.gachi.desk.domain.RuleRow;
import kr.gachi.desk.domain.Target;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.PerformanceDocument;
import kr.gachi.desk.i18n.Language;
import kr.gachi.desk.i18n.Text;
import kr.gachi.desk.rules.CategoryCredit;
import kr.gachi.desk.rules.CountingBasis;
import kr.gachi.desk.rules.PerformanceReport;
import kr.gachi.desk.rules.PerformanceReport.BaseSource;
import kr.gachi.desk.rules.PerformanceReport.CategoryResult;
import kr.gachi.desk.rules.PerformanceReport.Line;
import kr.gachi.desk.rules.PerformanceReport.TargetSource;

/** Lays a reckoned report out as the workbook that goes out, in Korean. */
final class PerformancePaper {
    private static final Text KOREAN = new Text(Language.KO);

    private final Reckoned reckoned;
    private final PerformanceReport figures;

    private PerformancePaper(Reckoned reckoned) {
        this.reckoned = reckoned;
        this.figures = reckoned.figures();
    }

    /**
     * @param reportNo null until issued
     * @param date of the issue; until then the last day reported on, so that the file does not depend on the clock
     * @param notes further sentences for the grounds
     */
    static PerformanceDocument of(Reckoned reckoned, String reportNo, LocalDate date, List<String> notes) {
        return new PerformancePaper(reckoned).document(reportNo, date, notes);
    }

    private PerformanceDocument document(String reportNo, LocalDate date, List<String> notes) {
        return new PerformanceDocument(
                reportNo,
                reckoned.agency().name(),
                figures.year(),
                first(reckoned),
                last(reckoned),
                date,
                reckoned.cooperative().name(),
                figures.scope(),
                figures.basis().amount(),
                figures.basis().date(),
                figures.rulesChecked(),
                reckoned.answer().fingerprint(),
                figures.categories().stream().map(this::category).toList(),
                figures.purchases().stream().map(this::purchase).toList(),
                excluded(),
                denominators(),
                source(),
                figures.rules().stream().map(PerformancePaper::rule).toList(),
                notes);
    }

    static LocalDate first(Reckoned reckoned) {
        LocalDate from = reckoned.period().from();
        return from == null ? reckoned.figures().firstDay() : from;
    }

    static LocalDate last(Reckoned reckoned) {
        LocalDate to = reckoned.period().to();
        return to == null ? reckoned.figures().lastDay() : to;
    }

    private PerformanceDocument.CategoryLine category(CategoryResult result) {
        Reported reported = result.reported();
        return new PerformanceDocument.CategoryLine(
                result.category(),
                baseName(reckoned.rulebook().base(result.category(), figures.year())),
                result.base(),
                result.target(),
                targetSource(result),
                reported == null ? null : reported.amount(),
                reported == null ? null : reported.asOf(),
                reported == null ? null : reported.source(),
                remark(result));
    }

    private static String baseName(String base) {
        return switch (base == null ? "" : base) {
            case "TOTAL" -> "총구매액";
            case "GOODS" -> "물품";
            case "SERVICES" -> "용역";
            case "WORKS" -> "공사";
            case "GOODS_SERVICES" -> "물품+용역";
            case "SME_GOODS" -> "중소기업물품";
            default -> null;
        };
    }

    private String targetSource(CategoryResult result) {
        if (result.targetSource() == TargetSource.AGENCY) {
            String evidence = reckoned.targets().stream()
                    .filter(each -> each.year() == figures.year() && each.category() == result.category())
                    .map(Target::evidence)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            return evidence == null ? "기관 목표" : "기관 목표: " + evidence;
        }
        return result.targetRow() == null ? null : result.targetRow().article();
    }

    /** Why there is no target, and a basis of its own. */
    private String remark(CategoryResult result) {
        RuleRow row = result.targetRow();
        String uncertain = result.target() == null && row != null ? row.note() : null;
        CountingBasis basis = result.basis();
        String own = basis.equals(figures.basis())
                ? null
                : basis.amount().word() + "·" + basis.date().word() + "일 기준";
        String remark = Stream.of(uncertain, own).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return remark.isEmpty() ? null : remark;
    }

    private PerformanceDocument.Purchase purchase(Line line) {
        PurchaseRecords.Bought bought = reckoned.bought().get(line.purchaseNo());
        Won tax = line.tax();
        return new PerformanceDocument.Purchase(
                line.purchaseNo(),
                line.basisDate(),
                bought.line().kind(),
                bought.line().item(),
                bought.line().spec(),
                bought.line().itemCode(),
                bought.line().quantity(),
                bought.line().unit(),
                bought.line().unitPrice(),
                bought.supplierName(),
                bought.bizNo(),
                certificates(line),
                bought.deal().role(),
                bought.line().ownProduction(),
                line.supply(),
                tax,
                tax == null ? null : line.supply().plus(tax),
                line.amountWon(),
                bought.deal().number(),
                bought.deal().method(),
                bought.deal().article(),
                bought.deal().department(),
                bought.line().original(),
                bought.line().note(),
                line.credits().stream().map(credit -> credit(line, credit)).toList(),
                line.inUnion());
    }

    private PerformanceDocument.Credit credit(Line line, CategoryCredit credit) {
        CountingBasis basis = figures.category(credit.category()).basis();
        return new PerformanceDocument.Credit(
                credit.category(),
                credit.verdict(),
                switch (credit.verdict()) {
                    case COUNTS -> credit.amountWon();
                    case UNKNOWN -> line.amount(basis.amount());
                    case EXCLUDED -> null;
                },
                KOREAN.say(credit.because()),
                credit.rule());
    }

    /** Kind, number and span of the certificates that were judged. */
    private static String certificates(Line line) {
        String told = line.credits().stream()
                .map(CategoryCredit::certificate)
                .filter(Objects::nonNull)
                .distinct()
                .map(each -> Stream.of(each.kind().name(), each.number(), "(" + span(each) + ")")
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? null : told;
    }

    static String span(Facts.Certificate certificate) {
        String from = certificate.validFrom() == null
                ? "시작일 모름"
                : certificate.validFrom().toString();
        String to = certificate.end() == End.NONE
                ? "만료 없음"
                : certificate.validTo() == null
                        ? "만료일 모름"
                        : certificate.validTo().toString();
        String ended = certificate.statusDate() == null
                ? ""
                : ", " + certificate.status().word() + " " + certificate.statusDate();
        return from + "~" + to + ended;
    }

    /** Those that the list does not show category by category. */
    private List<PerformanceDocument.Excluded> excluded() {
        Map<String, Line> lines = figures.purchases().stream()
                .collect(Collectors.toMap(Line::purchaseNo, each -> each, (one, other) -> one));
        List<PerformanceDocument.Excluded> excluded = new ArrayList<>();
        for (PerformanceReport.Excluded each : figures.excluded()) {
            Line line = lines.get(each.purchaseNo());
            if (line == null || line.credits().isEmpty()) {
                excluded.add(excluded(each, line));
            }
        }
        return excluded;
    }

    private PerformanceDocument.Excluded excluded(PerformanceReport.Excluded excluded, Line line) {
        PurchaseRecords.Bought bought = reckoned.bought().get(excluded.purchaseNo());
        return new PerformanceDocument.Excluded(
                excluded.purchaseNo(),
                line == null ? null : line.basisDate(),
                bought.line().kind(),
                bought.line().item(),
                bought.supplierName(),
                bought.bizNo(),
                line == null ? bought.line().total() : line.amountWon(),
                KOREAN.say(excluded.because()));
    }

    private List<PerformanceDocument.Denominator> denominators() {
        PerformanceReport.Denominators won = figures.denominators();
        return List.of(
                denominator("총구매액", won.total()),
                denominator("물품", won.goods()),
                denominator("용역", won.services()),
                denominator("공사", won.works()),
                denominator("중소기업물품", won.smeGoods()));
    }

    private PerformanceDocument.Denominator denominator(String name, Won won) {
        boolean entered = figures.denominators().source() == BaseSource.SPENDING;
        return new PerformanceDocument.Denominator(
                name,
                won,
                entered ? reckoned.spending().source() : source(),
                entered ? reckoned.spending().asOf() : null);
    }

    private String source() {
        return switch (figures.denominators().source()) {
            case SPENDING -> "총구매액";
            case PURCHASES -> "구매내역 합계";
            case UNKNOWN -> "모름";
        };
    }

    private static PerformanceDocument.Rule rule(RuleRow row) {
        return new PerformanceDocument.Rule(
                row.ruleId(),
                subject(row.subject()),
                content(row),
                row.article(),
                row.validFrom(),
                row.validTo(),
                row.checkedOn(),
                row.note());
    }

    private static String subject(String subject) {
        return Stream.of(Category.values())
                .filter(each -> each.name().equals(subject))
                .findFirst()
                .map(Category::word)
                .orElse(subject);
    }

    private static String content(RuleRow row) {
        BigDecimal value = row.value();
        if ("RATIO".equals(row.unit())) {
            String rate = value == null
                    ? "목표율 없음 또는 모름"
                    : "목표율 " + value.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
            String base = baseName(row.base());
            return base == null ? rate : rate + ", 분모 " + base;
        }
        boolean asked = value == null || value.signum() != 0;
        if (row.code().startsWith("CAT-")) {
            return "인증 → " + subject(row.base());
        } else if (row.code().startsWith("KIND-")) {
            return "구분: "
                    + row.base().replace("GOODS", "물품").replace("SERVICE", "용역").replace("WORKS", "공사");
        } else if (row.code().startsWith("ITEM-")) {
            return asked ? "인증서의 대상품목만" : "대상품목을 묻지 않음";
        } else if (row.code().startsWith("OWN-")) {
            return asked ? "직접 생산·수행" : "직접 생산을 묻지 않음";
        }
        return value == null ? "모름" : value.toPlainString() + " " + row.unit();
    }
}
