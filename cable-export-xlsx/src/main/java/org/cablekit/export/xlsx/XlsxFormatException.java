package org.cablekit.export.xlsx;

import java.io.IOException;

/**
 * A workbook is damaged or is not of the form expected. The message tells sheet, cell and reason. It quotes at most 80
 * characters of the workbook.
 */
public final class XlsxFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String reason;

    XlsxFormatException(String place, String reason) {
        super(place.isEmpty() ? reason : place + ": " + reason);
        this.place = place;
        this.reason = reason;
    }

    /** {@return sheet and cell, empty if the whole file is meant} */
    public String place() {
        return place;
    }

    /** {@return what is wrong there} */
    public String reason() {
        return reason;
    }
}
