package kr.gachi.desk.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** The charts of the summary. Targets run from a thousandth to a half, so that the share of each target is shown beside. */
final class RateChart {
    private static final String RATE_INK = "2F5D8C";
    private static final String TARGET_INK = "C9D3E0";
    /** A target of a thousandth is soon passed a hundredfold; its bar ends here, so that the others can be seen. */
    private static final double FULL = 3;

    private static final int HIGH = 25;
    private static final int COLUMNS = 13;

    private final XSSFSheet sheet;
    private final List<SummaryRow> rows;
    private int first;
    private int last;

    RateChart(XSSFSheet sheet, List<SummaryRow> rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    /** Draws below the table: rates where the report gives them, otherwise the won that we know. */
    void draw(boolean rated, int firstRow, int lastRow, int at) {
        first = firstRow;
        last = lastRow;
        boolean aims = rows.stream().anyMatch(row -> row.achieved() != null);
        if (rated) {
            plot(
                    chart("실적률과 목표율", 0, aims ? 5 : COLUMNS, at),
                    "0.0%",
                    List.of(
                            new Bars("실적률", 7, RATE_INK, SummaryRow::rate),
                            new Bars("목표율", 8, TARGET_INK, row -> row.line().target())));
        } else {
            plot(
                    chart("분류별 인정금액 (우리 연계분, 원)", 0, aims ? 5 : COLUMNS, at),
                    "#,##0",
                    List.of(new Bars(
                            "인정금액",
                            3,
                            RATE_INK,
                            row -> BigDecimal.valueOf(row.recognised().value()))));
        }
        if (aims) {
            XSSFChart chart = chart("목표 달성도 (목표 = 100%)", 5, COLUMNS, at);
            plot(chart, "0%", List.of(new Bars("달성도", 9, RATE_INK, SummaryRow::achieved)));
            if (rows.stream()
                    .anyMatch(row -> row.achieved() != null && row.achieved().doubleValue() > FULL)) {
                chart.getAxes().stream().filter(XDDFValueAxis.class::isInstance).forEach(axis -> axis.setMaximum(FULL));
            }
        }
    }

    private record Bars(String name, int column, String ink, Function<SummaryRow, BigDecimal> figure) {}

    private XSSFChart chart(String title, int fromColumn, int toColumn, int at) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, fromColumn, at, toColumn, at + HIGH);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(title);
        XDDFTextParagraph told = chart.getFormattedTitle().getParagraph(0);
        told.addDefaultRunProperties().setFontSize(11.0);
        // else the machine's own language would stand in the file
        told.getTextRuns().forEach(run -> run.setLanguage(Locale.KOREA));
        chart.setTitleOverlay(false);
        return chart;
    }

    private void plot(XSSFChart chart, String format, List<Bars> series) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis figures = chart.createValueAxis(AxisPosition.BOTTOM);
        figures.setCrosses(AxisCrosses.MAX);
        figures.setCrossBetween(AxisCrossBetween.BETWEEN);
        figures.setNumberFormat(format);
        names.setMajorTickMark(AxisTickMark.NONE);
        figures.setMajorTickMark(AxisTickMark.NONE);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, figures);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setGapWidth(45);
        data.setVaryColors(false);
        XDDFCategoryDataSource labels = XDDFDataSourcesFactory.fromArray(
                rows.stream().map(row -> row.line().category().word()).toArray(String[]::new), range(0));
        for (Bars bars : series) {
            Double[] values = rows.stream()
                    .map(bars.figure())
                    .map(figure -> figure == null ? null : figure.doubleValue())
                    .toArray(Double[]::new);
            XDDFChartData.Series drawn =
                    data.addSeries(labels, XDDFDataSourcesFactory.fromArray(values, range(bars.column())));
            drawn.setTitle(bars.name(), new CellReference(sheet.getSheetName(), first - 1, bars.column(), true, true));
            drawn.setFillProperties(new XDDFSolidFillProperties(
                    XDDFColor.from(Styles.colour(bars.ink()).getRGB())));
        }
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.plot(data);
        letters(chart.getCTChartSpace().addNewTxPr(), 800);
        CTPlotArea area = chart.getCTChart().getPlotArea();
        area.getValAxArray(0).getNumFmt().setSourceLinked(false);
        area.getBarChartArray(0).getSerList().forEach(bar -> label(bar, format));
    }

    /** The figure at the end of each bar; nothing where there is none. */
    private static void label(CTBarSer bar, String format) {
        CTDLbls labels = bar.isSetDLbls() ? bar.getDLbls() : bar.addNewDLbls();
        letters(labels.addNewTxPr(), 700);
        labels.addNewNumFmt().setFormatCode(format + ";-" + format + ";");
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void letters(CTTextBody text, int hundredthsOfPoint) {
        text.addNewBodyPr();
        text.addNewLstStyle();
        CTTextParagraph paragraph = text.addNewP();
        CTTextCharacterProperties letters = paragraph.addNewPPr().addNewDefRPr();
        letters.setSz(hundredthsOfPoint);
        letters.addNewLatin().setTypeface(Styles.FONT);
        letters.addNewEa().setTypeface(Styles.FONT);
        paragraph.addNewEndParaRPr();
    }

    private String range(int column) {
        return Canvas.reference(sheet.getSheetName(), first, column, last, column);
    }
}
