package org.cablekit.redact;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Rule kind "protectTag": names that the drafter asked to protect, {@code Jane Roe (strictly protect)}.
 *
 * <p>The name before the tag goes, with its title, back to a comma, a bracket or a word in small letters; in text all
 * in capitals back to a common word, and at most {@code longestName} words. All other occurrences of the name in the
 * telegram go too, wherever the tag stands.
 *
 * @param head what every rule says
 * @param tags words of the tags, without brackets; at least one
 * @param longestName the largest number of words taken as the name, at least 1
 * @param keepTag whether the tag stays visible
 */
public record ProtectTagRule(RuleHead head, List<String> tags, int longestName, boolean keepTag)
        implements RedactionRule {

    /** The usual tags. */
    public static final List<String> USUAL_TAGS = List.of(
            "STRICTLY PROTECT",
            "PROTECT STRICTLY",
            "PLEASE PROTECT",
            "PLEASE STRICTLY PROTECT",
            "PROTECT",
            "PROTECT SOURCE",
            "STRICTLY PROTECT SOURCE",
            "NOT FOR ATTRIBUTION");

    private static final int USUAL_LONGEST_NAME = 6;

    /**
     * Copies the tags.
     *
     * @throws IllegalArgumentException if there is none, one is blank, or the name may have no word
     */
    public ProtectTagRule {
        requireNonNull(head, "head");
        if (tags.isEmpty()) {
            throw head.bad("tags", "at least one tag is needed");
        }
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).isBlank()) {
                throw head.bad("tags[" + i + "]", "is blank");
            }
        }
        tags = tags.stream().map(String::strip).distinct().toList();
        if (longestName < 1) {
            throw head.bad("longestName", "at least one word is needed");
        }
    }

    /**
     * {@return a rule for the usual tags; the tag goes with the name}
     *
     * @param head what every rule says; names before a tag are best left to a reviewer, see
     *     {@link RuleHead#forReview()}
     */
    public static ProtectTagRule of(RuleHead head) {
        return new ProtectTagRule(head, USUAL_TAGS, USUAL_LONGEST_NAME, false);
    }

    @Override
    public String kind() {
        return "protectTag";
    }

    @Override
    public RedactionLayer layer() {
        return RedactionLayer.WORDS;
    }

    @Override
    public ProtectTagRule withHead(RuleHead other) {
        return new ProtectTagRule(other, tags, longestName, keepTag);
    }
}
