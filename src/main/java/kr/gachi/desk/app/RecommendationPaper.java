package kr.gachi.desk.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gachi.desk.domain.Certification;
import kr.gachi.desk.domain.CertificationKind;
import kr.gachi.desk.domain.Choice;
import kr.gachi.desk.domain.ChoiceState;
import kr.gachi.desk.domain.Enterprise;
import kr.gachi.desk.domain.Facts;
import kr.gachi.desk.domain.Product;
import kr.gachi.desk.domain.Request;
import kr.gachi.desk.domain.RequestLine;
import kr.gachi.desk.paper.Figures;
import kr.gachi.desk.paper.Paper;
import kr.gachi.desk.paper.PaperTable;
import kr.gachi.desk.paper.PaperTable.Align;
import kr.gachi.desk.paper.PaperTable.Row;
import kr.gachi.desk.paper.PaperTable.Tone;
import kr.gachi.desk.paper.QuoteDocument;
import kr.gachi.desk.rules.Truth;
import kr.gachi.desk.rules.Validity;
import kr.gachi.desk.rules.Verdict;
import kr.gachi.desk.store.Contents;
import kr.gachi.desk.store.Location;
import kr.gachi.desk.store.Tx;

/**
 * Writes down who is recommended for the lines of a request and why. Of persons only the representative is named; the
 * telephone is the firm's own.
 */
final class RecommendationPaper {
    private static final int FIRST = 3;
    private static final int PRECEDENTS = 3;
    private static final String UNKNOWN = "모름";
    private static final List<PaperTable.Column> COLUMNS =
            List.of(new PaperTable.Column("구분", 1, Align.MIDDLE), new PaperTable.Column("내용", 8, Align.LEFT));

    private final Tx tx;
    private final Location location;
    private final Request request;
    private final LocalDate day;
    private final List<Precedents.Precedent> bought;

    /** @param bought all that was bought before, the latest first */
    RecommendationPaper(Tx tx, Location location, Request request, List<Precedents.Precedent> bought) {
        this.tx = tx;
        this.location = location;
        this.request = request;
        this.day = request.dueDate() == null ? tx.session().today() : request.dueDate();
        this.bought = bought;
    }

    /** Who is recommended for a line. */
    record OfLine(Matched.OfLine line, List<Recommended> firms) {}

    /**
     * @param choice null where nobody has chosen
     * @param suggestion null where a chosen product is not suggested any more
     */
    record Recommended(Product product, Enterprise enterprise, Choice choice, Matched.Suggested suggestion) {}

    /** Null where nobody answers the line. */
    OfLine line(Matched.OfLine line) {
        RequestLine asked = Keys.line(tx, request, line.line());
        List<Recommended> chosen = tx.choices().where("requestLine", asked.id()).stream()
                .filter(each -> each.state() == ChoiceState.CHOSEN && each.product() != null)
                .map(each -> {
                    Product product = tx.products().get(each.product());
                    return recommended(product, each, suggestion(line, product).orElse(null));
                })
                .sorted(Comparator.comparing(each -> each.product().code()))
                .toList();
        List<Recommended> firms = chosen.isEmpty()
                ? line.suggestions().stream()
                        .limit(FIRST)
                        .map(each -> recommended(Keys.product(tx, each.productCode()), null, each))
                        .toList()
                : chosen;
        return firms.isEmpty() ? null : new OfLine(line, firms);
    }

    private Recommended recommended(Product product, Choice choice, Matched.Suggested suggestion) {
        return new Recommended(product, tx.enterprises().get(product.enterprise()), choice, suggestion);
    }

    private static Optional<Matched.Suggested> suggestion(Matched.OfLine line, Product product) {
        return line.suggestions().stream()
                .filter(each -> product.code().equals(each.productCode()))
                .findFirst();
    }

    Paper of(String number, List<OfLine> lines) {
        Letterhead own = Letterhead.of(tx, new Contents(location), tx.office().enterprise());
        return new Paper(
                "업체 추천서",
                null,
                number,
                tx.session().today(),
                List.of(
                        new Paper.Entry("문서번호", number),
                        new Paper.Entry("일   자", tx.session().today().toString()),
                        new Paper.Entry("요청번호", request.number())),
                QuoteDocument.addressed(tx.agencies().get(request.agency()).name()),
                request.department(),
                "아래와 같이 업체를 추천합니다.",
                own.supplier(),
                "추천자",
                own.seal(),
                null,
                lines.stream().map(this::table).toList(),
                List.of(
                        new Paper.Entry("요청건명", request.title()),
                        new Paper.Entry(
                                "기준일", day + (request.dueDate() == null ? " (작성일)" : " (납품기한)") + " 현재의 인증을 확인했습니다."),
                        new Paper.Entry("참   고", "계약방법과 업체의 결정은 기관이 합니다. 인증의 진위는 발급기관에서 확인할 수 있습니다.")),
                List.of(),
                own.supplier().name());
    }

    private PaperTable table(OfLine line) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < line.firms().size(); i++) {
            Recommended each = line.firms().get(i);
            String rank = each.choice() == null ? (i + 1) + "순위  " : "선택  ";
            rows.add(new Row(Tone.PART, List.of(rank + name(each.enterprise()))));
            fill(rows, each);
        }
        Matched.OfLine asked = line.line();
        String quantity = asked.quantity() == null
                ? null
                : Figures.written(asked.quantity()) + (asked.unit() == null ? "" : asked.unit());
        return new PaperTable(asked.line() + ". " + joined(" · ", asked.text(), asked.spec(), quantity), COLUMNS, rows);
    }

    private static String name(Enterprise enterprise) {
        String number = Matched.number(enterprise);
        return enterprise.name() + " (사업자등록번호 " + (number == null ? UNKNOWN : number) + ")";
    }

    private void fill(List<Row> rows, Recommended each) {
        Product product = each.product();
        Matched.Suggested suggestion = each.suggestion();
        row(
                rows,
                "제   품",
                joined(
                        " · ",
                        product.name(),
                        product.spec(),
                        suggestion == null || suggestion.unitPrice() == null
                                ? "단가 모름"
                                : "단가 " + Figures.written(suggestion.unitPrice()) + "원 (부가세 별도)",
                        suggestion == null || suggestion.total() == null
                                ? null
                                : "합계 " + Figures.written(suggestion.total()) + "원 (부가세 별도)"));
        row(rows, "인   증", certificates(each.enterprise()));
        row(rows, "직접생산", ownProduction(each));
        row(rows, "추천사유", reasons(each));
        if (suggestion != null) {
            row(
                    rows,
                    "확인할 점",
                    suggestion.cautions().stream().map(Matched.Caution::text).collect(Collectors.joining("\n")));
            row(rows, "계약방법", suggestion.route().because());
            row(rows, "실적분류", credits(suggestion));
        }
        row(rows, "구매전례", precedents(each));
        row(
                rows,
                "연 락 처",
                joined(
                        " · ",
                        labelled("대표자 ", representative(each.enterprise())),
                        labelled("전화 ", each.enterprise().phone()),
                        labelled("누리집 ", each.enterprise().homepage()),
                        labelled("소재지 ", place(each.enterprise()))));
    }

    /** A row with nothing to say stays away, so that the officer reads no empty promises. */
    private static void row(List<Row> rows, String label, String text) {
        if (text != null && !text.isBlank()) {
            rows.add(new Row(Tone.LINE, Arrays.asList(label, text)));
        }
    }

    private String certificates(Enterprise enterprise) {
        String told = tx.certifications().where("enterprise", enterprise.id()).stream()
                .sorted(Comparator.comparing(Certification::kind)
                        .thenComparing(Certification::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Facts.Certificate::of)
                .map(each -> {
                    Truth truth = Validity.of(each, day).truth();
                    String number = each.number() == null ? "번호 모름" : each.number();
                    return truth == Truth.NO
                            ? null
                            : each.kind().name() + " " + number + " (" + PerformancePaper.span(each) + ")"
                                    + (truth == Truth.UNKNOWN ? " – 유효 여부 모름" : "");
                })
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? "기준일에 유효한 인증의 기록이 없습니다." : told;
    }

    private String ownProduction(Recommended each) {
        Boolean own = each.product().ownProduction();
        boolean confirmed = tx
                .certifications()
                .where("enterprise", each.enterprise().id())
                .stream()
                .map(Facts.Certificate::of)
                .filter(certificate -> certificate.kind().equals(CertificationKind.DIRECT_PRODUCTION))
                .anyMatch(certificate -> Validity.of(certificate, day).truth() == Truth.YES);
        String said = own == null ? UNKNOWN : own ? "직접 생산·수행" : "직접 생산·수행하지 않음";
        return said + (confirmed ? " · 유효한 직접생산확인증명서 있음(대상 품목은 증명서 참조)" : "");
    }

    private static String reasons(Recommended each) {
        List<String> told = new ArrayList<>();
        if (each.choice() != null) {
            told.add(each.choice().why());
            told.addAll(each.choice().reasons());
        }
        if (told.stream().allMatch(Objects::isNull) && each.suggestion() != null) {
            each.suggestion().reasons().forEach(reason -> told.add(reason.text()));
        }
        return told.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static String credits(Matched.Suggested suggestion) {
        return suggestion.credits().stream()
                .filter(each -> each.verdict() == Verdict.COUNTS)
                .map(each -> each.category().word()
                        + (each.amountWon() == null ? "" : " " + Figures.written(each.amountWon()) + "원"))
                .collect(Collectors.joining(", "));
    }

    private String precedents(Recommended each) {
        String told = bought.stream()
                .filter(one -> isLike(one, each.product()))
                .sorted(Comparator.comparing((Precedents.Precedent one) ->
                        !one.supplier().equals(each.enterprise().name())))
                .limit(PRECEDENTS)
                .map(one -> joined(
                        " · ",
                        one.contractDate() == null
                                ? "날짜 모름"
                                : one.contractDate().toString(),
                        one.agency(),
                        one.supplier(),
                        one.item(),
                        one.totalWon() == null ? null : Figures.written(one.totalWon()) + "원",
                        one.method(),
                        one.article()))
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? "기록된 전례가 없습니다." : told;
    }

    private static boolean isLike(Precedents.Precedent precedent, Product product) {
        if (product.itemCode() != null && product.itemCode().equals(precedent.itemCode())) {
            return true;
        }
        String item = plain(precedent.item());
        String name = plain(product.name());
        return item.length() > 1 && (item.contains(name) || name.contains(item));
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("\\s", "");
    }

    private String representative(Enterprise enterprise) {
        return Letterhead.of(tx, new Contents(location), enterprise.id())
                .supplier()
                .representative();
    }

    private static String place(Enterprise enterprise) {
        return enterprise.address() != null
                ? enterprise.address()
                : joined(" ", enterprise.sido(), enterprise.sigungu());
    }

    private static String labelled(String label, String text) {
        return text == null || text.isBlank() ? null : label + text;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(each -> each != null && !each.isBlank()).collect(Collectors.joining(between));
    }
}
