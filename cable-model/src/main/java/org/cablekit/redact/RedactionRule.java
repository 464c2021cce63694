package org.cablekit.redact;

/**
 * One rule of a {@link RedactionPolicy}: what to remove and why.
 *
 * <p>There are ten kinds; {@link #kind()} names them as policies in files do.
 */
public sealed interface RedactionRule
        permits ParagraphLevelRule,
                ParagraphNumberRule,
                PortionControlRule,
                ElementRule,
                TermRule,
                RegexRule,
                PatternRule,
                ProtectTagRule,
                SpanRule,
                DenyDocumentRule {

    /** {@return what every rule says} */
    RuleHead head();

    /** {@return the name of the kind: {@code term}, {@code paragraphNumber} and so on} */
    String kind();

    /** {@return the layer in which the rule works} */
    RedactionLayer layer();

    /** {@return the same rule with another head} */
    RedactionRule withHead(RuleHead head);
}
