package org.cablekit.redact;

/** What becomes of the places a rule finds. */
public enum RuleAction {
    /** They are removed, unless the policy wants every place reviewed. */
    REDACT,
    /** A reviewer decides on each of them; until then nothing is put out. */
    REVIEW
}
