package org.cablekit.parser;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.cablekit.parser.archive.ArchiveGrammar;
import org.cablekit.parser.container.TelegramSource;
import org.cablekit.parser.release.ReleaseGrammar;
import org.cablekit.parser.telegram.EraGrammar;
import org.cablekit.parser.telegram.TelegramGrammar;

/**
 * Turns the source text of one telegram into a {@link Cable}. Immutable, for any number of threads.
 *
 * <p>Any text gives a cable: what cannot be read is kept as unrecognised and reported. Time and memory grow linearly with
 * the text.
 */
public final class CableParser {

    /** The grammars, most distinct signature first; the last takes every text. */
    private static final List<EraGrammar> GRAMMARS =
            List.of(new ArchiveGrammar(), new ReleaseGrammar(), new TelegramGrammar());

    private final ParserOptions options;

    private CableParser(ParserOptions options) {
        this.options = options;
    }

    /** {@return a lenient parser} */
    public static CableParser create() {
        return new CableParser(ParserOptions.DEFAULT);
    }

    /**
     * {@return a parser with options}
     *
     * @param options the options
     */
    public static CableParser create(ParserOptions options) {
        return new CableParser(requireNonNull(options, "options"));
    }

    /**
     * {@return the cable of a text}
     *
     * @param text the text of one telegram
     * @throws CableParseException if the options ask for failure and a diagnostic is severe enough
     */
    public Cable parse(String text) {
        return parse(Source.of(text, Provenance.of("")));
    }

    /**
     * {@return the cable of a text in bytes}
     *
     * <p>They are read as UTF-8; lines that are not are read as Windows-1252 and reported.
     *
     * @param text the text of one telegram; neither kept nor changed
     * @throws CableParseException if the options ask for failure and a diagnostic is severe enough
     */
    public Cable parse(byte[] text) {
        TelegramSource telegram = TelegramSource.of(text);
        Cable cable = CableAssembly.withFindings(read(telegram.source()), telegram.diagnostics());
        refuse(cable);
        return cable;
    }

    /**
     * {@return the cable of a source}
     *
     * @param source the source of one telegram
     * @throws CableParseException if the options ask for failure and a diagnostic is severe enough
     */
    public Cable parse(Source source) {
        Cable cable = read(source);
        refuse(cable);
        return cable;
    }

    /** Parses whatever the diagnostics are. */
    Cable read(Source source) {
        int grammar = 0;
        while (!GRAMMARS.get(grammar).recognises(source.text())) {
            grammar++;
        }
        return GRAMMARS.get(grammar).parse(source, options.maxDiagnostics());
    }

    /** Throws if the options ask for failure and a diagnostic of the cable is severe enough. */
    void refuse(Cable cable) {
        options.failAt().ifPresent(limit -> {
            for (Diagnostic diagnostic : cable.diagnostics()) {
                if (diagnostic.severity().compareTo(limit) >= 0) {
                    throw new CableParseException(cable, diagnostic);
                }
            }
        });
    }
}
