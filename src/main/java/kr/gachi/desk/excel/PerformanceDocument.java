package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.rules.Verdict;

/**
 * What stands in a performance report of one agency and year. Sums and rates are not given: the workbook reckons them
 * from its own list, so that they cannot differ from it. Null is unknown, never zero.
 *
 * @param reportNo null until the report is issued
 * @param date the document's own date
 * @param cooperative who reports
 * @param scope rates are given for {@link Scope#ALL} only, or where the agency has reported a figure
 * @param rulesChecked the oldest checked-on date among the rules used; null if none was
 * @param denominatorSource where the bases come from, in words
 * @param excluded purchases that count nowhere, those without any date among them
 * @param notes further sentences for the grounds
 */
public record PerformanceDocument(
        String reportNo,
        String agency,
        int year,
        LocalDate from,
        LocalDate to,
        LocalDate date,
        String cooperative,
        Scope scope,
        VatBasis amountBasis,
        DateBasis dateBasis,
        LocalDate rulesChecked,
        String fingerprint,
        List<CategoryLine> categories,
        List<Purchase> purchases,
        List<Excluded> excluded,
        List<Denominator> denominators,
        String denominatorSource,
        List<Rule> rules,
        List<String> notes) {

    /**
     * A row of the summary.
     *
     * @param baseName what the rate is taken of, such as 물품+용역; null if the category has no base at all
     * @param base won; null unknown
     * @param target fraction; null where there is none or it is uncertain
     * @param targetSource in words, such as 법정 기준; null none
     * @param reported 누계 that the agency itself gives, used instead of our list; null none
     * @param remark such as a basis of its own; null none
     */
    public record CategoryLine(
            Category category,
            String baseName,
            Won base,
            BigDecimal target,
            String targetSource,
            Won reported,
            LocalDate reportedOn,
            String reportedSource,
            String remark) {}

    /**
     * A row of the list, with every fact that made it count.
     *
     * @param certificates kind, number and validity of those that were judged, in words
     * @param supply won without VAT
     * @param total won with VAT; null while the tax is unknown
     * @param amount what counts by the report's basis; null unknown
     * @param inUnion whether the union takes it, so that a purchase that counts by several dates is there once
     */
    public record Purchase(
            String purchaseNo,
            LocalDate basisDate,
            ItemKind kind,
            String item,
            String spec,
            String itemCode,
            BigDecimal quantity,
            String unit,
            Won unitPrice,
            String supplier,
            String bizNo,
            String certificates,
            DealRole role,
            Boolean ownProduction,
            Won supply,
            Won tax,
            Won total,
            Won amount,
            String contractNo,
            String method,
            String article,
            String department,
            String originalNo,
            String note,
            List<Credit> credits,
            boolean inUnion) {
        public Purchase {
            credits = List.copyOf(credits);
        }

        boolean counts() {
            return credits.stream().anyMatch(credit -> credit.verdict() == Verdict.COUNTS);
        }

        boolean united() {
            return inUnion && counts();
        }
    }

    /**
     * How a purchase stands to one category.
     *
     * @param amount the won that count or are held back, by the category's basis; null where what is held back is unknown
     * @param because in words
     * @param rule id of the row that decided; null none
     */
    public record Credit(Category category, Verdict verdict, Won amount, String because, String rule) {
        public Credit {
            if (verdict == Verdict.COUNTS && amount == null) {
                throw new IllegalArgumentException("what counts has an amount");
            }
        }
    }

    /** A purchase that counts nowhere, and why. */
    public record Excluded(
            String purchaseNo,
            LocalDate basisDate,
            ItemKind kind,
            String item,
            String supplier,
            String bizNo,
            Won amount,
            String because) {}

    /** 모수: total, goods, services, works or SME goods; won null is unknown. */
    public record Denominator(String name, Won won, String source, LocalDate asOf) {}

    /** A rule row that was used. */
    public record Rule(
            String id,
            String subject,
            String content,
            String article,
            LocalDate validFrom,
            LocalDate validTo,
            LocalDate checkedOn,
            String note) {}

    public PerformanceDocument {
        categories = List.copyOf(categories);
        purchases = List.copyOf(purchases);
        excluded = List.copyOf(excluded);
        denominators = List.copyOf(denominators);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }

    /** 우리 연계분, unless the records hold all of the agency's purchases. */
    String scopeWord() {
        return scope == Scope.ALL ? SCOPE_ALL : SCOPE_OURS;
    }

    String basisWords() {
        return amountBasis.word() + " · " + dateBasis.word() + "일 기준";
    }

    static final String SCOPE_ALL = "전체";
    static final String SCOPE_OURS = "우리 연계분";
}
