package org.cablekit.export.xlsx.review;

/** Something in a workbook is not what it should be in a review. */
public final class ReviewProblem extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 80;

    private final String place;
    private final String reason;

    ReviewProblem(String place, String reason) {
        super(place.isEmpty() ? reason : place + ": " + reason);
        this.place = place;
        this.reason = reason;
    }

    /** Words in quotes on one line, cut if they are long. */
    static String quote(String words) {
        String line = words.replaceAll("\\s", " ");
        return "'" + (line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "...") + "'";
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
