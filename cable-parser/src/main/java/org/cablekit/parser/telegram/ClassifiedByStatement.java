package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cablekit.model.ClassificationAuthority;
import org.cablekit.model.ClassificationReason;
import org.cablekit.model.DeclassificationInstruction;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;
import org.cablekit.parser.reference.ReasonTable;

/**
 * The classification authority: {@code Classified By: DCM Ana Rill for reasons 1.4 (b) and (d).}
 *
 * <p>{@code who [reasons] [derived from] [declassify on]}. A stray blank from wrapping may stand inside any word, so the
 * words that open the reasons are compared without blanks.
 */
public final class ClassifiedByStatement {

    private static final String LABEL = "CLASSIFIEDBY";
    private static final List<String> DECLASSIFY_ON = List.of("DECLASSIFYON", "DECLASON", "DECLON");

    private static final int LONGEST_MARK = "(S/NF)".length();

    private static final int SPLIT_AND = "a nd".length();

    private final Draft draft;
    private final String words;
    private final SourceSpan span;

    private ClassifiedByStatement(Draft draft, String words, SourceSpan span) {
        this.draft = draft;
        this.words = words;
        this.span = span;
    }

    /** Reads a statement whose first label is already off. */
    public static ClassificationAuthority read(Draft draft, String statement, SourceSpan span) {
        return new ClassifiedByStatement(draft, dropLabel(statement.trim()), span).read();
    }

    /** Some statements have the label twice or without BY, or a mark or colon before the name. */
    private static String dropLabel(String statement) {
        int at = Math.max(0, ClassifierWords.end(statement, 0, "CLASSIFIED:"));
        int label = ClassifierWords.end(statement, at, LABEL);
        at = skipSigns(statement, Math.max(at, label));
        label = ClassifierWords.end(statement, behindMark(statement, at), LABEL);
        while (label >= 0) {
            at = skipSigns(statement, label);
            label = ClassifierWords.end(statement, at, LABEL);
        }
        return statement.substring(at);
    }

    /** {@return the offset behind a portion mark such as {@code (U)}, or the offset itself} */
    private static int behindMark(String statement, int from) {
        int close = statement.indexOf(')', from);
        boolean mark = statement.startsWith("(", from) && close > from && close - from <= LONGEST_MARK;
        return mark ? skipSigns(statement, close + 1) : from;
    }

    private static int skipSigns(String statement, int from) {
        int at = from;
        while (at < statement.length() && ":;-. ,".indexOf(statement.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private ClassificationAuthority read() {
        int derived = ClassifierWords.find(words, "DERIVEDFROM", 0);
        int declassify = declassify();
        int statementEnd = min(derived, declassify, words.length());
        Reasons reasons = reasons(statementEnd);
        String who = words.substring(0, Math.min(reasons.start, statementEnd));
        ClassifierName name = ClassifierName.of(who);
        return new ClassificationAuthority(
                text(name.title()),
                text(name.name()),
                text(name.office()),
                reasons.list,
                derived < 0 ? Optional.empty() : text(clause(derived, "DERIVEDFROM", declassify)),
                declassify < 0 ? Optional.empty() : declassifyOn(),
                draft.words().toText(words),
                span);
    }

    /** {@return the place of the label of the instruction on declassification, or -1} */
    private int declassify() {
        for (String label : DECLASSIFY_ON) {
            int at = ClassifierWords.find(words, label, 0);
            if (at >= 0 && !isLetterAt(ClassifierWords.end(words, at, label))) {
                return at;
            }
        }
        return -1;
    }

    private boolean isLetterAt(int at) {
        return at < words.length() && Cursor.isLetter(words.charAt(at));
    }

    private static int min(int one, int other, int otherwise) {
        int least = otherwise;
        least = one >= 0 ? Math.min(least, one) : least;
        return other >= 0 ? Math.min(least, other) : least;
    }

    private Optional<Text> text(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(draft.words().toText(value));
    }

    private String clause(int from, String label, int next) {
        int end = next > from ? next : words.length();
        String value = ClassifierWords.skip(words.substring(from, end), label);
        return strip(value);
    }

    /** {@return a value without the blanks and signs around it} */
    static String strip(String value) {
        int end = stripEnd(value, value.length());
        int start = 0;
        while (start < end && ":;,-. ".indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        return value.substring(start, end);
    }

    /** {@return the offset behind the last character before an offset that is no blank or sign} */
    static int stripEnd(String value, int before) {
        int end = before;
        while (end > 0 && ":;,- ".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The instruction is read again at its own place in the source, so that its span is right. */
    private Optional<DeclassificationInstruction> declassifyOn() {
        String text = draft.text();
        for (int i = span.start(); i < span.end(); i++) {
            boolean wordStarts = i == span.start() || !Cursor.isLetterOrDigit(text.charAt(i - 1));
            int value = wordStarts && Cursor.upper(text.charAt(i)) == 'D' ? behindLabel(text, i) : -1;
            if (value >= 0) {
                return DeclassificationReader.read(draft, value, span.end()).stream()
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** {@return the offset behind the label of the instruction on declassification if it stands at a place, else -1} */
    private int behindLabel(String text, int at) {
        Cursor cursor = new Cursor(text, at, span.end());
        for (String label : DECLASSIFY_ON) {
            if (cursor.acceptSpaced(label)) {
                return Cursor.isLetter(cursor.peek()) ? -1 : cursor.skip(":").at();
            }
        }
        return -1;
    }

    /** Reasons with the place where their clause begins. */
    private record Reasons(int start, List<ClassificationReason> list) {}

    private Reasons reasons(int end) {
        int number = sectionNumber(end);
        int clause = ReasonClause.start(words, number < 0 ? end : number);
        List<ClassificationReason> reasons = number < 0 ? List.of() : letters(number, end);
        return new Reasons(clause, reasons);
    }

    /** {@return the place of {@code 1.4}, {@code 1.5}, {@code 1/4} ..., or -1} */
    private int sectionNumber(int end) {
        for (int i = 0; i + 2 < end; i++) {
            boolean opens = words.charAt(i) == '1' && (i == 0 || !Cursor.isDigit(words.charAt(i - 1)));
            if (opens) {
                int at = skipBlanks(i + 1);
                boolean parted = at < end && (words.charAt(at) == '.' || words.charAt(at) == '/');
                int digit = skipBlanks(at + 1);
                boolean number = parted
                        && digit < end
                        && words.charAt(digit) >= '2'
                        && words.charAt(digit) <= '8'
                        && (digit + 1 >= words.length() || !Cursor.isDigit(words.charAt(digit + 1)));
                if (number) {
                    return i;
                }
            }
        }
        return -1;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private List<ClassificationReason> letters(int number, int end) {
        List<ClassificationReason> reasons = new ArrayList<>();
        int digit = skipBlanks(skipBlanks(number + 1) + 1);
        String section = "1." + words.charAt(digit);
        int at = digit + 1;
        while (at < end) {
            char c = words.charAt(at);
            if (c == '.' && !reasons.isEmpty() && !isOnlySign(at + 1, end)) {
                break;
            }
            if (isSplitAnd(at, end)) {
                at += SPLIT_AND;
            } else if (Cursor.isLetter(c)) {
                int stop = at;
                while (stop < end && Cursor.isLetter(words.charAt(stop))) {
                    stop++;
                }
                String word = words.substring(at, stop).toLowerCase(Locale.ROOT);
                boolean letter = word.length() == 1 && word.charAt(0) <= 'h';
                if (letter) {
                    add(reasons, section, word);
                } else if (!isConnector(word)) {
                    if (word.length() <= 3 && word.chars().allMatch(l -> l >= 'a' && l <= 'h') && reasons.isEmpty()) {
                        for (int i = 0; i < word.length(); i++) {
                            add(reasons, section, word.substring(i, i + 1));
                        }
                    }
                    break;
                }
                at = stop;
            } else if (Cursor.isDigit(c)) {
                int next = sectionDigit(at, end);
                if (next < 0) {
                    break;
                }
                section = "1." + words.charAt(next);
                at = next + 1;
            } else {
                at++;
            }
        }
        return reasons;
    }

    private boolean isOnlySign(int from, int end) {
        int at = skipBlanks(from);
        return at < end && words.charAt(at) == '(';
    }

    private int sectionDigit(int at, int end) {
        boolean section = words.charAt(at) == '1' && at + 2 < end && words.charAt(at + 1) == '.';
        return section && Cursor.isDigit(words.charAt(at + 2)) ? at + 2 : -1;
    }

    private static boolean isConnector(String word) {
        return word.equals("and") || word.equals("or") || word.equals("nd") || word.equals("n");
    }

    /** {@code a nd}, {@code an d}: {@return whether the word "and" with a blank wrapped into it stands here} */
    private boolean isSplitAnd(int at, int end) {
        boolean and = words.regionMatches(true, at, "a nd", 0, SPLIT_AND)
                || words.regionMatches(true, at, "an d", 0, SPLIT_AND);
        return and && at + SPLIT_AND <= end && !isLetterAt(at + SPLIT_AND);
    }

    private void add(List<ClassificationReason> reasons, String section, String letter) {
        String s = section;
        if (reasons.stream().noneMatch(r -> r.section().equals(s) && r.letter().equals(letter))) {
            reasons.add(new ClassificationReason(
                    section, letter, ReasonTable.meaning(ReasonTable.ANY_ORDER, draft.day(), section, letter)));
        }
    }
}
