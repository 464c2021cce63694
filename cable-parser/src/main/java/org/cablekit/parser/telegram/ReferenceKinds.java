package org.cablekit.parser.telegram;

import org.cablekit.model.ReferenceKind;

/** Tells what a reference that is no telegram cites, by the words in it. */
final class ReferenceKinds {

    private ReferenceKinds() {}

    static ReferenceKind of(String upperCase) {
        String letters = upperCase.replace("-", "").replace(" ", "");
        if (letters.contains("EMAIL")) {
            return ReferenceKind.EMAIL;
        }
        if (letters.contains("TELCON")
                || letters.contains("TELECON")
                || letters.contains("PHONE")
                || letters.contains("FONECON")) {
            return ReferenceKind.TELEPHONE;
        }
        if (letters.startsWith("IIR")
                || letters.startsWith("TD3")
                || letters.startsWith("TDX")
                || letters.contains("IIR6")
                || letters.contains("TD314")
                || letters.contains("TD315")) {
            return ReferenceKind.REPORT;
        }
        if (letters.contains("MEMO") || letters.contains("MEMCON")) {
            return ReferenceKind.MEMORANDUM;
        }
        if (letters.contains("FAX") || letters.contains("FACSIMILE")) {
            return ReferenceKind.FAX;
        }
        if (letters.contains("LETTER") || letters.contains("LTR")) {
            return ReferenceKind.LETTER;
        }
        if (isHandbook(upperCase)) {
            return ReferenceKind.BOOK;
        }
        if (isDateTimeGroup(upperCase)) {
            return ReferenceKind.DATE_TIME_GROUP;
        }
        if (isAirgram(upperCase)) {
            return ReferenceKind.AIRGRAM;
        }
        return upperCase.contains("REPORT") ? ReferenceKind.REPORT : ReferenceKind.OTHER;
    }

    private static boolean isHandbook(String words) {
        return words.contains(" FAM ") || words.contains(" FAH") || words.contains(" CFR ") || words.contains(" USC ");
    }

    /** Six digits and Z. */
    private static boolean isDateTimeGroup(String words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == 'Z' && digits == 6) {
                return true;
            }
            digits = Cursor.isDigit(c) ? digits + 1 : 0;
        }
        return false;
    }

    /** {@code A-077} */
    private static boolean isAirgram(String words) {
        for (int i = 0; i + 2 < words.length(); i++) {
            boolean wordStarts = i == 0 || !Cursor.isLetterOrDigit(words.charAt(i - 1));
            if (wordStarts
                    && words.charAt(i) == 'A'
                    && words.charAt(i + 1) == '-'
                    && Cursor.isDigit(words.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }
}
