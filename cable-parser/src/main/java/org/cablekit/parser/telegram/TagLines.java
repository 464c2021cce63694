package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.ElementKind;
import org.cablekit.model.Tag;
import org.cablekit.model.TagKind;
import org.cablekit.model.Text;
import org.cablekit.parser.reference.TagEntry;
import org.cablekit.parser.reference.TagTable;
import org.cablekit.parser.reference.TagWords;

/**
 * The TAGS line: codes parted by blanks, commas, semicolons, slashes; persons in brackets or, behind OVIP, without.
 *
 * <p>A comma inside brackets parts surname and given name. Words that are no codes stay together up to the next comma or
 * code. Link residue {@code [PREL](#)} is taken off.
 */
public final class TagLines {

    private static final int LONGEST_CODE = 5;

    /** No phrase of free words is longer, with what may be glued to it. */
    private static final int LONGEST_PHRASE = 80;

    /** The word for no TAGS, its letters perhaps apart. */
    private static final int LONGEST_NONE = 4;

    private final Draft draft;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private TagLines(Draft draft) {
        this.draft = draft;
    }

    /**
     * A word or bracket of the line.
     *
     * @param closes whether a comma, line end or bracket follows
     * @param word in capitals
     * @param code whether the word is a code
     */
    private record Piece(int start, int end, boolean bracket, boolean closes, String word, boolean code) {}

    public static List<Tag> read(Draft draft, LineFlow flow, int from, int to, int valueStart) {
        TagLines lines = new TagLines(draft);
        int line = from;
        while (line < to) {
            int start = line == from ? Math.min(valueStart, flow.end(line)) : flow.start(line);
            while (line + 1 < to && isOpen(flow, line) && flow.joinsNext(line)) {
                line++;
            }
            lines.cut(start, flow.end(line));
            line++;
        }
        draft.markLines(ElementKind.TAGS, flow, from, to);
        if (lines.pieces.size() <= LONGEST_NONE
                && isNone(draft.words().string(flow, from, Math.min(valueStart, flow.end(from)), to))) {
            return List.of();
        }
        return lines.tags();
    }

    /** {@return whether the last bracket of a line is not closed on it: a name goes on in the next} */
    static boolean isOpen(LineFlow flow, int line) {
        String text = flow.text();
        for (int i = flow.end(line) - 1; i >= flow.start(line); i--) {
            if (text.charAt(i) == ')') {
                return false;
            }
            if (text.charAt(i) == '(') {
                return true;
            }
        }
        return false;
    }

    /** {@code N/A} stands where there are no TAGS. */
    private static boolean isNone(String value) {
        String words = value.toUpperCase(Locale.ROOT).replace(" ", "");
        return words.equals("N/A") || words.equals("NA") || words.equals("NONE");
    }

    private void cut(int start, int end) {
        Cursor cursor = new Cursor(draft.text(), start, end);
        boolean mayLink = true;
        while (!cursor.skip(",;/\\").atEnd()) {
            int from = cursor.at();
            if (cursor.peek() == '-' && Cursor.isBlank(cursor.peek(1))) {
                cursor.moveTo(from + 1);
                continue;
            }
            if (cursor.peek() == '[') {
                mayLink = mayLink && link(cursor);
                if (mayLink) {
                    continue;
                }
                cursor.moveTo(from + 1);
                while (cursor.peek() == '[') {
                    cursor.moveTo(cursor.at() + 1);
                }
            }
            boolean bracket = cursor.accept('(');
            String stop = bracket ? ")" : ",;/ \t([\\";
            while (!cursor.atEnd() && stop.indexOf(cursor.peek()) < 0 && !(!bracket && Cursor.isBlank(cursor.peek()))) {
                cursor.moveTo(cursor.at() + 1);
            }
            int stopAt = cursor.at();
            cursor.accept(')');
            int next = cursor.skipBlanks().at();
            boolean closes = bracket || (!cursor.atEnd() && ",;/([".indexOf(cursor.peek()) >= 0);
            cursor.moveTo(next);
            int pieceStart = bracket ? from + 1 : from;
            if (stopAt > pieceStart) {
                add(pieceStart, stopAt, bracket, closes);
            } else if (!bracket) {
                cursor.moveTo(next + 1);
            }
        }
    }

    /** {@code [PREL](#)}: the words in the square brackets count. {@return whether the bracket is ever closed} */
    private boolean link(Cursor cursor) {
        cursor.accept('[');
        int start = cursor.at();
        while (!cursor.atEnd() && cursor.peek() != ']') {
            cursor.moveTo(cursor.at() + 1);
        }
        int end = cursor.at();
        if (!cursor.accept(']')) {
            return false;
        }
        if (cursor.accept('(')) {
            while (!cursor.atEnd() && !cursor.accept(')')) {
                cursor.moveTo(cursor.at() + 1);
            }
        }
        if (end > start) {
            add(start, end, false, true);
        }
        return true;
    }

    private List<Tag> tags() {
        List<Tag> tags = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i);
            if (isAnd(i)) {
                i++;
            } else if (piece.bracket) {
                tags.add(person(piece.start, piece.end, piece.word));
                i++;
            } else if (piece.code) {
                tags.add(code(piece));
                i++;
            } else {
                int last = lastOfWords(i);
                tags.add(words(i, last, afterVisitor(tags)));
                i = last + 1;
            }
        }
        return tags;
    }

    /** {@return whether a piece is the AND before the last code; in free words it is a word of theirs} */
    private boolean isAnd(int i) {
        Piece piece = pieces.get(i);
        boolean and = !piece.bracket && (piece.word.equals("AND") || piece.word.equals("&"));
        return and && i > 0 && i + 1 < pieces.size() && pieces.get(i - 1).code && pieces.get(i + 1).code;
    }

    private void add(int from, int end, boolean bracket, boolean closes) {
        int start = from;
        while (start + 1 < end && draft.text().charAt(start) == '#') {
            start++;
        }
        String word = word(start, end, bracket);
        boolean code = isCode(word);
        if (code) {
            codes.add(word);
        }
        pieces.add(new Piece(start, end, bracket, closes, word, code));
    }

    private String word(int start, int end, boolean bracket) {
        String text = draft.text();
        int stop = end;
        while (!bracket && stop > start + 1 && (text.charAt(stop - 1) == '.' || text.charAt(stop - 1) == ':')) {
            stop--;
        }
        return text.substring(start, stop).toUpperCase(Locale.ROOT);
    }

    private static boolean isCode(String word) {
        if (TagTable.find(word, TagTable.ANY_YEAR).isPresent()) {
            return true;
        }
        return word.length() >= 2
                && word.length() < LONGEST_CODE
                && isCapital(word)
                && TagTable.kindOf(word) != TagKind.UNKNOWN;
    }

    private static boolean isCapital(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Cursor.isUpper(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first words behind OVIP are the visitor's name. */
    private static boolean afterVisitor(List<Tag> tags) {
        return !tags.isEmpty()
                && tags.get(tags.size() - 1).code().filter("OVIP"::equals).isPresent();
    }

    /** {@return the last piece of an entry of free words: before a code, at a comma, or where a phrase ends or begins} */
    private int lastOfWords(int first) {
        StringBuilder words = new StringBuilder();
        int i = first;
        while (true) {
            boolean shortEnough = words.length() < LONGEST_PHRASE;
            if (shortEnough) {
                append(words, i);
            }
            boolean whole = shortEnough
                    && i > first
                    && TagWords.phraseEnd(words.toString(), 0, words.length()) == words.length();
            if (whole || isLastOfWords(i) || isPhrase(i + 1)) {
                return i;
            }
            i++;
        }
    }

    private boolean isPhrase(int first) {
        if (!TagWords.mayBeginPhrase(pieces.get(first).word)) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        int i = first;
        append(words, i);
        while (!isLastOfWords(i) && words.length() < LONGEST_PHRASE) {
            append(words, ++i);
        }
        return TagWords.phraseEnd(words.toString(), 0, words.length()) > 0;
    }

    private void append(StringBuilder words, int piece) {
        words.append(words.isEmpty() ? "" : " ").append(pieces.get(piece).word);
    }

    private boolean isLastOfWords(int i) {
        if (pieces.get(i).closes || i + 1 == pieces.size()) {
            return true;
        }
        Piece next = pieces.get(i + 1);
        return next.bracket || next.code;
    }

    private Tag code(Piece piece) {
        String word = piece.word;
        int year = draft.year().orElse(TagTable.ANY_YEAR);
        Optional<TagEntry> entry = TagTable.find(word, 0, word.length(), year, codes);
        return new Tag(
                draft.words().text(piece.start, piece.end),
                Optional.of(word),
                entry.map(TagEntry::kind).orElseGet(() -> TagTable.kindOf(word)),
                entry.flatMap(TagEntry::meaning),
                draft.span(piece.start, piece.end));
    }

    private Tag words(int first, int last, boolean visitor) {
        int start = pieces.get(first).start;
        int end = pieces.get(last).end;
        String words = draft.words().squeeze(start, end).toUpperCase(Locale.ROOT);
        if (visitor && last > first) {
            return person(start, end, words);
        }
        Text raw = draft.words().text(start, end);
        draft.report(DiagnosticCode.TAG_UNKNOWN, "The TAGS entry is no known code.", draft.span(start, end));
        return new Tag(raw, raw.plain().map(w -> words), TagKind.UNKNOWN, Optional.empty(), draft.span(start, end));
    }

    private Tag person(int start, int end, String name) {
        Text raw = draft.words().text(start, end);
        String clean = spaced(Blanks.collapse(name));
        return new Tag(raw, raw.plain().map(w -> clean), TagKind.PERSON, Optional.empty(), draft.span(start, end));
    }

    /** {@return a name with one blank behind each comma and none before it} */
    private static String spaced(String name) {
        if (name.indexOf(',') < 0) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length() + 1);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean blank = c == ' ';
            if (c == ',') {
                out.append(", ");
                i += name.startsWith(" ", i + 1) ? 1 : 0;
            } else if (!blank || !name.startsWith(",", i + 1)) {
                out.append(c);
            }
        }
        return out.toString().trim();
    }
}
