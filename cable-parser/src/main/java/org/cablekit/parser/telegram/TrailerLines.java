package org.cablekit.parser.telegram;

import java.util.Locale;
import org.cablekit.model.TrailerKind;
import org.jspecify.annotations.Nullable;

/** Tells the lines that may follow a signature: end functions, class words, remarks of archives and systems. */
public final class TrailerLines {

    private static final int LONGEST = 160;

    private TrailerLines() {}

    public static @Nullable TrailerKind kind(LineFlow flow, int line) {
        if (flow.length(line) > LONGEST) {
            return null;
        }
        String upper = flow.string(line).toUpperCase(Locale.ROOT);
        if (isEndFunction(upper)) {
            return TrailerKind.END_OF_MESSAGE;
        }
        if (upper.startsWith("END CABLE") || upper.equals("END OF CABLE TEXT")) {
            return TrailerKind.END_OF_TEXT_REMARK;
        }
        if (upper.startsWith("NOTE BY OC/T") || upper.startsWith("NOTE: BY OC/T") || upper.contains("AS RECEIVED")) {
            return TrailerKind.COMMUNICATIONS_NOTE;
        }
        if (isReleaseRemark(upper)) {
            return TrailerKind.RELEASE_REMARK;
        }
        if (upper.startsWith("SELECT * FROM")) {
            return TrailerKind.DATABASE_RESIDUE;
        }
        if (isRecordNumber(upper)) {
            return TrailerKind.OTHER;
        }
        if (upper.chars().allMatch(c -> ".-=_*~# ".indexOf(c) >= 0)) {
            return TrailerKind.SECTION_SEPARATOR;
        }
        return isClassification(flow, line) ? TrailerKind.CLASSIFICATION : null;
    }

    /** {@return whether a line is made of classification words alone} */
    public static boolean isClassification(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        return ClassificationWords.read(cursor).isPresent()
                && cursor.skipBlanks().atEnd();
    }

    /** {@return whether a line invites to a post's web site} */
    static boolean isVisitRemark(LineFlow flow, int line) {
        if (flow.length(line) > LONGEST) {
            return false;
        }
        String upper = flow.string(line).toUpperCase(Locale.ROOT);
        return upper.contains("HTTP")
                || upper.contains("WWW.")
                || upper.contains("WEB SITE")
                || upper.contains("WEBSITE")
                || upper.contains("GOV/");
    }

    /** {@return whether a line says that the sender kept to a restriction of traffic} */
    static boolean isMinimize(LineFlow flow, int line) {
        Cursor cursor = flow.cursor(line);
        return cursor.accept("MINIMIZE CONSIDERED") && cursor.skip(".").atEnd();
    }

    /** {@return whether a line is one of format lines 13 to 16: the break, the validation number, {@code NNNN}} */
    static boolean isEndFunction(LineFlow flow, int line) {
        return flow.length(line) <= LONGEST && isEndFunction(flow.string(line).toUpperCase(Locale.ROOT));
    }

    /** {@return whether words are an end function} */
    static boolean isEndFunction(String upper) {
        boolean ns = upper.length() >= 3 && upper.length() <= 5 && upper.chars().allMatch(c -> c == 'N');
        boolean validation = upper.length() == 5
                && upper.charAt(0) == '#'
                && upper.substring(1).chars().allMatch(c -> c >= '0' && c <= '9');
        return ns
                || validation
                || upper.equals("BT")
                || upper.equals("<< END OF DOCUMENT >>")
                || upper.equals("NNNNMAFVVZCZ")
                || upper.equals("NMAFVVZCZ");
    }

    private static boolean isReleaseRemark(String upper) {
        boolean review = upper.startsWith("REVIEW ") && upper.length() < 24 && Cursor.isDigit(upper.charAt(7));
        return review
                || upper.startsWith("DECLASSIFIED/RELEASED")
                || upper.startsWith("SYSTEMATIC REVIEW ")
                || upper.startsWith("GP-")
                || upper.equals("EXEMPT")
                || DowngradingNotices.begins(new Cursor(upper, 0, upper.length()))
                || DowngradingNotices.goesOn(upper);
    }

    /** {@code 2004LUMERO01540 - UNCLASSIFIED}, printed under each page by some systems. */
    private static boolean isRecordNumber(String upper) {
        int dash = upper.indexOf(" - ");
        boolean number = dash > 10
                && dash < 20
                && Cursor.isDigit(upper.charAt(0))
                && Cursor.isDigit(upper.charAt(3))
                && Cursor.isUpper(upper.charAt(4))
                && Cursor.isDigit(upper.charAt(dash - 1));
        return number
                && ClassificationWords.read(new Cursor(upper, dash + 3, upper.length()))
                        .isPresent();
    }
}
