package org.cablekit.parser.reference;

import static org.cablekit.model.DeclassificationKind.EXEMPTION;
import static org.cablekit.model.DeclassificationKind.MANUAL_REVIEW;
import static org.cablekit.model.DeclassificationKind.NOT_APPLICABLE;
import static org.cablekit.model.DeclassificationKind.ORIGINATING_AGENCY;
import static org.cablekit.model.DeclassificationKind.SCHEDULE;

import java.util.Optional;
import org.cablekit.model.DeclassificationKind;

/**
 * Codes of declassification instructions, from the groups of E.O. 10501 to the exemptions of E.O. 13526, in any usual
 * spelling.
 */
public final class DeclassificationCodes {

    private static final int LONGEST = 60;

    private DeclassificationCodes() {}

    /**
     * {@return the code written in a range of a text, empty if it is none}
     *
     * @param text the text
     * @param start start of the code
     * @param end end of the code, exclusive
     */
    public static Optional<DeclassificationCode> read(String text, int start, int end) {
        if (end - start > LONGEST) {
            return Optional.empty();
        }
        String code = letters(text, start, end);
        return switch (code) {
            case "GDS", "LDS", "6DS", "NGDS", "GDS3" -> code(SCHEDULE, "GDS");
            case "ADS", "XGDS", "XDS", "RDS" -> code(SCHEDULE, code);
            case "OADR", "ORIGINATINGAGENCYSDETERMINATIONREQUIRED" -> code(ORIGINATING_AGENCY, "OADR");
            case "MR", "MANUALREVIEW" -> code(MANUAL_REVIEW, "MR");
            case "NA", "NONE" -> code(NOT_APPLICABLE, "N/A");
            default -> numbered(code);
        };
    }

    /**
     * {@return the code written in a text, empty if it is none}
     *
     * @param text the text
     */
    public static Optional<DeclassificationCode> read(String text) {
        return read(text, 0, text.length());
    }

    /**
     * {@return the code of an archive record's attribute, empty if it is none}
     *
     * <p>The attribute abbreviates: {@code GS} is GDS, {@code AS} ADS, {@code RR} a review date, {@code OA} OADR, and {@code
     * X1} to {@code X4} are XGDS-1 to XGDS-4, not the exemptions X1 to X8 of 1995.
     *
     * @param text the first word of the attribute
     */
    public static Optional<DeclassificationCode> readArchive(String text) {
        String code = text.length() > LONGEST ? "" : letters(text, 0, text.length());
        return switch (code) {
            case "GS" -> code(SCHEDULE, "GDS");
            case "AS" -> code(SCHEDULE, "ADS");
            case "RR" -> code(SCHEDULE, "RDS");
            case "OA" -> code(ORIGINATING_AGENCY, "OADR");
            case "X1", "X2", "X3", "X4" -> code(SCHEDULE, "XGDS-" + code.charAt(1));
            default -> read(text);
        };
    }

    private static Optional<DeclassificationCode> numbered(String code) {
        if (code.length() < 2) {
            return Optional.empty();
        }
        if (code.startsWith("25X") || code.startsWith("50X") || code.startsWith("75X")) {
            return automatic(code);
        }
        int last = code.charAt(code.length() - 1) - '0';
        return switch (code.substring(0, code.length() - 1)) {
            case "XGDS" -> code(SCHEDULE, "XGDS-", last, 4);
            case "RDS" -> code(SCHEDULE, "RDS-", last, 9);
            case "XDS" -> code(SCHEDULE, "XDS-", last, 9);
            case "GROUP", "GP" -> code(SCHEDULE, "GROUP-", last, 4);
            case "X", "16X", "16DX" -> code(EXEMPTION, "X", last, 8);
            default -> Optional.empty();
        };
    }

    /** Exemptions from the rules of 25, 50 and 75 years, perhaps with what they protect. */
    private static Optional<DeclassificationCode> automatic(String code) {
        int number = code.length() > 3 ? code.charAt(3) - '0' : 0;
        Optional<DeclassificationCode> exemption = code(EXEMPTION, code.substring(0, 3), number, 9);
        return switch (code.substring(Math.min(4, code.length()))) {
            case "" -> exemption;
            case "HUM", "HUMAN" -> exemption.map(e -> new DeclassificationCode(EXEMPTION, e.normal() + "-HUM"));
            case "WMD" -> exemption.map(e -> new DeclassificationCode(EXEMPTION, e.normal() + "-WMD"));
            default -> Optional.empty();
        };
    }

    private static Optional<DeclassificationCode> code(DeclassificationKind kind, String normal) {
        return Optional.of(new DeclassificationCode(kind, normal));
    }

    private static Optional<DeclassificationCode> code(DeclassificationKind kind, String name, int number, int last) {
        return number < 1 || number > last ? Optional.empty() : code(kind, name + number);
    }

    /** Letters and digits alone, upper case. */
    private static String letters(String text, int start, int end) {
        StringBuilder letters = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = Folding.EXACT.fold(text.charAt(i));
            if (ReferenceNumbers.isLetter(c) || ReferenceNumbers.isDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
