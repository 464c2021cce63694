package org.cablekit.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a regular expression matches, under a limit. */
final class RegexMatcher implements WordMatcher {

    private final RegexRule rule;
    private final Pattern pattern;

    RegexMatcher(RegexRule rule) {
        this.rule = rule;
        this.pattern = rule.compiled();
    }

    @Override
    public List<WordMatch> find(Strand strand, LetterCache letters) {
        List<WordMatch> found = new ArrayList<>();
        try {
            Matcher matcher = pattern.matcher(LimitedText.of(strand.text()));
            while (matcher.find()) {
                int from = matcher.start(rule.group());
                int to = matcher.end(rule.group());
                if (matcher.start() == matcher.end()) {
                    throw stopped("matches nothing at one place");
                }
                if (from >= 0 && to > from) {
                    found.add(WordMatch.of(strand, from, to));
                }
            }
        } catch (LimitedText.LimitReached | StackOverflowError e) {
            throw stopped("takes too long");
        }
        return found;
    }

    private RedactionException stopped(String why) {
        return new RedactionException("rule " + rule.head().id() + ": the expression " + why);
    }
}
