package org.cablekit.redact;

/**
 * A rule for words, ready to search.
 *
 * @param head what the rule says
 * @param matcher finds its words
 * @param yields whether a keep list beats it
 */
record WordRule(RuleHead head, WordMatcher matcher, boolean yields) {}
