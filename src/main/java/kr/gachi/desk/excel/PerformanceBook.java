package kr.gachi.desk.excel;

import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.excel.PerformanceDocument.CategoryLine;
import kr.gachi.desk.excel.PerformanceDocument.Purchase;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 우선구매 실적 보고서: 요약, 구매내역, 제외·보류, 계산근거. The summary is formulas over the lists. */
public final class PerformanceBook {
    private PerformanceBook() {}

    public static void write(PerformanceDocument report, Path target) {
        OutFile.refuseUnwritable(target);
        XSSFWorkbook book = new XSSFWorkbook();
        Styles styles = new Styles(book);
        String about = report.agency() + " " + report.year() + "년";
        BookFile.describe(book, "우선구매 실적 보고서 " + about, report.cooperative(), report.date());

        XSSFSheet summary = book.createSheet(SummarySheet.SHEET);
        PurchaseSheet purchases = new PurchaseSheet(
                report.categories().stream().map(CategoryLine::category).toList());
        HeldSheet held = new HeldSheet(report.purchases(), report.excluded());
        StreamedLists lists = new StreamedLists(book, styles);
        ListSheet<Purchase> purchaseList = purchases.list();
        String title = "구매내역 — " + about;
        XSSFSheet purchaseSheet = lists.add(PurchaseSheet.SHEET, purchaseList, title, note(report), report.purchases());
        String why = "인정하지 않은 구매를 분류마다 까닭과 함께 적었습니다 · " + held.rows().size() + "건";
        XSSFSheet heldSheet = lists.add(HeldSheet.SHEET, held.list(), "제외·보류 — " + about, why, held.rows());

        List<SummaryRow> rows = report.categories().stream()
                .map(line -> SummaryRow.of(report, line, held.pending(line.category())))
                .toList();
        new SummarySheet(new Canvas(summary, styles), report, rows, purchases, held).draw();
        new GroundsSheet(new Canvas(book.createSheet(GroundsSheet.SHEET), styles), report).draw();
        int last = ListSheet.last(report.purchases().size());
        new Canvas(purchaseSheet, styles).name("purchases", ListSheet.FIRST, 0, last, purchases.lastColumn());
        lists.write(report.date(), target, () -> {
            page(purchaseSheet, styles, about, purchaseList.pagesWide());
            purchaseSheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
            new Canvas(purchaseSheet, styles).head(title);
            CellRangeAddress printed =
                    purchaseList.withoutTitle(report.purchases().size());
            book.setPrintArea(
                    book.getSheetIndex(purchaseSheet),
                    printed.getFirstColumn(),
                    printed.getLastColumn(),
                    printed.getFirstRow(),
                    printed.getLastRow());
            page(heldSheet, styles, about, 1);
        });
    }

    private static String note(PerformanceDocument report) {
        return report.scopeWord() + " · " + report.basisWords() + " · "
                + report.purchases().size() + "건 · 위의 굵은 합계는 필터로 보이는 행만 더합니다.";
    }

    private static void page(XSSFSheet sheet, Styles styles, String about, int pagesWide) {
        new Canvas(sheet, styles).page(true, 0, "우선구매 실적 보고서  " + about);
        sheet.getPrintSetup().setFitWidth((short) pagesWide);
    }
}
