package org.cablekit.parser.telegram;

import org.cablekit.model.Cable;
import org.cablekit.model.Source;

/** The grammar of one printed form of telegrams. Stateless, for any number of threads. */
public interface EraGrammar {

    /**
     * {@return whether a text has the signature of this form}
     *
     * <p>A few searches for fixed words; the text is not parsed.
     *
     * @param text the source text
     */
    boolean recognises(String text);

    /**
     * {@return the cable of a source}
     *
     * @param source the source
     * @param maxDiagnostics the number of findings after which no more are listed
     */
    Cable parse(Source source, int maxDiagnostics);
}
