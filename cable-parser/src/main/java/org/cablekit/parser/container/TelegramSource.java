package org.cablekit.parser.container;

import java.util.List;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.PublishedFacts;
import org.cablekit.model.Source;

/**
 * The source of one telegram with what its container noticed.
 *
 * @param source the source
 * @param diagnostics findings of the container, to be added to those of the grammar
 */
public record TelegramSource(Source source, List<Diagnostic> diagnostics) implements Taken {

    /** Copies the list. */
    public TelegramSource {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * {@return the source of a telegram that comes as bytes and from nowhere in particular}
     *
     * @param text the text: UTF-8 where it is, else Windows-1252
     */
    public static TelegramSource of(byte[] text) {
        Unpacking unpacking = Unpacking.fromNowhere();
        TextDecoder.Decoded decoded = unpacking.decode(text, 0, text.length);
        return unpacking.source(decoded.text(), decoded.charset(), ContainerFormat.PLAIN_TEXT, PublishedFacts.none());
    }
}
