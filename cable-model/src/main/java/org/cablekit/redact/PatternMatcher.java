package org.cablekit.redact;

import static org.cablekit.model.ElementKind.APPROVED_BY;
import static org.cablekit.model.ElementKind.ATTRIBUTE;
import static org.cablekit.model.ElementKind.CLASSIFIED_BY;
import static org.cablekit.model.ElementKind.CLEARED_BY;
import static org.cablekit.model.ElementKind.DRAFTED_BY;
import static org.cablekit.model.ElementKind.EXECUTIVE_ORDER;
import static org.cablekit.model.ElementKind.RELEASED_BY;
import static org.cablekit.model.ElementKind.TAGS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.cablekit.model.ElementKind;

/** Finds identifiers by their form. */
final class PatternMatcher implements WordMatcher {

    /** Where {@code Lastname, First M} is a name. */
    private static final Set<ElementKind> LISTS = EnumSet.of(
            DRAFTED_BY, APPROVED_BY, CLEARED_BY, RELEASED_BY, CLASSIFIED_BY, EXECUTIVE_ORDER, TAGS, ATTRIBUTE);

    private static final String TRAILING = ".,;:!?)]'\"";
    private static final int FEWEST_DIGITS = 3;

    /** No form reaches further from a digit or sign it must have than this. */
    private static final int REACH = 120;

    private final List<PatternForm> forms = new ArrayList<>();
    private final List<PatternForm> listForms;

    PatternMatcher(PatternRule rule) {
        boolean names = rule.patterns().contains(TextPattern.LISTED_NAME);
        listForms = names ? PatternForms.of(TextPattern.LISTED_NAME) : List.of();
        rule.patterns().stream()
                .filter(pattern -> pattern != TextPattern.LISTED_NAME)
                .forEach(pattern -> forms.addAll(PatternForms.of(pattern)));
    }

    @Override
    public List<WordMatch> find(Strand strand, LetterCache letters) {
        List<WordMatch> found = new ArrayList<>();
        boolean lists = LISTS.contains(strand.kind());
        if (forms.isEmpty() && !lists) {
            return found;
        }
        String text = strand.text();
        int at = nextSign(text, 0, lists);
        while (at < text.length()) {
            int from = Math.max(0, at - REACH);
            int to = at + 1;
            for (at = nextSign(text, to, lists);
                    at < text.length() && at - to <= REACH;
                    at = nextSign(text, to, lists)) {
                to = at + 1;
            }
            int end = wordEnd(text, Math.min(text.length(), to + REACH));
            forms.forEach(form -> find(strand, form, from, end, found));
            if (lists) {
                listForms.forEach(form -> find(strand, form, from, end, found));
            }
        }
        return found;
    }

    /** Every form has a digit or one of a few signs; where there is none nothing needs to be looked for. */
    private static int nextSign(String text, int from, boolean lists) {
        int i = from;
        while (i < text.length() && !isSign(text, i) && !(lists && text.charAt(i) == ',')) {
            i++;
        }
        return i;
    }

    private static boolean isSign(String text, int i) {
        char c = text.charAt(i);
        boolean web = (c == 'w' || c == 'W') && i + 1 < text.length() && (text.charAt(i + 1) | 0x20) == 'w';
        return Character.isDigit(c) || c == '@' || c == '/' || web;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    private static void find(Strand strand, PatternForm form, int start, int end, List<WordMatch> into) {
        String text = strand.text();
        Matcher matcher = form.pattern().matcher(text);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        int at = start;
        while (at < end) {
            boolean found = form.mayBegin(text, at)
                    && text.charAt(at) != ' '
                    && matcher.region(at, end).lookingAt();
            if (found) {
                take(strand, matcher, into);
            }
            at = found ? matcher.end() : at + 1;
        }
    }

    private static void take(Strand strand, Matcher matcher, List<WordMatch> into) {
        String text = strand.text();
        int group = matcher.groupCount();
        int from = matcher.start(group);
        int to = matcher.end(group);
        while (to > from + 1 && TRAILING.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (group == 0 || digits(text, from, to) >= FEWEST_DIGITS) {
            into.add(WordMatch.of(strand, from, to));
        }
    }

    private static long digits(String text, int from, int to) {
        return text.substring(from, to).chars().filter(Character::isDigit).count();
    }
}
