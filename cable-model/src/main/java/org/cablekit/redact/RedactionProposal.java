package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import org.cablekit.model.SourcePosition;

/**
 * A finding as a reviewer sees it. Restricted.
 *
 * @param number number in the plan, 1-based, in order of place
 * @param finding what the rules ask for; its span is one of the original source
 * @param position line and column of its beginning
 * @param place the part of the telegram, for example {@code paragraph 3} or {@code subject}
 * @param words the words that would go, lines joined by one blank
 * @param before some words before them
 * @param after some words behind them
 */
public record RedactionProposal(
        int number,
        RedactionFinding finding,
        SourcePosition position,
        String place,
        String words,
        String before,
        String after) {

    /** Checks that nothing is null. */
    public RedactionProposal {
        requireNonNull(finding, "finding");
        requireNonNull(position, "position");
        requireNonNull(place, "place");
        requireNonNull(words, "words");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** {@return number, place and rules, for messages; none of the words} */
    public String describe() {
        return "proposal " + number + " at line " + position.line() + ", column " + position.column() + " (" + place
                + ", rule " + String.join(", ", finding.rules()) + ")";
    }
}
