package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.gachi.desk.domain.Category;
import kr.gachi.desk.domain.DateBasis;
import kr.gachi.desk.domain.DealRole;
import kr.gachi.desk.domain.ItemKind;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.VatBasis;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.PerformanceDocument.CategoryLine;
import kr.gachi.desk.excel.PerformanceDocument.Credit;
import kr.gachi.desk.excel.PerformanceDocument.Denominator;
import kr.gachi.desk.excel.PerformanceDocument.Excluded;
import kr.gachi.desk.excel.PerformanceDocument.Purchase;
import kr.gachi.desk.excel.PerformanceDocument.Rule;
import kr.gachi.desk.paper.Seal;
import kr.gachi.desk.rules.Verdict;

/** An invented agency's year. */
final class ReportSamples {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final Map<Category, String> TARGETS = Map.ofEntries(
            Map.entry(Category.SME, "0.5"),
            Map.entry(Category.TECH, "0.15"),
            Map.entry(Category.WOMEN_GOODS, "0.05"),
            Map.entry(Category.WOMEN_SERVICE, "0.05"),
            Map.entry(Category.WOMEN_WORKS, "0.03"),
            Map.entry(Category.DIS_ENT, "0.01"),
            Map.entry(Category.STARTUP, "0.08"),
            Map.entry(Category.SEV_DIS, "0.011"),
            Map.entry(Category.STD_WP, "0.008"),
            Map.entry(Category.SOC_ENT, "0.03"),
            Map.entry(Category.SOC_COOP, "0.001"));
    private static final String[] ITEMS = {"현수막", "농산물 꾸러미", "청소 용역", "A4 복사용지", "도시락", "책자 인쇄", "소독·방역"};
    private static final String[] FIRMS = {"가온누리디자인㈜", "(주)다솜환경", "빛고을나눔협동조합", "한결인쇄사", "고운손사회적협동조합"};

    private ReportSamples() {}

    static PerformanceDocument report(int purchases, Scope scope) {
        List<Purchase> list = new ArrayList<>();
        for (int i = 0; i < purchases; i++) {
            list.add(purchase(i));
        }
        return report(list, scope);
    }

    /** Of two purchases held back in one category, the amount of one is unknown. */
    static PerformanceDocument withAmountlessPurchase() {
        Credit unknown = new Credit(Category.SOC_ENT, Verdict.UNKNOWN, null, "세액을 모름", "SOC-ENT@2012-02-02");
        return report(List.of(purchase(8), like(purchase(9), null, List.of(unknown), false)), Scope.ALL);
    }

    /** One purchase that counts by its payment and, in another category, by its contract. */
    static PerformanceDocument withPurchaseByTwoDates() {
        Purchase paid = purchase(1);
        Credit contracted = counts(Category.STARTUP, paid.amount(), "STARTUP@2020-10-08");
        return report(List.of(paid, like(paid, paid.amount(), List.of(contracted), false)), Scope.ALL);
    }

    private static Purchase like(Purchase purchase, Won amount, List<Credit> credits, boolean inUnion) {
        return new Purchase(
                purchase.purchaseNo(),
                purchase.basisDate(),
                purchase.kind(),
                purchase.item(),
                purchase.spec(),
                purchase.itemCode(),
                purchase.quantity(),
                purchase.unit(),
                purchase.unitPrice(),
                purchase.supplier(),
                purchase.bizNo(),
                purchase.certificates(),
                purchase.role(),
                purchase.ownProduction(),
                purchase.supply(),
                purchase.tax(),
                purchase.total(),
                amount,
                purchase.contractNo(),
                purchase.method(),
                purchase.article(),
                purchase.department(),
                purchase.originalNo(),
                purchase.note(),
                credits,
                inUnion);
    }

    private static PerformanceDocument report(List<Purchase> list, Scope scope) {
        List<CategoryLine> categories = new ArrayList<>();
        for (Category category : Category.values()) {
            categories.add(category(category));
        }
        return new PerformanceDocument(
                null,
                "빛가람에너지공사",
                2026,
                START,
                END,
                PaperSamples.DAY,
                "가치키움사회적협동조합",
                scope,
                VatBasis.INCL_VAT,
                DateBasis.PAYMENT,
                LocalDate.of(2026, 11, 1),
                "sha256:0f3a9c55d1e84b0c9a7716f2b3a4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6",
                categories,
                list,
                List.of(
                        new Excluded(
                                "P-2026-9001",
                                LocalDate.of(2026, 5, 4),
                                ItemKind.GOODS,
                                "=HYPERLINK(\"x\")",
                                "+든든상사",
                                "003-81-00007",
                                Won.of(330_000),
                                "지급일에 유효한 인증이 없음"),
                        new Excluded("P-2026-9002", null, null, "기념품", "새벽공방", null, null, "일자가 하나도 없어 연도를 알 수 없음")),
                List.of(
                        new Denominator("총구매액", Won.of(4_210_000_000L), "기관 결산자료", LocalDate.of(2026, 10, 31)),
                        new Denominator("물품", Won.of(1_500_000_000L), "기관 결산자료", LocalDate.of(2026, 10, 31)),
                        new Denominator("용역", Won.of(1_700_000_000L), "기관 결산자료", LocalDate.of(2026, 10, 31)),
                        new Denominator("공사", Won.of(1_010_000_000L), "기관 결산자료", LocalDate.of(2026, 10, 31)),
                        new Denominator("중소기업물품", null, null, null)),
                "총구매액",
                List.of(
                        new Rule(
                                "SOC-ENT@2012-02-02",
                                "사회적기업제품",
                                "목표율 3% (권장), 분모 총구매액",
                                "사회적기업 육성법 제12조",
                                LocalDate.of(2012, 2, 2),
                                null,
                                LocalDate.of(2026, 11, 1),
                                "권장 비율이며 법률에는 비율이 없음"),
                        new Rule(
                                "SEV-DIS@2025-01-01",
                                "중증장애인생산품",
                                "목표율 1.1%, 분모 물품+용역",
                                "중증장애인생산품 우선구매 특별법 제7조, 보건복지부 고시",
                                LocalDate.of(2025, 1, 1),
                                null,
                                LocalDate.of(2026, 11, 3),
                                null)),
                List.of("모수는 기관이 2026-10-31에 알려 준 금액입니다."));
    }

    private static CategoryLine category(Category category) {
        String base = switch (category) {
            case TECH -> "중소기업물품";
            case WOMEN_GOODS -> "물품";
            case WOMEN_SERVICE -> "용역";
            case WOMEN_WORKS -> "공사";
            case SEV_DIS, STD_WP -> "물품+용역";
            case VILLAGE, GREEN, VETERAN -> null;
            default -> "총구매액";
        };
        Won won = base == null
                ? null
                : switch (base) {
                    case "물품" -> Won.of(1_500_000_000L);
                    case "용역" -> Won.of(1_700_000_003L);
                    case "공사" -> Won.of(1_010_000_000L);
                    case "물품+용역" -> Won.of(3_200_000_003L);
                    case "총구매액" -> Won.of(4_210_000_003L);
                    default -> null;
                };
        String target = TARGETS.get(category);
        boolean told = category == Category.DIS_ENT;
        return new CategoryLine(
                category,
                base,
                won,
                target == null ? null : new BigDecimal(target),
                target == null ? null : category == Category.STARTUP ? "기관 목표" : "법정 기준",
                told ? Won.of(37_654_321) : null,
                told ? LocalDate.of(2026, 10, 31) : null,
                told ? "기관 총무처 메일" : null,
                null);
    }

    private static Purchase purchase(int i) {
        ItemKind kind =
                List.of(ItemKind.GOODS, ItemKind.SERVICE, ItemKind.WORKS).get(i % 3);
        long sign = i % 17 == 11 ? -1 : 1;
        BigDecimal quantity = i % 6 == 2 ? new BigDecimal("12.5") : BigDecimal.valueOf(1 + i % 40L);
        Won price = Won.of(sign * (12_000L + 1_370L * (i % 90)) * 40);
        Won supply = Won.floor(quantity, price);
        Won tax = i % 5 == 1 ? Won.ZERO : Won.floor(PaperSamples.VAT, supply);
        Won total = supply.plus(tax);
        List<Credit> credits = new ArrayList<>();
        if (i % 9 != 8) {
            credits.add(counts(Category.SME, total, "SME@2009-11-22"));
        }
        if (i % 2 == 0) {
            Category women = kind == ItemKind.GOODS
                    ? Category.WOMEN_GOODS
                    : kind == ItemKind.SERVICE ? Category.WOMEN_SERVICE : Category.WOMEN_WORKS;
            credits.add(counts(women, total, "WOMEN-G@2009-11-22"));
        }
        if (i % 4 == 1) {
            credits.add(counts(Category.SOC_ENT, total, "SOC-ENT@2012-02-02"));
        }
        if (i % 9 == 8) {
            credits.add(new Credit(Category.SOC_ENT, Verdict.UNKNOWN, total, "직접생산 여부를 알 수 없음", "SOC-ENT@2012-02-02"));
        }
        if (i % 11 == 3) {
            credits.add(new Credit(
                    Category.SOC_COOP, Verdict.EXCLUDED, Won.ZERO, "인가 취소(2026-02-01) 뒤의 구매", "SOC-COOP@2014-07-22"));
        }
        if (i % 13 == 4) {
            credits.add(counts(Category.STARTUP, total, "STARTUP@2020-10-08"));
        }
        return new Purchase(
                String.format(java.util.Locale.ROOT, "P-2026-%04d", i + 1),
                i % 23 == 8 ? null : START.plusDays(i % 320),
                kind,
                ITEMS[i % ITEMS.length],
                i % 3 == 0 ? "500mL × 20" : null,
                i % 4 == 0 ? "4015150301" : null,
                quantity,
                "개",
                price,
                FIRMS[i % FIRMS.length],
                "012-81-1234" + i % 10,
                "사회적기업 제2019-309호 (2019-05-01~만료 없음), 여성기업 제0000-" + i % 10 + "호 (2025-01-02~2028-01-01)",
                i % 8 == 0 ? DealRole.RESALE : DealRole.BROKERAGE,
                i % 9 == 8 ? null : Boolean.TRUE,
                supply,
                tax,
                total,
                total,
                "D-2026-A" + i / 2,
                "수의(1인 견적)",
                "국가계약법 시행령 제26조제1항제5호가목",
                "총무처",
                sign < 0 ? "P-2026-0001" : null,
                null,
                credits,
                true);
    }

    private static Credit counts(Category category, Won amount, String rule) {
        return new Credit(category, Verdict.COUNTS, amount, "인증이 유효함", rule);
    }

    static CertificateDocument certificate(int items) {
        List<CertificateDocument.Item> list = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            Purchase each = purchase(i);
            list.add(new CertificateDocument.Item(
                    each.basisDate(),
                    each.kind(),
                    i == 1 ? "=cmd" : each.item(),
                    each.spec(),
                    each.quantity(),
                    each.unitPrice(),
                    each.total(),
                    each.supplier(),
                    each.bizNo(),
                    "중소기업, 사회적기업",
                    "제2019-309호",
                    "2019-05-01~만료 없음",
                    each.method(),
                    each.department(),
                    null));
        }
        return new CertificateDocument(
                "A-2026-A0003",
                "빛가람에너지공사",
                2026,
                START,
                END,
                PaperSamples.DAY,
                VatBasis.INCL_VAT,
                DateBasis.PAYMENT,
                Scope.OURS,
                items == 0
                        ? List.of()
                        : List.of(
                                new CertificateDocument.Total(Category.SME, 54, Won.of(1_861_471_440)),
                                new CertificateDocument.Total(Category.WOMEN_SERVICE, 10, Won.of(255_968_160)),
                                new CertificateDocument.Total(Category.SOC_ENT, 15, Won.of(554_837_120))),
                list,
                new CertificateDocument.Issuer(
                        "가치키움사회적협동조합", "009-82-00010", "전남광주통합특별시 동구 제봉로 000, 2층", "062-000-7000", "나눔이"),
                new Seal(PaperSamples.seal()));
    }

    static ComparisonDocument comparison() {
        return new ComparisonDocument(
                "R-2026-A0012",
                "하반기 행사 물품",
                "빛가람에너지공사",
                PaperSamples.DAY,
                "가치키움사회적협동조합",
                List.of(
                        supplier("Q-2026-A0001", "가온누리디자인 주식회사", 0),
                        supplier("Q-2026-A0002", "다솜환경", -240),
                        supplier("Q-2026-A0003", "+든든상사", 0)),
                List.of(
                        compared(
                                "현수막",
                                "30",
                                offer(35_000, 1_155_000),
                                offer(34_000, 1_122_000),
                                offer(34_000, 1_122_000)),
                        compared("손소독제", "48", offer(4_350, 229_680), offer(4_300, 227_040), null),
                        compared(
                                "농산물 꾸러미",
                                "12.5",
                                offer(25_000, 312_500),
                                offer(26_000, 325_000),
                                offer(24_900, 311_250)),
                        compared("=소독", null, null, null, null)));
    }

    private static ComparisonDocument.Supplier supplier(String quoteNo, String name, long rounding) {
        return new ComparisonDocument.Supplier(
                quoteNo,
                1,
                name,
                "012-81-12342",
                Won.of(rounding),
                "계약일로부터 14일",
                PaperSamples.DAY.plusDays(30),
                "사회적기업 제2019-309호, 여성기업");
    }

    private static ComparisonDocument.Line compared(String item, String quantity, ComparisonDocument.Offer... offers) {
        BigDecimal count = quantity == null ? null : new BigDecimal(quantity);
        return new ComparisonDocument.Line(item, "규격", "개", count, java.util.Arrays.asList(offers));
    }

    private static ComparisonDocument.Offer offer(long price, long total) {
        return new ComparisonDocument.Offer(Won.of(price), Won.of(total));
    }
}
