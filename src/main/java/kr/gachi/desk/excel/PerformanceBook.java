package kr.gachi.desk.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import kr.gachi.desk.excel.PerformanceDocument.CategoryLine;
import kr.gachi.desk.excel.PerformanceDocument.Purchase;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 우선구매 실적 보고서: 요약, 구매내역, 제외·보류, 계산근거. The summary is formulas over the lists; the lists are streamed, so that a
 * year of a large agency needs no more memory than its rows take.
 */
public final class PerformanceBook {
    /** Rows that stay in memory while a list is written. */
    private static final int WINDOW = 200;

    private PerformanceBook() {}

    public static void write(PerformanceDocument report, Path target) {
        OutFile.refuseUnwritable(target);
        XSSFWorkbook book = new XSSFWorkbook();
        Styles styles = new Styles(book);
        XSSFSheet summary = book.createSheet(SummarySheet.SHEET);
        XSSFSheet list = book.createSheet(PurchaseSheet.SHEET);
        XSSFSheet heldList = book.createSheet(HeldSheet.SHEET);
        XSSFSheet grounds = book.createSheet(GroundsSheet.SHEET);

        PurchaseSheet purchases = new PurchaseSheet(
                report.categories().stream().map(CategoryLine::category).toList());
        HeldSheet held = new HeldSheet(report.purchases(), report.excluded());
        List<SummaryRow> rows = report.categories().stream()
                .map(line -> SummaryRow.of(report, line, held.pending(line.category())))
                .toList();
        new SummarySheet(new Canvas(summary, styles), report, rows, purchases, held).draw();
        new GroundsSheet(new Canvas(grounds, styles), report).draw();
        new Canvas(list, styles)
                .name(
                        "purchases",
                        ListSheet.FIRST,
                        0,
                        ListSheet.last(report.purchases().size()),
                        purchases.lastColumn());
        String about = report.agency() + " " + report.year() + "년";
        BookFile.describe(book, "우선구매 실적 보고서 " + about, report.cooperative(), report.date());

        ListSheet<Purchase> purchaseList = purchases.list();
        ListSheet<HeldSheet.Row> heldRows = held.list();
        try (SXSSFWorkbook stream = new SXSSFWorkbook(book, WINDOW)) {
            stream.setZip64Mode(Zip64Mode.AsNeeded);
            String note = report.scopeWord() + " · " + report.basisWords() + " · "
                    + report.purchases().size() + "건 · 위의 굵은 합계는 필터로 보이는 행만 더합니다.";
            SXSSFSheet rowsOfPurchases = stream.getSheet(PurchaseSheet.SHEET);
            purchaseList.write(list, rowsOfPurchases, styles, "구매내역 — " + about, note, report.purchases());
            String why = "인정하지 않은 구매를 분류마다 까닭과 함께 적었습니다 · " + held.rows().size() + "건";
            SXSSFSheet rowsOfHeld = stream.getSheet(HeldSheet.SHEET);
            heldRows.write(heldList, rowsOfHeld, styles, "제외·보류 — " + about, why, held.rows());
            page(list, styles, about, purchaseList.pagesWide());
            list.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
            page(heldList, styles, about, 1);
            BookFile.write(stream, report.date(), target);
        } catch (IOException e) {
            throw new UncheckedIOException("temporary rows could not be closed", e);
        }
    }

    private static void page(XSSFSheet sheet, Styles styles, String about, int pagesWide) {
        new Canvas(sheet, styles).page(true, 0, "우선구매 실적 보고서  " + about);
        sheet.getPrintSetup().setFitWidth((short) pagesWide);
    }
}
