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
import java.util.regex.Pattern;
import org.cablekit.model.ElementKind;

/** Finds identifiers by their form. */
final class PatternMatcher implements WordMatcher {

    /** Where {@code Lastname, First M} is a name. */
    private static final Set<ElementKind> LISTS = EnumSet.of(
            DRAFTED_BY, APPROVED_BY, CLEARED_BY, RELEASED_BY, CLASSIFIED_BY, EXECUTIVE_ORDER, TAGS, ATTRIBUTE);

    private static final String TRAILING = ".,;:!?)]'\"";
    private static final int FEWEST_DIGITS = 3;

    private final List<Pattern> forms = new ArrayList<>();
    private final List<Pattern> listForms;

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
        forms.forEach(form -> find(strand, form, found));
        if (LISTS.contains(strand.kind())) {
            listForms.forEach(form -> find(strand, form, found));
        }
        return found;
    }

    private static void find(Strand strand, Pattern form, List<WordMatch> into) {
        String text = strand.text();
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            int group = matcher.groupCount();
            int from = matcher.start(group);
            int to = matcher.end(group);
            while (to > from + 1 && TRAILING.indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            boolean number = group > 0;
            if (!number || digits(text, from, to) >= FEWEST_DIGITS) {
                into.add(WordMatch.of(strand, from, to));
            }
        }
    }

    private static long digits(String text, int from, int to) {
        return text.substring(from, to).chars().filter(Character::isDigit).count();
    }
}
