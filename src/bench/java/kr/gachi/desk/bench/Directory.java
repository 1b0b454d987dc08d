package kr.gachi.desk.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.Sheets;
import kr.gachi.desk.excel.WorkbookOut.Line;

/**
 * An invented directory of any size. Row {@code i} is the same each time and in every size, so that runs can be
 * compared; names and specifications are put together from many words and numbers, so that no cache sees one text twice.
 */
final class Directory {
    /** What "today" is in everything that is measured. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final int AGENCIES = 200;

    private final int enterprises;

    Directory(int enterprises) {
        this.enterprises = enterprises;
    }

    int enterprises() {
        return enterprises;
    }

    Line enterprise(int i) {
        SplittableRandom random = random(1, i);
        String city = pick(random, Words.CITIES);
        return line(
                Map.entry("code", enterpriseCode(i)),
                Map.entry("bizNo", bizNo(i)),
                Map.entry("name", enterpriseName(i)),
                Map.entry("sizeClass", random.nextInt(10) == 0 ? "중기업" : "소기업·소상공인"),
                Map.entry("taxStatus", "일반"),
                Map.entry("sido", "전라남도"),
                Map.entry("sigungu", city),
                Map.entry("address", "전라남도 %s 한들로 %d".formatted(city, 1 + random.nextInt(400))),
                Map.entry("phone", "061-000-%04d".formatted(random.nextInt(10_000))),
                Map.entry("businessType", pick(random, List.of("제조업", "서비스업", "도소매업"))),
                Map.entry("businessItem", trade(i).items().get(0)),
                Map.entry("serviceAreas", random.nextInt(4) == 0 ? "전국" : "광주광역시, 전라남도"),
                Map.entry("member", random.nextInt(3) == 0 ? "예" : "아니오"),
                Map.entry("status", "활동"));
    }

    /** Its first certificate has run out for every fifth enterprise. */
    Line certificate(int i) {
        SplittableRandom random = random(2, i);
        LocalDate from = LocalDate.of(i % 5 == 0 ? 2021 : 2025, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return line(
                Map.entry(Sheets.ENTERPRISE_CODE, enterpriseCode(i)),
                Map.entry("kind", pick(random, Words.CERTIFICATES)),
                Map.entry("number", "제2025-%06d호".formatted(i)),
                Map.entry("validFrom", from),
                Map.entry("end", from.plusYears(3)));
    }

    Line product(int i) {
        SplittableRandom random = random(3, i);
        int enterprise = i % enterprises;
        Words.Trade trade = trade(enterprise);
        String item = pick(random, trade.items());
        return line(
                Map.entry("code", "P%07d".formatted(i)),
                Map.entry(Sheets.ENTERPRISE_CODE, enterpriseCode(enterprise)),
                Map.entry(Sheets.ENTERPRISE_BIZ_NO, bizNo(enterprise)),
                Map.entry("kind", trade.kind()),
                Map.entry("name", pick(random, trade.qualities()) + " " + item),
                Map.entry("spec", spec(random, trade)),
                Map.entry("unit", pick(random, trade.units())),
                Map.entry("unitPrice", Won.of(500L * (1 + random.nextInt(400)))),
                Map.entry("taxType", "과세"),
                Map.entry(
                        "itemCode",
                        trade.itemCode() + "%03d".formatted(trade.items().indexOf(item))),
                Map.entry("ownProduction", random.nextInt(3) == 0 ? "모름" : "예"),
                Map.entry("leadDays", 1 + random.nextInt(30)),
                Map.entry("monthlyCapacity", BigDecimal.valueOf(100L * (1 + random.nextInt(100)))),
                Map.entry("keywords", pick(random, trade.items()) + ", " + pick(random, trade.qualities())));
    }

    Line agency(int i) {
        SplittableRandom random = random(4, i);
        String city = pick(random, Words.CITIES);
        return line(
                Map.entry("code", agencyCode(i)),
                Map.entry("name", "%s %s %d과".formatted(city, pick(random, Words.NAME_BEGINNINGS), i)),
                Map.entry("regime", "지방"),
                Map.entry("sido", "전라남도"),
                Map.entry("sigungu", city));
    }

    Line request(int i) {
        return line(
                Map.entry("number", requestNo(i)),
                Map.entry(Sheets.AGENCY, agencyCode(i % AGENCIES)),
                Map.entry("title", "%d차 물품 구매".formatted(i)),
                Map.entry("receivedOn", TODAY.minusDays(i % 30)),
                Map.entry("dueDate", TODAY.plusDays(10 + i % 40)),
                Map.entry("stage", "접수"));
    }

    /** Asks in an agency's words: the item, sometimes with a quality, and a specification of its own. */
    Line requestLine(int i) {
        SplittableRandom random = random(5, i);
        Words.Trade trade = pick(random, Words.TRADES);
        String item = pick(random, trade.items());
        return line(
                Map.entry(Sheets.REQUEST, requestNo(i)),
                Map.entry("line", 1),
                Map.entry("item", random.nextBoolean() ? item : pick(random, trade.qualities()) + item),
                Map.entry("spec", spec(random, trade)),
                Map.entry("quantity", BigDecimal.valueOf(1 + random.nextInt(300))),
                Map.entry("unit", pick(random, trade.units())),
                Map.entry("budgetUnitPrice", Won.of(1000L * (1 + random.nextInt(200)))));
    }

    Line purchase(int i) {
        SplittableRandom random = random(6, i);
        int enterprise = random.nextInt(enterprises);
        Words.Trade trade = trade(enterprise);
        LocalDate contract = LocalDate.of(2017, 1, 2).plusDays(random.nextInt(3_600));
        long supply = 10_000L * (1 + random.nextInt(2_000));
        return line(
                Map.entry("purchaseNo", "B%07d".formatted(i)),
                Map.entry(Sheets.AGENCY, agencyCode(random.nextInt(AGENCIES))),
                Map.entry("kind", trade.kind()),
                Map.entry("item", pick(random, trade.items())),
                Map.entry("spec", spec(random, trade)),
                Map.entry("quantity", BigDecimal.valueOf(1 + random.nextInt(100))),
                Map.entry("unit", pick(random, trade.units())),
                Map.entry(Sheets.ENTERPRISE_CODE, enterpriseCode(enterprise)),
                Map.entry("role", "중개"),
                Map.entry("supply", Won.of(supply)),
                Map.entry("tax", Won.of(supply / 10)),
                Map.entry("contractDate", contract),
                Map.entry("DELIVERY", contract.plusDays(20)),
                Map.entry("PAYMENT", contract.plusDays(30)));
    }

    /** What people type: an item, a product's whole name, a firm, a beginning, a slip of the finger, initials. */
    String search(int i) {
        SplittableRandom random = random(7, i);
        Words.Trade trade = pick(random, Words.TRADES);
        String item = pick(random, trade.items());
        return switch (i % 6) {
            case 0 -> item;
            case 1 -> pick(random, trade.qualities()) + " " + item + " " + spec(random, trade);
            case 2 -> enterpriseName(random.nextInt(enterprises));
            case 3 -> pick(random, trade.qualities()) + item;
            case 4 -> {
                String name = enterpriseName(random.nextInt(enterprises));
                int at = 1 + random.nextInt(name.length() - 1);
                yield name.substring(0, at) + name.substring(at + 1);
            }
            default -> initials(enterpriseName(random.nextInt(enterprises)));
        };
    }

    static String requestNo(int i) {
        return "R-2026-%05d".formatted(i);
    }

    private static Words.Trade trade(int enterprise) {
        return pick(random(8, enterprise), Words.TRADES);
    }

    private static String enterpriseName(int i) {
        SplittableRandom random = random(9, i);
        return pick(random, Words.NAME_BEGINNINGS)
                + pick(random, Words.NAME_BEGINNINGS)
                + pick(random, Words.NAME_MIDDLES)
                + pick(random, Words.NAME_ENDS);
    }

    private static String enterpriseCode(int i) {
        return "SE%06d".formatted(i);
    }

    private static String agencyCode(int i) {
        return "A%04d".formatted(i);
    }

    private static String spec(SplittableRandom random, Words.Trade trade) {
        StringBuilder spec = new StringBuilder();
        for (char c : pick(random, trade.specs()).toCharArray()) {
            if (c == '#') {
                spec.append(10 * (1 + random.nextInt(60)));
            } else {
                spec.append(c);
            }
        }
        return spec.toString();
    }

    /** From the 001–099 that no tax office uses, with a valid check digit. */
    private static String bizNo(int i) {
        String nine = String.format(Locale.ROOT, "%03d%02d%04d", 1 + i % 99, 80 + i / 99 % 10, i / 990);
        int sum = 0;
        for (int at = 0; at < 9; at++) {
            sum += (nine.charAt(at) - '0') * new int[] {1, 3, 7, 1, 3, 7, 1, 3, 5}[at];
        }
        sum += (nine.charAt(8) - '0') * 5 / 10;
        return nine + (10 - sum % 10) % 10;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (c >= '가' && c <= '힣') {
                initials.append("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".charAt((c - '가') / 588));
            }
        }
        return initials.toString();
    }

    private static SplittableRandom random(int what, int i) {
        return new SplittableRandom(1_000_003L * what + i);
    }

    private static <T> T pick(SplittableRandom random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    private static Line line(Map.Entry<String, Object>... values) {
        return new Line(Map.ofEntries(values), Map.of());
    }
}
