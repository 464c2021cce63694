package org.cablekit.export.xlsx.sheet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of any length: one sheet, and when that is full another one, {@code Cables}, {@code Cables 2} and so on.
 *
 * <p>Begin a row, write its cells from left to right, end it. Memory does not grow with the rows but for the links of
 * the sheet that is being written, of which {@link Limits#links()} bounds the number.
 */
public final class SheetSeries implements Closeable {

    private static final int HEADER_HEIGHT = 30;
    private static final int SHARE_DIGITS = 6;
    private static final long SHARE_SCALE = 1_000_000;
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

    private final SheetFormat format;
    private final Path directory;
    private final Limits limits;
    private final Notices notices;
    private final boolean selected;
    private final List<PackedSheet> finished = new ArrayList<>();
    private final ByteArrayOutputStream links = new ByteArrayOutputStream();

    private @Nullable SheetXml sheet;
    private int column;
    private int linkCount;
    private long rows;

    /**
     * Makes a list without rows.
     *
     * @param format its form
     * @param directory where temporary files may be made
     * @param limits what a sheet can hold
     * @param notices takes what was cut or left out
     * @param selected whether it is the sheet a person sees first
     */
    public SheetSeries(SheetFormat format, Path directory, Limits limits, Notices notices, boolean selected) {
        this.format = format;
        this.directory = directory;
        this.limits = limits;
        this.notices = notices;
        this.selected = selected;
    }

    /** {@return the number of rows begun so far, headers not counted} */
    public long rows() {
        return rows;
    }

    /** {@return where the row begun last stands, first row of the first sheet being 0} */
    public RowPlace place() {
        return new RowPlace(finished.size(), current().row());
    }

    /**
     * {@return a place of this list as links write it}
     *
     * @param place the place
     */
    public String location(RowPlace place) {
        return CellName.location(name(place.sheet()), 0, place.row());
    }

    private String name(int sheetIndex) {
        return sheetIndex == 0 ? format.name() : format.name() + " " + (sheetIndex + 1);
    }

    /**
     * Begins a row.
     *
     * @throws IOException if a temporary file fails
     */
    public void beginRow() throws IOException {
        SheetXml current = sheet;
        if (current == null || current.row() == limits.rows() || current.written() >= limits.sheetBytes()) {
            current = nextSheet(current);
        }
        current.beginRow(format.rowHeight());
        column = 0;
        rows++;
    }

    private SheetXml nextSheet(@Nullable SheetXml full) throws IOException {
        if (full != null) {
            finished.add(complete(full));
            notices.continued(name(finished.size() - 1), name(finished.size()));
        }
        int number = finished.size() + 1;
        String file = format.name().toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + number + ".sheet";
        SheetXml next = new SheetXml(directory.resolve(file), format.columns().size());
        sheet = next;
        links.reset();
        linkCount = 0;
        next.head("", views(number == 1), format.columns());
        next.beginRow(HEADER_HEIGHT);
        for (int i = 0; i < format.columns().size(); i++) {
            next.text(i, Look.HEADER, format.columns().get(i).header());
        }
        next.endRow();
        return next;
    }

    private String views(boolean first) {
        String tab = selected && first ? " tabSelected=\"1\"" : "";
        int frozen = format.frozenColumns();
        String topLeft = CellName.column(frozen) + "2";
        String pane = frozen == 0 ? "bottomLeft" : "bottomRight";
        String across = frozen == 0 ? "" : " xSplit=\"" + frozen + "\"";
        return "<sheetViews><sheetView" + tab + " workbookViewId=\"0\"><pane" + across + " ySplit=\"1\" topLeftCell=\""
                + topLeft + "\" activePane=\"" + pane + "\" state=\"frozen\"/><selection pane=\"" + pane
                + "\" activeCell=\"" + topLeft + "\" sqref=\"" + topLeft + "\"/></sheetView></sheetViews>";
    }

    private SheetXml current() {
        if (sheet == null) {
            throw new IllegalStateException("no row was begun");
        }
        return sheet;
    }

    /** Leaves the next cell empty. */
    public void blank() {
        column++;
    }

    /**
     * Writes text into the next cell. Text without a character leaves it empty.
     *
     * @param text the text; cut if it is longer than a cell holds
     * @throws IOException if a temporary file fails
     */
    public void text(String text) throws IOException {
        if (text.isEmpty()) {
            blank();
        } else {
            Look look = FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? Look.TEXT_LIKE_FORMULA : Look.TEXT;
            text(look, text);
        }
    }

    private void text(Look look, String text) throws IOException {
        String fitting = text;
        if (text.length() > limits.cellText()) {
            fitting = cut(text);
            notices.cut(here(), text.length(), limits.cellText());
        }
        int replaced = current().text(column, look, fitting);
        if (replaced > 0) {
            notices.replaced(here(), replaced);
        }
        column++;
    }

    private String cut(String text) {
        String mark = String.format(Locale.ROOT, " [cut: a cell holds %,d characters]", limits.cellText());
        int end = limits.cellText() - mark.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + mark;
    }

    private String here() {
        return "sheet " + name(finished.size()) + ", row " + current().row() + ", column "
                + format.columns().get(column).header();
    }

    /**
     * Writes text that leads to another place of the workbook into the next cell; plain text when the sheet is full of
     * links.
     *
     * @param text the text
     * @param location the place, see {@link CellName#location}
     * @throws IOException if a temporary file fails
     */
    public void link(String text, String location) throws IOException {
        if (linkCount >= limits.links()) {
            if (linkCount++ == limits.links()) {
                notices.linksFull(name(finished.size()), limits.links());
            }
            text(text);
            return;
        }
        linkCount++;
        String cell = CellName.column(column) + current().row();
        links.writeBytes(("<hyperlink ref=\"" + cell + "\" location=\"" + location + "\"/>").getBytes(US_ASCII));
        text(Look.LINK, text);
    }

    /**
     * Writes a whole number into the next cell.
     *
     * @param value the number
     * @throws IOException if a temporary file fails
     */
    public void number(long value) throws IOException {
        current().number(column++, Look.NUMBER, value);
    }

    /**
     * Writes a share into the next cell, rounded down to a millionth so that nearly all is not shown as all.
     *
     * @param share 0 to 1
     * @throws IOException if a temporary file fails
     */
    public void share(double share) throws IOException {
        current().decimal(column++, Look.PERCENT, (long) Math.floor(share * SHARE_SCALE), SHARE_DIGITS);
    }

    /**
     * Writes a day into the next cell: as a date, or in the form {@code 1899-12-31} if the date system has none.
     *
     * @param day the day
     * @throws IOException if a temporary file fails
     */
    public void date(LocalDate day) throws IOException {
        if (SerialDate.has(day)) {
            current().number(column++, Look.DATE, SerialDate.day(day));
        } else {
            text(Look.TEXT, day.toString());
        }
    }

    /**
     * Writes a time into the next cell, UTC: as a date and time, or in the form {@code 1899-12-31 23:59} if the date
     * system has none.
     *
     * @param time the time
     * @throws IOException if a temporary file fails
     */
    public void dateTime(Instant time) throws IOException {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        if (SerialDate.has(utc.toLocalDate())) {
            current().decimal(column++, Look.DATE_TIME, SerialDate.time(utc), SerialDate.TIME_DIGITS);
        } else {
            text(Look.TEXT, utc.toString().replace('T', ' '));
        }
    }

    /**
     * Ends the row.
     *
     * @throws IOException if a temporary file fails
     * @throws IllegalStateException if the row does not have a cell for every column
     */
    public void endRow() throws IOException {
        if (column != format.columns().size()) {
            throw new IllegalStateException(
                    column + " cells in a row of " + format.columns().size());
        }
        current().endRow();
    }

    /**
     * Completes the list.
     *
     * @return its sheets in order, at least one
     * @throws IOException if a temporary file fails
     */
    public List<PackedSheet> finish() throws IOException {
        SheetXml last = sheet == null ? nextSheet(null) : sheet;
        finished.add(complete(last));
        return List.copyOf(finished);
    }

    private PackedSheet complete(SheetXml full) throws IOException {
        String lastColumn = CellName.column(format.columns().size() - 1);
        List<byte[]> tail = new ArrayList<>();
        tail.add(XmlOut.ascii("<autoFilter ref=\"A1:" + lastColumn + full.row() + "\"/>"));
        if (links.size() > 0) {
            tail.add(XmlOut.ascii("<hyperlinks>"));
            tail.add(links.toByteArray());
            tail.add(XmlOut.ascii("</hyperlinks>"));
        }
        tail.add(XmlOut.ascii("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\""
                + " footer=\"0.3\"/><pageSetup orientation=\"landscape\"/><ignoredErrors><ignoredError sqref=\"A1:"
                + lastColumn + full.row() + "\" numberStoredAsText=\"1\"/></ignoredErrors>"));
        return full.finish(name(finished.size()), full.row() - 1L, tail, Optional.empty());
    }

    /** Frees the file being written. */
    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
    }
}
