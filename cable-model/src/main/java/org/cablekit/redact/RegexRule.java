package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Rule kind "regex": what a regular expression of {@link Pattern} finds.
 *
 * <p>The expression sees one paragraph or element at a time, its lines joined by one blank and runs of blanks as one
 * blank. It runs under a limit: an expression that backtracks too long stops the redaction with an error, and so does
 * one that matches nothing at all somewhere.
 *
 * @param head what every rule says
 * @param pattern the expression
 * @param flags letters among {@code i} (case), {@code u} (Unicode case and classes), {@code x} (comments), {@code s}
 *     (dot matches all); perhaps empty
 * @param group number of the group to remove, 0 for the whole match
 */
public record RegexRule(RuleHead head, String pattern, String flags, int group) implements RedactionRule {

    private static final int LONGEST = 2000;

    /**
     * Checks the expression.
     *
     * @throws IllegalArgumentException if it cannot be read, matches the empty text, has no such group, or a flag is
     *     not known
     */
    public RegexRule {
        requireNonNull(head, "head");
        requireNonNull(flags, "flags");
        if (pattern.length() > LONGEST) {
            throw head.bad("pattern", "is longer than " + LONGEST + " characters");
        }
        Pattern compiled = compile(head, pattern, flags);
        if (compiled.matcher("").find()) {
            throw head.bad("pattern", "matches the empty text");
        }
        if (group < 0 || group > compiled.matcher("").groupCount()) {
            throw head.bad("group", "there is no group " + group);
        }
    }

    /**
     * {@return a rule that removes whole matches}
     *
     * @param head what every rule says
     * @param pattern the expression
     */
    public static RegexRule of(RuleHead head, String pattern) {
        return new RegexRule(head, pattern, "", 0);
    }

    /** {@return the expression, compiled} */
    Pattern compiled() {
        return compile(head, pattern, flags);
    }

    private static Pattern compile(RuleHead head, String pattern, String flags) {
        int bits = 0;
        for (int i = 0; i < flags.length(); i++) {
            bits |= switch (flags.charAt(i)) {
                case 'i' -> Pattern.CASE_INSENSITIVE;
                case 'u' -> Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
                case 'x' -> Pattern.COMMENTS;
                case 's' -> Pattern.DOTALL;
                default -> throw head.bad("flags", "unknown flag '" + flags.charAt(i) + "'; known are i, u, x, s");
            };
        }
        try {
            return Pattern.compile(pattern, bits);
        } catch (PatternSyntaxException e) {
            throw head.bad("pattern", e.getDescription() + " near index " + e.getIndex());
        }
    }

    @Override
    public String kind() {
        return "regex";
    }

    @Override
    public RedactionLayer layer() {
        return RedactionLayer.WORDS;
    }

    @Override
    public RegexRule withHead(RuleHead other) {
        return new RegexRule(other, pattern, flags, group);
    }
}
