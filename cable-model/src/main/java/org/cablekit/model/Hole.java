package org.cablekit.model;

import java.util.List;

/**
 * A place in a {@link Text} where words have been withheld.
 *
 * <p>A hole says why it is there and nothing of what was there: no words, no length.
 */
public sealed interface Hole extends TextRun permits Redaction, PriorRedaction {

    /** {@return the exemption codes given for the hole, in their printing order; empty if none were given} */
    List<ExemptionCode> codes();
}
