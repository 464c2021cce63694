package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cablekit.model.Basis;
import org.cablekit.model.Block;
import org.cablekit.model.Classification;
import org.cablekit.model.Paragraph;
import org.cablekit.model.PortionMark;
import org.cablekit.model.SourceSpan;

/**
 * Sentences that classify other paragraphs: {@code Paragraphs 2-4 are SBU.} They set the level of the paragraphs they
 * name, where those have no mark of their own (classification 4).
 *
 * <p>The sentence must say that and nothing else: {@code paragraph 2 is secret enough} is prose.
 */
final class PortionStatements {

    private static final int LONGEST_LEVEL = 60;
    private static final int LAST_NUMBER = 999;
    private static final int MOST_NUMBERS = 60;

    /** Beginnings of the names as people write them. */
    private static final String[] STEMS = {"PARA", "para", "Para"};

    private static final String[] NAMES = {"PARAGRAPHS", "PARAGRAPH", "PARAS", "PARA"};

    private final Map<Integer, PortionMark> stated = new HashMap<>();

    private PortionStatements() {}

    /** {@return the blocks, those without mark that a statement names with the level that it gives} */
    static List<Block> apply(List<Block> blocks, List<String> strings) {
        PortionStatements statements = new PortionStatements();
        for (int i = 0; i < blocks.size(); i++) {
            statements.look(strings.get(i), blocks.get(i).span());
        }
        if (statements.stated.isEmpty()) {
            return blocks;
        }
        List<Block> marked = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            marked.add(block instanceof Paragraph paragraph ? statements.marked(paragraph) : block);
        }
        return marked;
    }

    private Paragraph marked(Paragraph p) {
        Optional<PortionMark> mark = p.number().flatMap(number -> Optional.ofNullable(stated.get(number)));
        if (p.mark().isPresent() || mark.isEmpty()) {
            return p;
        }
        return new Paragraph(p.kind(), p.label(), p.path(), p.depth(), mark, p.text(), p.textSpan(), p.span());
    }

    private void look(String words, SourceSpan span) {
        if (!mayName(words)) {
            return;
        }
        for (int at = 0; at < words.length(); at++) {
            if (Cursor.upper(words.charAt(at)) == 'P' && beginsSentence(words, at)) {
                Cursor cursor = new Cursor(words, at, words.length());
                if (acceptName(cursor)) {
                    statement(cursor, span);
                }
            }
        }
    }

    private static boolean mayName(String words) {
        for (String stem : STEMS) {
            if (words.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether nothing stands before a place but the end of another sentence or a bracket} */
    private static boolean beginsSentence(String words, int at) {
        int before = at - 1;
        while (before >= 0 && Cursor.isBlank(words.charAt(before))) {
            before--;
        }
        return before < 0 || ".;:([".indexOf(words.charAt(before)) >= 0;
    }

    private static boolean acceptName(Cursor cursor) {
        for (String name : NAMES) {
            if (cursor.acceptWord(name)) {
                return true;
            }
        }
        return false;
    }

    private void statement(Cursor cursor, SourceSpan span) {
        List<Integer> numbers = numbers(cursor);
        cursor.skipBlanks();
        boolean verb = cursor.acceptWord("ARE") || cursor.acceptWord("IS");
        if (numbers.isEmpty() || !verb) {
            return;
        }
        if (!cursor.skipBlanks().acceptWord("CLASSIFIED")) {
            cursor.acceptWord("MARKED");
        }
        int start = cursor.skipBlanks().at();
        int end = start;
        while (end < cursor.end() && end - start < LONGEST_LEVEL && ".;:)]".indexOf(cursor.peek(end - start)) < 0) {
            end++;
        }
        boolean closed = end == cursor.end() || end - start < LONGEST_LEVEL;
        PortionMarks.meaning(closed ? cursor.between(start, end) : "")
                .ifPresent(level -> numbers.forEach(number -> put(number, level, span)));
    }

    /** Of two statements on one paragraph the higher level holds. */
    private void put(int number, Classification level, SourceSpan span) {
        PortionMark mark = new PortionMark("", level, false, Basis.INFERRED, span);
        stated.merge(
                number,
                mark,
                (one, other) -> other.classification()
                                .level()
                                .isAbove(one.classification().level())
                        ? other
                        : one);
    }

    /** {@code 2-4}, {@code 2, 5 AND 7}, {@code 2 THROUGH 4}; empty if a number is out of range. */
    private static List<Integer> numbers(Cursor cursor) {
        List<Integer> numbers = new ArrayList<>();
        boolean range = false;
        while (numbers.size() <= MOST_NUMBERS) {
            String digits = cursor.skipBlanks().digits();
            if (digits.isEmpty() || digits.length() > 3) {
                return List.of();
            }
            int number = Integer.parseInt(digits);
            int first = range ? numbers.get(numbers.size() - 1) + 1 : number;
            if (number > LAST_NUMBER || number - first > MOST_NUMBERS || (range && first > number)) {
                return List.of();
            }
            for (int n = first; n <= number; n++) {
                numbers.add(n);
            }
            cursor.skipBlanks();
            range = cursor.accept('-')
                    || cursor.acceptWord("TO")
                    || cursor.acceptWord("THROUGH")
                    || cursor.acceptWord("THRU");
            if (!range && !goesOn(cursor)) {
                return numbers;
            }
        }
        return List.of();
    }

    private static boolean goesOn(Cursor cursor) {
        boolean comma = cursor.accept(',') || cursor.accept('&');
        boolean and = cursor.skipBlanks().acceptWord("AND");
        return comma || and;
    }
}
