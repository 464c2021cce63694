package org.cablekit.export.xlsx.book;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cablekit.export.xlsx.content.ChartPlan;

/** Draws the charts of the overview. Each names the cells it shows and keeps their values, as every chart does. */
final class Charts {

    private static final int GAP_PERCENT = 40;
    private static final double TITLE_POINTS = 13.0;
    private static final byte[] GRID_GREY = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};

    private final XSSFSheet sheet;

    Charts(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Draws charts that show cells of the sheet. */
    void draw(List<ChartPlan> plans) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (ChartPlan plan : plans) {
            ChartPlan.Area area = plan.area();
            XSSFClientAnchor anchor = drawing.createAnchor(
                    0, 0, 0, 0, area.firstColumn(), area.firstRow(), area.endColumn(), area.endRow());
            XSSFChart chart = drawing.createChart(anchor);
            chart.getGraphicFrame().setName(plan.title());
            title(chart, plan.title());
            plot(chart, plan);
        }
    }

    /** Sets the title and its language, for which POI takes the locale of the machine. */
    private static void title(XSSFChart chart, String words) {
        chart.setTitleText(words);
        chart.setTitleOverlay(false);
        for (XDDFTextParagraph paragraph : chart.getTitle().getBody().getParagraphs()) {
            for (XDDFTextRun run : paragraph.getTextRuns()) {
                run.setLanguage(Locale.US);
                run.setFontSize(TITLE_POINTS);
            }
        }
    }

    private void plot(XSSFChart chart, ChartPlan plan) {
        boolean bars = plan.form() == ChartPlan.Form.BARS;
        XDDFCategoryAxis names = chart.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        names.setMajorTickMark(AxisTickMark.NONE);
        XDDFValueAxis lengths = chart.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        lengths.setCrossBetween(AxisCrossBetween.BETWEEN);
        lengths.setMajorTickMark(AxisTickMark.NONE);
        lengths.setMinimum(0);
        lengths.setNumberFormat("#,##0");
        lengths.getOrAddMajorGridProperties().setLineProperties(line(GRID_GREY));
        lengths.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        if (bars) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            lengths.setCrosses(AxisCrosses.MAX);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, lengths);
        data.setBarDirection(bars ? BarDirection.BAR : BarDirection.COL);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(categories(plan), values(plan));
        series.setTitle("Cables", null);
        series.setFillProperties(fill(CellFormats.BLUE));
        chart.plot(data);
    }

    private XDDFCategoryDataSource categories(ChartPlan plan) {
        return XDDFDataSourcesFactory.fromArray(
                plan.categories().toArray(new String[0]), range(plan, plan.categoryColumn()), plan.categoryColumn());
    }

    private XDDFNumericalDataSource<Long> values(ChartPlan plan) {
        return XDDFDataSourcesFactory.fromArray(
                plan.values().toArray(new Long[0]), range(plan, plan.valueColumn()), plan.valueColumn());
    }

    private String range(ChartPlan plan, int column) {
        return new CellRangeAddress(plan.firstRow() - 1, plan.lastRow() - 1, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }

    private static XDDFSolidFillProperties fill(byte[] rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb.clone()));
    }

    private static XDDFLineProperties line(byte[] rgb) {
        return new XDDFLineProperties(fill(rgb));
    }
}
