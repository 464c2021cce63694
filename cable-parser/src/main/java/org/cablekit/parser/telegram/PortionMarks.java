package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.Basis;
import org.cablekit.model.Classification;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.PortionMark;
import org.cablekit.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Portion marks: {@code (C)}, {@code (S//NF)}, {@code (SBU/REL NATO)}, {@code (C - ENTIRE TEXT)}.
 *
 * <p>Inside the brackets: a level, then controls parted by slashes, blanks or hyphens. Anything else in brackets is no
 * mark.
 */
public final class PortionMarks {

    private static final int LONGEST = 60;

    /** First letters of all levels and of ENTIRE TEXT. */
    private static final String OPENINGS = "CSULEOFRTN";

    /** Releasable by a disclosure officer: no list of countries. */
    private static final String BY_OFFICER = "RELIDO";

    private static final String LETTERS = "UCS";
    private static final int LETTER_LENGTH = 3;
    private static final List<String> LETTER_MARKS = List.of("(U)", "(C)", "(S)");
    private static final List<Classification> LETTER_MEANINGS = List.of(
            Classification.of(ClassificationLevel.UNCLASSIFIED),
            Classification.of(ClassificationLevel.CONFIDENTIAL),
            Classification.of(ClassificationLevel.SECRET));

    private static final List<ClassificationLevel> LEVELS = List.of(ClassificationLevel.values());

    private PortionMarks() {}

    /** {@return the mark at the cursor, which is moved behind it, or empty} */
    public static Optional<PortionMark> read(Cursor cursor) {
        int from = cursor.at();
        if (!cursor.accept('(') && !cursor.accept('[') && !cursor.accept('{')) {
            return Optional.empty();
        }
        int inside = cursor.at();
        Optional<PortionMark> letter = letter(cursor, from);
        if (letter.isPresent()) {
            return letter.map(m -> withEntireText(cursor, m, from));
        }
        if (!opensLevel(cursor)) {
            cursor.moveTo(from);
            return Optional.empty();
        }
        cursor.moveTo(inside);
        while (!cursor.atEnd() && ")]}(".indexOf(cursor.peek()) < 0 && cursor.at() - inside < LONGEST) {
            cursor.moveTo(cursor.at() + 1);
        }
        int close = cursor.at();
        if (cursor.atEnd() || ")]}".indexOf(cursor.peek()) < 0) {
            cursor.moveTo(from);
            return Optional.empty();
        }
        cursor.moveTo(close + 1);
        Optional<PortionMark> mark = of(cursor.between(inside, close), cursor.between(from, close + 1), from);
        if (mark.isEmpty()) {
            cursor.moveTo(from);
        }
        return mark.map(m -> withEntireText(cursor, m, from));
    }

    /** Nearly all marks are one letter in round brackets: {@code (C)}. {@return such a mark, the cursor moved behind it} */
    private static Optional<PortionMark> letter(Cursor cursor, int from) {
        if (cursor.peek(1) != ')' || cursor.peek(-1) != '(') {
            return Optional.empty();
        }
        int known = LETTERS.indexOf(cursor.peek());
        if (known < 0) {
            return Optional.empty();
        }
        cursor.moveTo(from + LETTER_LENGTH);
        SourceSpan span = new SourceSpan(from, from + LETTER_LENGTH);
        return Optional.of(
                new PortionMark(LETTER_MARKS.get(known), LETTER_MEANINGS.get(known), false, Basis.STATED, span));
    }

    /** {@return {@code C - ENTIRE TEXT.} without brackets, behind the number of the first paragraph} */
    static Optional<PortionMark> entireText(Cursor cursor) {
        int from = cursor.skipBlanks().at();
        String level = cursor.lettersAhead(LONGEST) > 0 ? cursor.letters() : "";
        int behind = cursor.at();
        boolean said = !level.isEmpty() && cursor.skip("-").at() > behind && cursor.accept("ENTIRE TEXT");
        Classification meaning = said ? parse(level.toUpperCase(Locale.ROOT)) : null;
        if (meaning == null) {
            cursor.moveTo(from);
            return Optional.empty();
        }
        cursor.accept('.');
        SourceSpan span = new SourceSpan(from, cursor.at());
        return Optional.of(new PortionMark(cursor.between(from, cursor.at()), meaning, true, Basis.STATED, span));
    }

    /** {@return the meaning of the words of a mark without brackets, {@code SBU}, {@code CONFIDENTIAL/NOFORN}} */
    static Optional<Classification> meaning(String words) {
        return Optional.ofNullable(parse(words.trim().toUpperCase(Locale.ROOT)));
    }

    private static boolean opensLevel(Cursor cursor) {
        char first = cursor.skipBlanks().peek();
        return first > '~' || OPENINGS.indexOf(Cursor.upper(first)) >= 0;
    }

    /** {@code (C) - ENTIRE TEXT}, {@code (SBU) Entire text.} */
    private static PortionMark withEntireText(Cursor cursor, PortionMark mark, int from) {
        int end = cursor.at();
        cursor.skip("-");
        if (mark.entireText() || cursor.accept("ENTIRE TEXT")) {
            cursor.moveTo(mark.entireText() ? end : cursor.at());
            cursor.accept('.');
            return new PortionMark(
                    cursor.between(from, cursor.at()),
                    mark.classification(),
                    true,
                    mark.basis(),
                    new SourceSpan(from, cursor.at()));
        }
        cursor.moveTo(end);
        return mark;
    }

    private static Optional<PortionMark> of(String body, String raw, int start) {
        String words = body.trim().toUpperCase(Locale.ROOT);
        boolean entire = words.contains("ENTIRE TEXT");
        if (entire) {
            int dash = words.indexOf('-');
            words = dash > 0
                    ? words.substring(0, dash).trim()
                    : words.replace("ENTIRE TEXT", "").trim();
        }
        Basis basis = Basis.STATED;
        Classification meaning = parse(words);
        if (meaning == null) {
            meaning = repaired(words);
            basis = Basis.REPAIRED;
        }
        if (meaning == null) {
            return Optional.empty();
        }
        SourceSpan span = new SourceSpan(start, start + raw.length());
        return Optional.of(new PortionMark(raw, meaning, entire, basis, span));
    }

    private static @Nullable Classification repaired(String words) {
        return switch (words) {
            case "N/SF" -> new Classification(ClassificationLevel.SECRET, List.of("NOFORN"), List.of());
            case "SNF" -> new Classification(ClassificationLevel.SECRET, List.of("NOFORN"), List.of());
            case "CNF" -> new Classification(ClassificationLevel.CONFIDENTIAL, List.of("NOFORN"), List.of());
            case "C/", "C-" -> Classification.of(ClassificationLevel.CONFIDENTIAL);
            case "S/", "S-" -> Classification.of(ClassificationLevel.SECRET);
            default -> null;
        };
    }

    private static @Nullable Classification parse(String words) {
        int end = 0;
        while (end < words.length() && "/ -,".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        String first = words.substring(0, end);
        ClassificationLevel level = level(words, first);
        if (level == null) {
            return null;
        }
        int from = words.startsWith(level.words()) ? level.words().length() : end;
        return controls(level, words.substring(from));
    }

    private static @Nullable ClassificationLevel level(String words, String first) {
        for (ClassificationLevel level : LEVELS) {
            if (first.equals(level.abbreviation()) || first.equals(level.words()) || isNamed(level, words)) {
                return level.rank() == 2 && first.equals("R") ? null : level;
            }
        }
        return first.equals("UNCLAS") ? ClassificationLevel.UNCLASSIFIED : null;
    }

    /** {@return whether the name of a level stands alone or before a slash} */
    private static boolean isNamed(ClassificationLevel level, String words) {
        int length = level.words().length();
        return words.startsWith(level.words()) && (words.length() == length || words.charAt(length) == '/');
    }

    private static @Nullable Classification controls(ClassificationLevel level, String tail) {
        if (tail.isEmpty()) {
            return Classification.of(level);
        }
        List<String> controls = new ArrayList<>();
        List<String> releasable = new ArrayList<>();
        String rest = tail;
        int rel = releasable(rest);
        if (rel >= 0) {
            String countries = rest.substring(rel + 3).trim();
            countries = countries.startsWith("TO ") ? countries.substring(3) : countries;
            rest = rest.substring(0, rel);
            for (String country : countries.split("[,/;]", -1)) {
                if (country.trim().equals(BY_OFFICER)) {
                    rest += "/" + BY_OFFICER;
                } else if (!country.isBlank()) {
                    releasable.add(country.trim());
                }
            }
        }
        for (String word : rest.split("[/ ,-]+", -1)) {
            if (!word.isEmpty()) {
                String control = control(word);
                if (control == null) {
                    return null;
                }
                controls.add(control);
            }
        }
        return new Classification(level, controls, releasable);
    }

    /** {@return where the list of countries opens, or -1} */
    private static int releasable(String words) {
        int at = words.indexOf("REL");
        while (at >= 0 && words.startsWith(BY_OFFICER, at)) {
            at = words.indexOf("REL", at + 1);
        }
        return at;
    }

    /** {@return the standard name of a dissemination control, or null if it is none} */
    static @Nullable String control(String word) {
        return switch (word) {
            case "NF", "NOFORN", "N" -> "NOFORN";
            case "OC", "ORCON" -> "ORCON";
            case "NC", "NOCONTRACT", "NOCONTRACTOR" -> "NOCONTRACT";
            case "PR", "PROPIN" -> "PROPIN";
            case "IMC", "IMCON" -> "IMCON";
            case "FGI" -> "FGI";
            case "FOUO" -> "FOUO";
            case "SBU" -> "SBU";
            case "SI", "TK", "HCS", "SAP", "RD", "FRD", "RS", "RELIDO", "DSEN", "FISA", "LES", "SSI", "MR", "NATO" ->
                word;
            case "ND", "NODIS" -> "NODIS";
            case "XD", "EXDIS" -> "EXDIS";
            default -> null;
        };
    }
}
