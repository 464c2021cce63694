package org.cablekit.export.xlsx.sheet;

/** How a cell looks. Each has its format in the workbook's table of cell formats. */
public enum Look {
    /** The format that every workbook begins with. */
    DEFAULT(0),
    /** The first row of a sheet. */
    HEADER(1),
    /** Text, wrapped within its cell. */
    TEXT(2),
    /** Text that begins like a formula; it stays text even when a person edits the cell. */
    TEXT_LIKE_FORMULA(3),
    /** Text that leads to another place of the workbook. */
    LINK(4),
    /** A whole number. */
    NUMBER(5),
    /** A day. */
    DATE(6),
    /** A day and time, to the minute. */
    DATE_TIME(7),
    /** A share, shown as a percentage. */
    PERCENT(8),
    /** The title of the overview. */
    TITLE(9),
    /** A heading in the overview. */
    SECTION(10),
    /** A heading in the overview, above numbers. */
    NUMBER_SECTION(11),
    /** A line of small print in the overview. */
    NOTE(12);

    private final int index;

    Look(int index) {
        this.index = index;
    }

    /** {@return the index of the format, counted in the order of the constants} */
    public int index() {
        return index;
    }
}
