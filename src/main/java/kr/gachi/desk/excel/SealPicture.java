package kr.gachi.desk.excel;

import kr.gachi.desk.paper.Seal;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** A seal on a sheet, as large as a real one, whatever the cells are. */
record SealPicture(Seal seal) {
    private static final int EMU_PER_MM = 36_000;

    /** Centres the picture on the area. */
    void placeOn(XSSFSheet sheet, AreaReference area) {
        int wide = seal.wide();
        int high = seal.high();
        double side = Seal.SIDE * EMU_PER_MM;
        long width = Math.round(wide >= high ? side : side * wide / high);
        long height = Math.round(high >= wide ? side : side * high / wide);

        double middleX = (left(sheet, area.getFirstCell().getCol())
                        + left(sheet, area.getLastCell().getCol() + 1))
                / 2;
        double middleY = (top(sheet, area.getFirstCell().getRow())
                        + top(sheet, area.getLastCell().getRow() + 1))
                / 2;
        anchor(sheet, Math.max(0, middleX - width / 2.0), Math.max(0, middleY - height / 2.0), width, height);
    }

    private void anchor(XSSFSheet sheet, double x, double y, long width, long height) {
        int column = 0;
        while (left(sheet, column + 1) <= x) {
            column++;
        }
        int row = 0;
        while (top(sheet, row + 1) <= y) {
            row++;
        }
        XSSFClientAnchor from = new XSSFClientAnchor(
                (int) (x - left(sheet, column)), (int) (y - top(sheet, row)), 0, 0, column, row, column + 1, row + 1);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        drawing.createPicture(from, sheet.getWorkbook().addPicture(seal.png(), XSSFWorkbook.PICTURE_TYPE_PNG));
        keepSize(drawing.getCTDrawing(), width, height);
    }

    /** An anchor between two cells would stretch the seal wherever fonts make columns wider; one cell and a size do not. */
    private static void keepSize(CTDrawing drawing, long width, long height) {
        int last = drawing.sizeOfTwoCellAnchorArray() - 1;
        CTTwoCellAnchor two = drawing.getTwoCellAnchorArray(last);
        CTOneCellAnchor one = drawing.addNewOneCellAnchor();
        one.setFrom(two.getFrom());
        one.addNewExt().setCx(width);
        one.getExt().setCy(height);
        one.setPic(two.getPic());
        one.getPic().getSpPr().getXfrm().getExt().setCx(width);
        one.getPic().getSpPr().getXfrm().getExt().setCy(height);
        one.addNewClientData();
        drawing.removeTwoCellAnchor(last);
    }

    private static double left(XSSFSheet sheet, int column) {
        double emu = 0;
        for (int c = 0; c < column; c++) {
            emu += sheet.isColumnHidden(c) ? 0 : sheet.getColumnWidthInPixels(c) * Units.EMU_PER_PIXEL;
        }
        return emu;
    }

    private static double top(XSSFSheet sheet, int row) {
        double emu = 0;
        for (int r = 0; r < row; r++) {
            boolean drawn = sheet.getRow(r) != null;
            if (!drawn || !sheet.getRow(r).getZeroHeight()) {
                double points = drawn ? sheet.getRow(r).getHeightInPoints() : sheet.getDefaultRowHeightInPoints();
                emu += points * Units.EMU_PER_POINT;
            }
        }
        return emu;
    }
}
