package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Basis;
import org.cablekit.model.Classification;
import org.cablekit.model.ClassificationLevel;

/**
 * Reads classification words: {@code C O N F I D E N T I A L}, {@code UNCLAS E F T O}, {@code SECRET NOFORN}, {@code
 * LIMITED OFFICIAL USE}.
 *
 * <p>Letters are compared without blanks. A doubled or lost first letter is repaired (telegram-format 4.2).
 */
public final class ClassificationWords {

    private static final int MAX_LETTERS = 26;

    /** Of the letters of a level, one lost. */
    private static final int SHORTEST = "ECRET".length();

    /** By so many letters a level shows: two that are wrong and three of its own. */
    private static final int OPENING_LETTERS = 5;

    private static final int THREE_LETTERS = 0xFFFFFF;

    private final Cursor cursor;
    private final List<String> controls = new ArrayList<>();
    private Basis basis = Basis.STATED;

    private ClassificationWords(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * A classification with how it was had.
     *
     * @param classification level and controls
     * @param basis whether letters were repaired
     * @param spaced whether the letters stand apart, or the word is an abbreviation used in number lines only
     * @param end offset behind the words
     */
    public record Found(Classification classification, Basis basis, boolean spaced, int end) {}

    /** {@return the classification at the cursor, which is moved behind it, or empty} */
    public static Optional<Found> read(Cursor cursor) {
        int from = cursor.at();
        if (!cursor.mayBeginLevel()) {
            return Optional.empty();
        }
        ClassificationWords words = new ClassificationWords(cursor);
        Optional<Found> found = words.read();
        if (found.isEmpty()) {
            cursor.moveTo(from);
        }
        return found;
    }

    private static boolean mayOpen(char first) {
        return switch (Cursor.upper(first)) {
            case 'C', 'S', 'U', 'L', 'T', 'O', 'E', 'R', 'N', '/' -> true;
            default -> false;
        };
    }

    /** {@return whether the first letters of a range may be those of a level, one or two lost or doubled} */
    static boolean mayBegin(String text, int start, int end) {
        if (start == end || !mayOpen(text.charAt(start))) {
            return false;
        }
        int three = 0;
        int at = start;
        for (int letters = 1; letters <= OPENING_LETTERS; letters++) {
            while (at < end && (text.charAt(at) == '/' || Cursor.isBlank(text.charAt(at)))) {
                at++;
            }
            char c = at < end ? Cursor.upper(text.charAt(at)) : '\0';
            if (!Cursor.isUpper(c)) {
                return false;
            }
            at++;
            three = (three << Byte.SIZE | c) & THREE_LETTERS;
            if (letters >= 3 && (isLevelRoot(three) || (letters == 3 && isLevelStart(three)))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether three letters are those behind the first of SECRET, CONFIDENTIAL or UNCLASSIFIED} */
    private static boolean isLevelRoot(int three) {
        return three == ('E' << 16 | 'C' << 8 | 'R')
                || three == ('O' << 16 | 'N' << 8 | 'F')
                || three == ('N' << 16 | 'C' << 8 | 'L');
    }

    /** {@return whether three letters begin another level} */
    private static boolean isLevelStart(int three) {
        return three == ('T' << 16 | 'O' << 8 | 'P')
                || three == ('L' << 16 | 'I' << 8 | 'M')
                || three == ('O' << 16 | 'F' << 8 | 'F')
                || three == ('R' << 16 | 'E' << 8 | 'S')
                || three == ('S' << 16 | 'E' << 8 | 'N');
    }

    private Optional<Found> read() {
        StringBuilder letters = new StringBuilder(MAX_LETTERS);
        Optional<ClassificationLevel> level = Optional.empty();
        int levelEnd = cursor.at();
        int words = 0;
        int joined = 0;
        int at = cursor.at();
        while (letters.length() < MAX_LETTERS && !cursor.skip("/").atEnd()) {
            int before = letters.length();
            for (char c = cursor.peek(); Cursor.isLetter(c); c = cursor.peek()) {
                letters.append(Cursor.upper(c));
                cursor.moveTo(cursor.at() + 1);
            }
            if (letters.length() == before) {
                break;
            }
            words++;
            Optional<ClassificationLevel> now = mayClose(letters) ? levelOf(letters.toString()) : Optional.empty();
            if (now.isPresent()) {
                level = now;
                levelEnd = cursor.at();
                joined = words;
            }
        }
        cursor.moveTo(levelEnd);
        if (level.isEmpty() || Cursor.isDigit(cursor.peek())) {
            cursor.moveTo(at);
            return Optional.empty();
        }
        boolean abbreviated = level.get() == ClassificationLevel.UNCLASSIFIED && levelEnd - at <= 7;
        boolean spaced = joined >= 5 || abbreviated;
        qualifiers();
        return Optional.of(new Found(classification(level.get()), basis, spaced, cursor.at()));
    }

    /** {@return whether a level may end with the last two of these letters} */
    private static boolean mayClose(StringBuilder letters) {
        int length = letters.length();
        if (length < SHORTEST) {
            return false;
        }
        char before = letters.charAt(length - 2);
        return switch (letters.charAt(length - 1)) {
            case 'T', 'D' -> before == 'E';
            case 'L', 'S' -> before == 'A';
            case 'E' -> before == 'S';
            case 'Y' -> before == 'L';
            default -> false;
        };
    }

    private Optional<ClassificationLevel> levelOf(String word) {
        Optional<ClassificationLevel> exact = exact(word);
        if (exact.isPresent()) {
            basis = Basis.STATED;
            return exact;
        }
        Optional<ClassificationLevel> repaired = repaired(word);
        if (repaired.isPresent()) {
            basis = Basis.REPAIRED;
        }
        return repaired;
    }

    private static Optional<ClassificationLevel> exact(String word) {
        return switch (word) {
            case "SECRET" -> Optional.of(ClassificationLevel.SECRET);
            case "CONFIDENTIAL" -> Optional.of(ClassificationLevel.CONFIDENTIAL);
            case "UNCLAS", "UNCLASSIFIED" -> Optional.of(ClassificationLevel.UNCLASSIFIED);
            case "TOPSECRET" -> Optional.of(ClassificationLevel.TOP_SECRET);
            case "LIMITEDOFFICIALUSE", "LIMOFFUSE", "LIMITEDOFFICALUSE" ->
                Optional.of(ClassificationLevel.LIMITED_OFFICIAL_USE);
            case "OFFICIALUSEONLY" -> Optional.of(ClassificationLevel.OFFICIAL_USE_ONLY);
            case "RESTRICTED" -> Optional.of(ClassificationLevel.RESTRICTED);
            case "SENSITIVEBUTUNCLASSIFIED" -> Optional.of(ClassificationLevel.SENSITIVE_BUT_UNCLASSIFIED);
            default -> Optional.empty();
        };
    }

    /** A doubled or foreign first letter, or a lost one. */
    private static Optional<ClassificationLevel> repaired(String word) {
        int length = word.length();
        if (word.endsWith("ECRET") && length <= 7) {
            return Optional.of(ClassificationLevel.SECRET);
        }
        if (word.endsWith("ONFIDENTIAL") && length <= 13) {
            return Optional.of(ClassificationLevel.CONFIDENTIAL);
        }
        boolean unclassified =
                (word.endsWith("NCLASSIFIED") && length <= 13) || (word.endsWith("NCLAS") && length <= 7);
        return unclassified ? Optional.of(ClassificationLevel.UNCLASSIFIED) : Optional.empty();
    }

    private static final String[][] QUALIFIERS = {
        {"E F T O", "EFTO"},
        {"EFTO", "EFTO"},
        {"FOR OFFICIAL USE ONLY", "FOUO"},
        {"F O U O", "FOUO"},
        {"FOUO", "FOUO"},
        {"NOFORN", "NOFORN"},
        {"N O F O R N", "NOFORN"},
        {"NF", "NOFORN"},
        {"SENSITIVE", "SENSITIVE"},
        {"SBU", "SBU"},
        {"ORCON", "ORCON"},
        {"NODIS", "NODIS"},
        {"EXDIS", "EXDIS"},
        {"LIMDIS", "LIMDIS"},
        {"STADIS", "STADIS"},
        {"FGI", "FGI"},
        {"MR", "MR"}
    };

    private void qualifiers() {
        boolean found = true;
        while (found) {
            int from = cursor.at();
            cursor.skip("/,");
            found = qualifier();
            if (!found) {
                cursor.moveTo(from);
            }
        }
    }

    private boolean qualifier() {
        for (String[] form : QUALIFIERS) {
            if (cursor.acceptWord(form[0])) {
                controls.add(form[1]);
                return true;
            }
        }
        return false;
    }

    /** Words for unclassified material that is protected nevertheless make its level. */
    private Classification classification(ClassificationLevel level) {
        if (level != ClassificationLevel.UNCLASSIFIED) {
            return new Classification(level, controls, List.of());
        }
        List<String> others = new ArrayList<>(controls);
        ClassificationLevel own = level;
        if (others.remove("EFTO")) {
            own = ClassificationLevel.ENCRYPT_FOR_TRANSMISSION_ONLY;
        }
        if (others.remove("FOUO")) {
            own = ClassificationLevel.FOR_OFFICIAL_USE_ONLY;
        }
        if (others.remove("SENSITIVE") || others.remove("SBU")) {
            own = ClassificationLevel.SENSITIVE_BUT_UNCLASSIFIED;
        }
        return new Classification(own, others, List.of());
    }
}
