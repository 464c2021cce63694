package org.cablekit.parser;

import org.cablekit.model.Cable;
import org.cablekit.model.SourceElement;

/** The source text of a cable, put together from its elements. */
public final class Rebuilt {

    private Rebuilt() {}

    public static String of(Cable cable) {
        String text = cable.source().text();
        StringBuilder rebuilt = new StringBuilder(text.length());
        for (SourceElement element : cable.map().elements()) {
            rebuilt.append(text, element.span().start(), element.span().end());
        }
        return rebuilt.toString();
    }
}
