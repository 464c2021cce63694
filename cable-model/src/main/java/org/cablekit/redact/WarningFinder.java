package org.cablekit.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cablekit.model.Cable;
import org.cablekit.model.Redaction;
import org.cablekit.model.RedactionUnit;
import org.cablekit.model.Source;
import org.cablekit.model.SourceSpan;

/** Looks at the surroundings of findings for what gives them away. */
final class WarningFinder {

    private static final double MUCH = 0.3;
    private static final int SHORTEST_NAME = 4;
    private static final int NEIGHBOURHOOD = 100;

    private final Cable cable;
    private final String text;
    private final List<RedactionFinding> findings;
    private final List<RedactionWarning> warnings = new ArrayList<>();

    WarningFinder(Cable cable, List<RedactionFinding> findings) {
        this.cable = cable;
        this.text = cable.source().text();
        this.findings = findings;
    }

    /** Warnings about the surroundings of the markers of a redacted cable. */
    static List<RedactionWarning> around(Cable redacted) {
        String text = redacted.source().text();
        List<RedactionFinding> markers = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (redacted.source().isToken(text.charAt(i))) {
                Redaction redaction = redacted.source().redactions().get(text.charAt(i) - Source.FIRST_TOKEN);
                SourceSpan span = new SourceSpan(i, i + 1);
                markers.add(new RedactionFinding(RedactionLayer.WORDS, span, redaction, List.of(), RuleAction.REDACT));
            }
        }
        WarningFinder finder = new WarningFinder(redacted, markers);
        markers.forEach(finder::surroundings);
        return List.copyOf(finder.warnings);
    }

    List<RedactionWarning> find(List<RedactionRule> rules) {
        rules.forEach(this::shareOf);
        findings.forEach(this::surroundings);
        namesElsewhere();
        return warnings;
    }

    private void shareOf(RedactionRule rule) {
        String id = rule.head().id();
        long taken = findings.stream()
                .filter(finding -> finding.rules().contains(id))
                .mapToLong(finding -> visible(finding.span()))
                .sum();
        boolean none = findings.stream().noneMatch(finding -> finding.rules().contains(id));
        if (none && !(rule instanceof TermRule)) {
            warn(RedactionWarning.Kind.RULE_WITHOUT_HIT, "rule " + id + " found nothing", Optional.empty());
        }
        if (taken > MUCH * visible(new SourceSpan(0, text.length()))) {
            warn(
                    RedactionWarning.Kind.RULE_TAKES_MUCH,
                    "rule " + id + " takes more than 30 per cent of the text",
                    Optional.empty());
        }
    }

    private long visible(SourceSpan span) {
        return text.substring(span.start(), span.end())
                .chars()
                .filter(c -> !Lines.isBlank((char) c))
                .count();
    }

    private void surroundings(RedactionFinding finding) {
        if (finding.redaction().unit().compareTo(RedactionUnit.PARAGRAPH) >= 0) {
            return; // Beside whole paragraphs and elements stand their numbers and labels.
        }
        String before = wordBefore(finding.span().start());
        String after = wordBehind(finding.span().end());
        Optional<SourceSpan> place = Optional.of(finding.span());
        if (before.equalsIgnoreCase("a") || before.equalsIgnoreCase("an")) {
            warn(
                    RedactionWarning.Kind.ARTICLE_BEFORE,
                    "'" + before + "' before a removed place tells how the word begins",
                    place);
        } else if (isSingle(before) || isSingle(after)) {
            warn(RedactionWarning.Kind.LETTER_BESIDE, "a single letter or digit stands beside a removed place", place);
        }
        if (finding.redaction().unit() == RedactionUnit.NAME
                && !isCapitals(finding.span().start())) {
            String name = isName(after) ? after : isName(before) && !beginsSentence(before, finding) ? before : "";
            if (!name.isEmpty()) {
                warn(
                        RedactionWarning.Kind.NAME_BESIDE,
                        "'" + name + "' stands beside a removed name and may belong to it",
                        place);
            }
        }
    }

    private boolean beginsSentence(String before, RedactionFinding finding) {
        int at = text.lastIndexOf(before, finding.span().start());
        int i = at - 1;
        while (i >= 0 && Lines.isBlank(text.charAt(i))) {
            i--;
        }
        return i < 0 || ".:;)!?\"".indexOf(text.charAt(i)) >= 0;
    }

    private boolean isCapitals(int at) {
        return text.substring(Math.max(0, at - NEIGHBOURHOOD), Math.min(text.length(), at + NEIGHBOURHOOD))
                .chars()
                .noneMatch(Character::isLowerCase);
    }

    private static boolean isSingle(String word) {
        return word.length() == 1 && !word.equals("I");
    }

    private static boolean isName(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && !CommonWords.FUNCTION.contains(word.toUpperCase(Locale.ROOT));
    }

    private String wordBefore(int start) {
        int end = start;
        while (end > 0 && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end);
    }

    private String wordBehind(int end) {
        int begin = end;
        while (begin < text.length() && Lines.isBlank(text.charAt(begin))) {
            begin++;
        }
        int to = begin;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(begin, to);
    }

    /** The last word of each removed name, looked for outside the findings. */
    private void namesElsewhere() {
        Set<String> names = new TreeSet<>();
        for (RedactionFinding finding : findings) {
            if (finding.redaction().unit() == RedactionUnit.NAME && finding.layer() == RedactionLayer.WORDS) {
                String words = Lines.joined(text, finding.span()).replaceAll("['\u2019][sS]$", "");
                String last = words.substring(words.lastIndexOf(' ') + 1);
                if (last.length() >= SHORTEST_NAME && last.codePoints().anyMatch(Character::isLetter)) {
                    names.add(last);
                }
            }
        }
        if (names.isEmpty()) {
            return;
        }
        TermMatcher matcher = TermMatcher.of(List.copyOf(names));
        Set<SourceSpan> seen = new TreeSet<>();
        for (Strand strand : Strands.of(cable)) {
            LetterCache letters = new LetterCache(strand, RedactionSearch.token(cable));
            matcher.hits(strand, letters).forEach(hit -> seen.add(hit.span()));
        }
        seen.stream()
                .filter(span -> findings.stream().noneMatch(f -> f.span().overlaps(span)))
                .forEach(span -> warn(
                        RedactionWarning.Kind.SAME_NAME_ELSEWHERE,
                        "the last word of a removed name stands visible here",
                        Optional.of(span)));
    }

    private void warn(RedactionWarning.Kind kind, String message, Optional<SourceSpan> place) {
        warnings.add(new RedactionWarning(kind, message, place));
    }
}
