package org.cablekit.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.cablekit.model.Cable;

/** Finds protect tags and the names before them. */
final class ProtectedNames implements WordMatcher {

    private static final int LONGEST_BRACKET = 80;
    private static final int NEIGHBOURHOOD = 120;
    private static final int SHORTEST_NAME = 3;

    private final ProtectTagRule rule;
    private final TermMatcher tags;

    ProtectedNames(ProtectTagRule rule) {
        this.rule = rule;
        this.tags = TermMatcher.of(rule.tags());
    }

    /** A tag with the name before it; the name is empty (from = to) where none can be told. */
    record Tagged(int nameFrom, int nameTo, int tagFrom, int tagTo) {
        boolean hasName() {
            return nameTo > nameFrom;
        }
    }

    @Override
    public List<WordMatch> find(Strand strand, LetterCache letters) {
        List<WordMatch> found = new ArrayList<>();
        for (Tagged tagged : tagged(strand, letters)) {
            int from = tagged.hasName() ? tagged.nameFrom : tagged.tagFrom;
            int to = rule.keepTag() ? tagged.nameTo : tagged.tagTo;
            if (to > from) {
                found.add(WordMatch.of(strand, from, to));
            }
        }
        return found;
    }

    /** All tags of a strand. */
    List<Tagged> tagged(Strand strand, LetterCache letters) {
        List<Tagged> found = new ArrayList<>();
        String text = strand.text();
        for (TermIndex.Hit hit : tags.hits(strand, letters)) {
            int open = opening(text, hit.from());
            if (open < 0) {
                continue;
            }
            int close = closing(text, hit.to());
            int nameTo = beforeBlanks(text, open);
            int nameFrom = nameStart(text, nameTo, isCapitals(text, open));
            found.add(new Tagged(nameFrom, nameTo, open, close));
        }
        return found;
    }

    /** Where the remark with the tag begins: its bracket, comma or dash; -1 if the words are no remark. */
    private static int opening(String text, int tagFrom) {
        int i = beforeBlanks(text, tagFrom) - 1;
        if (i < 0) {
            return -1;
        }
        if (isOpening(text.charAt(i))) {
            return i;
        }
        if (",;-\u2013\u2014/".indexOf(text.charAt(i)) < 0) {
            return -1;
        }
        for (int k = i; k >= Math.max(0, i - LONGEST_BRACKET); k--) {
            if (isOpening(text.charAt(k))) {
                return k;
            }
            if (text.charAt(k) == ')' || text.charAt(k) == ']') {
                break;
            }
        }
        while (i > 0 && text.charAt(i - 1) == text.charAt(i)) {
            i--;
        }
        return i;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    private static int closing(String text, int tagTo) {
        for (int i = tagTo; i < Math.min(text.length(), tagTo + LONGEST_BRACKET); i++) {
            char c = text.charAt(i);
            if (c == ')' || c == ']' || c == '}') {
                return i + 1;
            }
            if (isOpening(c)) {
                break;
            }
        }
        return tagTo;
    }

    private static int beforeBlanks(String text, int to) {
        int end = to;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static boolean isCapitals(String text, int at) {
        String around = text.substring(Math.max(0, at - NEIGHBOURHOOD), at);
        return around.chars().noneMatch(Character::isLowerCase);
    }

    /** Goes back word by word as long as they can belong to a name. */
    private int nameStart(String text, int nameTo, boolean capitals) {
        int start = nameTo;
        int words = 0;
        int at = nameTo;
        while (words < rule.longestName()) {
            int end = beforeBlanks(text, at);
            int begin = wordStart(text, end);
            String word = text.substring(begin, end);
            if (begin == end || !belongs(word, capitals)) {
                break;
            }
            if (!isParticle(word)) {
                start = begin;
            }
            words++;
            at = begin;
            if (begin > 0 && text.charAt(begin - 1) != ' ') {
                break;
            }
        }
        return start;
    }

    private static int wordStart(String text, int end) {
        int begin = end;
        while (begin > 0 && isWordPart(text, begin - 1, end)) {
            begin--;
        }
        return begin;
    }

    private static boolean isWordPart(String text, int i, int end) {
        char c = text.charAt(i);
        if (c == '.') {
            // The full stop of an initial or a title is followed by a blank and stands behind few letters.
            return i == end - 1 && shortWordBefore(text, i);
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Gap.of(c) == Gap.APOSTROPHE
                || Gap.of(c) == Gap.HYPHEN;
    }

    private static boolean shortWordBefore(String text, int dot) {
        int letters = 0;
        while (letters < dot && Character.isLetter(text.charAt(dot - 1 - letters))) {
            letters++;
        }
        return letters >= 1 && letters <= 4 && Character.isUpperCase(text.charAt(dot - letters));
    }

    private static boolean belongs(String word, boolean capitals) {
        String plain = word.toUpperCase(Locale.ROOT);
        if (CommonWords.FUNCTION.contains(plain)) {
            return false;
        }
        return capitals || !Character.isLowerCase(word.codePointAt(0)) || isParticle(word) || isArabicName(word);
    }

    private static boolean isParticle(String word) {
        return Character.isLowerCase(word.charAt(0)) && CommonWords.PARTICLES.contains(word.toUpperCase(Locale.ROOT));
    }

    /** {@code al-Hasan}: a small article, a hyphen, a capital. */
    private static boolean isArabicName(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1));
    }

    /** The terms by which the tagged names of a telegram are found elsewhere in it. */
    List<String> terms(Cable cable) {
        IntPredicate token = RedactionSearch.token(cable);
        Set<String> terms = new TreeSet<>();
        for (Strand strand : Strands.of(cable)) {
            for (Tagged tagged : tagged(strand, new LetterCache(strand, token))) {
                if (tagged.hasName()) {
                    terms.addAll(terms(strand, tagged));
                }
            }
        }
        return List.copyOf(terms);
    }

    /** The name, its last words, its last word; {@code Jr} behind it may be there or not. */
    private static List<String> terms(Strand strand, Tagged tagged) {
        List<String> words =
                List.of(strand.text().substring(tagged.nameFrom, tagged.nameTo).split(" "));
        int titles = words.size();
        while (titles > 1 && isTitle(words.get(titles - 1))) {
            titles--;
        }
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<String> rest = words.subList(i, words.size());
            if (i == 0 || isTelling(rest)) {
                terms.add(String.join(" ", rest));
            }
            if (i < titles && isTelling(words.subList(i, titles))) {
                terms.add(String.join(" ", words.subList(i, titles)));
            }
        }
        terms.removeIf(term -> term.codePoints().noneMatch(Character::isLetterOrDigit));
        return terms;
    }

    private static boolean isTelling(List<String> words) {
        return !words.stream().allMatch(ProtectedNames::isTitle)
                && (words.size() > 1 || words.get(0).length() >= SHORTEST_NAME);
    }

    private static boolean isTitle(String word) {
        String plain = word.toUpperCase(Locale.ROOT).replace(".", "");
        return CommonWords.TITLES.contains(plain)
                || Set.of("II", "III", "JR", "SR").contains(plain);
    }
}
