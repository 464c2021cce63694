package org.cablekit.export.json;

import java.io.IOException;

/**
 * A JSON document is damaged or is not of the form expected. The message tells line, column and field, and the reason.
 * It quotes at most 80 characters of the document.
 */
public final class JsonFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String field;
    private final String reason;

    JsonFormatException(int line, int column, String field, String reason, Throwable cause) {
        super(message(line, column, field, reason), cause);
        this.line = line;
        this.column = column;
        this.field = field;
        this.reason = reason;
    }

    JsonFormatException(int line, int column, String field, String reason) {
        super(message(line, column, field, reason));
        this.line = line;
        this.column = column;
        this.field = field;
        this.reason = reason;
    }

    private static String message(int line, int column, String field, String reason) {
        return "line " + line + ", column " + column + (field.isEmpty() ? "" : ", " + field) + ": " + reason;
    }

    /** {@return the line, 1-based} */
    public int line() {
        return line;
    }

    /** {@return the column, 1-based, in bytes of the UTF-8 line} */
    public int column() {
        return column;
    }

    /** {@return the field, for example {@code cables[2].heading.dateTime.action}; empty if there is none} */
    public String field() {
        return field;
    }

    /** {@return the reason without the place} */
    public String reason() {
        return reason;
    }
}
