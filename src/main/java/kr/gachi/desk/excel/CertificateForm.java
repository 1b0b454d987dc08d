package kr.gachi.desk.excel;

import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.domain.Scope;
import kr.gachi.desk.domain.Won;
import kr.gachi.desk.excel.CertificateDocument.Item;
import kr.gachi.desk.excel.CertificateDocument.Total;
import kr.gachi.desk.excel.ListSheet.Column;
import kr.gachi.desk.excel.Look.Edges;
import kr.gachi.desk.excel.Styles.Formula;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 구매실적 확인서: a page to be filed, and the list on which it rests. */
public final class CertificateForm {
    static final String SHEET = "확인서";
    static final String LIST = "품목 목록";

    private static final int LAST = 4;
    private static final int AMOUNT = 7;
    private static final Look VALUE = Look.BOXED.indented().wrapped();
    private static final Look OPEN = Look.PLAIN.centred();

    private final Canvas canvas;
    private final CertificateDocument certificate;

    private CertificateForm(Canvas canvas, CertificateDocument certificate) {
        this.canvas = canvas;
        this.certificate = certificate;
    }

    public static void write(CertificateDocument certificate, Path target) {
        OutFile.refuseUnwritable(target);
        XSSFWorkbook book = new XSSFWorkbook();
        Styles styles = new Styles(book);
        XSSFSheet page = book.createSheet(SHEET);
        ListSheet<Item> items = items();
        String about = certificate.agency() + " " + certificate.year() + "년";
        String note = scope(certificate) + " · " + basis(certificate) + " · 금액은 "
                + certificate.amountBasis().word();
        BookFile.describe(book, "구매실적 확인서 " + about, certificate.issuer().name(), certificate.issuedOn());
        StreamedLists lists = new StreamedLists(book, styles);
        XSSFSheet list = lists.add(LIST, items, "품목 목록 — " + about, note, certificate.items());
        new CertificateForm(new Canvas(page, styles), certificate).draw();
        int last = ListSheet.last(certificate.items().size());
        new Canvas(list, styles).name("purchases", ListSheet.FIRST, 0, last, 15);
        lists.write(certificate.issuedOn(), target, () -> new Canvas(list, styles).page(true, 0, "품목 목록  " + about));
    }

    private static ListSheet<Item> items() {
        return new ListSheet<>(List.of(
                Column.word("연번", (item, row) -> row - ListSheet.FIRST),
                Column.day("구매일자", (item, row) -> PurchaseSheet.known(item.date())),
                Column.word("구분", (item, row) -> PurchaseSheet.known(PurchaseSheet.word(item.kind()))),
                Column.text("품명", 28, (item, row) -> item.item()),
                Column.text("규격", 20, (item, row) -> item.spec()),
                Column.amount("수량", (item, row) -> item.quantity()),
                Column.amount("단가", (item, row) -> item.unitPrice()),
                Column.sum("금액", (item, row) -> item.amount()),
                Column.text("업체명", 24, (item, row) -> item.supplier()),
                Column.word("사업자등록번호", (item, row) -> PurchaseSheet.known(item.bizNo())),
                Column.text("기업유형", 28, (item, row) -> item.enterpriseKinds()),
                Column.text("인증번호", 26, (item, row) -> item.certificateNo()),
                Column.text("유효기간", 28, (item, row) -> item.validity()),
                Column.text("계약방법", 16, (item, row) -> item.method()),
                Column.text("구매부서", 16, (item, row) -> item.department()),
                Column.text("비고", 24, (item, row) -> item.note())));
    }

    private void draw() {
        canvas.widths(20, 24, 12, 20, 18);
        canvas.height(0, 30);
        canvas.span(0, 0, LAST, number(), Look.PLAIN.size(9).ink(Look.QUIET).left());
        canvas.height(1, 56);
        Look title = Look.PLAIN.size(26).strong().ink(Look.NAVY).centred();
        canvas.span(1, 0, LAST, "구 매 실 적   확 인 서", title.edges(Edges.below(BorderStyle.DOUBLE)));
        canvas.height(2, 18);
        int row = head(3);
        row = totals(row + 1);
        row = statement(row);
        issuer(row);
        canvas.page(false, 1, "구매실적 확인서  " + certificate.agency() + " " + certificate.year());
        canvas.sheet().setDisplayGridlines(false);
    }

    private String number() {
        return certificate.number() == null ? "발급번호: 발급 전" : "발급번호: " + certificate.number();
    }

    private int head(int first) {
        pair(first, "기 관 명", certificate.agency(), VALUE.strong().size(12));
        pair(
                first + 1,
                "대상기간",
                certificate.year() + "년 (" + certificate.from() + " ~ " + certificate.to() + ")",
                VALUE);
        pair(first + 2, "산정 기준", basis(certificate), VALUE);
        canvas.name("basis", first + 2, 1);
        pair(first + 3, "집계범위", scope(certificate), VALUE);
        canvas.height(first + 4, 16);
        return first + 4;
    }

    private void pair(int row, String label, String value, Look look) {
        canvas.height(row, 26);
        canvas.put(row, 0, label, Look.CAPTION.size(10));
        canvas.span(row, 1, LAST, value, look);
        canvas.fit(row, value, 1, LAST, look);
    }

    private int totals(int headings) {
        canvas.height(headings, 26);
        canvas.span(headings, 0, 1, "우선구매 분류", Look.HEADING);
        canvas.put(headings, 2, "건수", Look.HEADING);
        canvas.span(headings, 3, LAST, "구매금액(원)", Look.HEADING);
        int row = headings + 1;
        for (Total total : certificate.totals()) {
            line(row++, total.category().word(), total.lines(), total.recognised(), Look.BOXED);
        }
        if (certificate.totals().isEmpty()) {
            line(row++, "인정된 구매가 없습니다.", null, null, Look.BOXED);
        }
        canvas.name("categories", headings + 1, 0, row - 1, LAST);
        int items = certificate.items().size();
        String range = Canvas.reference(LIST, ListSheet.FIRST, AMOUNT, ListSheet.last(items), AMOUNT);
        Won sum = certificate.items().stream().map(Item::amount).reduce(Won.ZERO, Won::plus);
        line(
                row,
                "전체 (여러 분류에 드는 구매도 한 번만)",
                new Formula("COUNT(" + range + ")", items),
                new Formula("SUM(" + range + ")", sum),
                Look.BOXED.strong().filled(Look.HEAD));
        canvas.name("union_lines", row, 2);
        canvas.name("union_recognised", row, 3);
        canvas.height(row + 1, 34);
        canvas.span(
                row + 1,
                0,
                LAST,
                "분류별 금액은 유효한 인증이 있는 분류마다 전액을 적은 것이므로 서로 더하지 않습니다. 인증번호와 유효기간은 붙임 품목 목록에 있습니다.",
                Look.PLAIN.size(9).ink(Look.QUIET).left().wrapped());
        return row + 2;
    }

    private void line(int row, String name, Object lines, Object amount, Look look) {
        canvas.height(row, 24);
        canvas.span(row, 0, 1, name, look.indented());
        canvas.put(row, 2, lines, look.right().format("#,##0_ "));
        canvas.span(row, 3, LAST, amount, look.right().format("#,##0_ "));
    }

    private int statement(int row) {
        canvas.height(row, 60);
        canvas.span(row, 0, LAST, "위와 같이 구매하였음을 확인합니다.", OPEN.size(14));
        canvas.height(row + 1, 34);
        String day = certificate.issuedOn().getYear() + "년  "
                + certificate.issuedOn().getMonthValue() + "월  "
                + certificate.issuedOn().getDayOfMonth() + "일";
        canvas.span(row + 1, 0, LAST, day, OPEN.size(12));
        canvas.height(row + 2, 20);
        return row + 3;
    }

    private void issuer(int first) {
        CertificateDocument.Issuer issuer = certificate.issuer();
        canvas.height(first, 34);
        canvas.span(first, 0, LAST, issuer.name(), OPEN.size(18).strong());
        canvas.height(first + 1, 34);
        canvas.span(first + 1, 0, 2, "대표자", OPEN.size(12).right());
        canvas.put(first + 1, 3, issuer.representative(), OPEN.size(14).strong().right());
        canvas.put(first + 1, LAST, "(인)", OPEN.size(12).ink(Look.QUIET).indented());
        canvas.height(first + 2, 12);
        open(first + 3, "사업자등록번호", issuer.bizNo());
        open(first + 4, "주소", issuer.address());
        open(first + 5, "전화", issuer.phone());
        canvas.height(first + 6, 20);
        canvas.height(first + 7, 18);
        canvas.span(first + 7, 0, LAST, "붙임  품목 목록 1부 (" + certificate.items().size() + "건).  끝.", Look.PLAIN.left());
        if (certificate.seal() != null) {
            AreaReference over = new AreaReference(
                    Canvas.reference(SHEET, first + 1, 3, first + 1, LAST), SpreadsheetVersion.EXCEL2007);
            new SealPicture(certificate.seal()).placeOn(canvas.sheet(), over);
        }
    }

    private void open(int row, String label, String value) {
        canvas.height(row, 17);
        canvas.put(row, 0, label, Look.PLAIN.size(9).ink(Look.QUIET).right());
        canvas.span(row, 1, LAST, value, Look.PLAIN.size(9).indented().wrapped());
        canvas.fit(row, value, 1, LAST, Look.PLAIN.size(9));
    }

    private static String basis(CertificateDocument certificate) {
        return certificate.amountBasis().word() + " · "
                + certificate.dateBasis().word() + "일 기준";
    }

    private static String scope(CertificateDocument certificate) {
        return certificate.scope() == Scope.ALL ? "전체" : "우리 연계분 (이 조합이 연계한 구매만 담았습니다)";
    }
}
