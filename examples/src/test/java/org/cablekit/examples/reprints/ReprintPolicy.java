package org.cablekit.examples.reprints;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.cablekit.model.Cable;
import org.cablekit.model.ClassificationLevel;
import org.cablekit.model.RedactionUnit;
import org.cablekit.redact.ElementRule;
import org.cablekit.redact.ParagraphLevelRule;
import org.cablekit.redact.ParagraphNumberRule;
import org.cablekit.redact.RedactionPolicy;
import org.cablekit.redact.RedactionRule;
import org.cablekit.redact.RuleHead;
import org.cablekit.redact.TermRule;

/** Three unlike policies that can be put to any telegram. */
enum ReprintPolicy {
    /** The longest words of the text, wherever they stand. */
    TERMS {
        @Override
        Optional<RedactionPolicy> of(Cable cable) {
            List<String> terms = longestWords(cable);
            return terms.isEmpty()
                    ? Optional.empty()
                    : policy(TermRule.of(
                            RuleHead.of("terms", RedactionUnit.NAME, "B6", "B7(C)"), terms.toArray(String[]::new)));
        }
    },
    /** Paragraphs above the lowest level. */
    LEVELS {
        @Override
        Optional<RedactionPolicy> of(Cable cable) {
            return policy(new ParagraphLevelRule(
                    RuleHead.of("levels", RedactionUnit.PARAGRAPH, "B1", "1.4(B)", "1.4(D)"),
                    ClassificationLevel.UNCLASSIFIED,
                    List.of("NOFORN")));
        }
    },
    /** Elements of the heading and some paragraphs. */
    ELEMENTS {
        @Override
        Optional<RedactionPolicy> of(Cable cable) {
            return policy(
                    ElementRule.of(RuleHead.of("elements", RedactionUnit.ELEMENT, "B6"), REMOVED),
                    ParagraphNumberRule.of(RuleHead.of("paragraphs", RedactionUnit.PARAGRAPH, "B5"), "1-2", "4"));
        }
    };

    private static final String[] REMOVED = {
        "subject", "classifiedBy", "signature", "drafter", "clearances", "tagPersons"
    };
    private static final int TERMS_TAKEN = 10;
    private static final int SHORTEST = 7;

    /** The policy for a telegram, empty if it has nothing to remove. */
    abstract Optional<RedactionPolicy> of(Cable cable);

    private static Optional<RedactionPolicy> policy(RedactionRule... rules) {
        RedactionPolicy.Builder builder = RedactionPolicy.builder("reprints");
        List.of(rules).forEach(builder::rule);
        return Optional.of(builder.build());
    }

    private static List<String> longestWords(Cable cable) {
        TreeSet<String> words = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (String word : Letters.words(Letters.bodyOf(cable))) {
            if (word.length() >= SHORTEST) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words.stream().limit(TERMS_TAKEN).toList();
    }
}
