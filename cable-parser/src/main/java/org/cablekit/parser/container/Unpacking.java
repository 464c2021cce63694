package org.cablekit.parser.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Provenance;
import org.cablekit.model.PublishedFacts;
import org.cablekit.model.Source;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.reference.PublishedId;
import org.cablekit.parser.reference.PublishedIds;

/** Makes the source of one telegram from its bytes and what its container knows. */
final class Unpacking {

    private final String location;
    private final String transcodedFrom;
    private final int index;
    private final int line;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * Begins with a telegram.
     *
     * @param place where it is from
     * @param index its number there, 0-based
     * @param line line on which it begins, 1-based
     */
    Unpacking(InputPlace place, int index, int line) {
        this(place.location(), place.transcodedFrom(), index, line);
    }

    private Unpacking(String location, String transcodedFrom, int index, int line) {
        this.location = location;
        this.transcodedFrom = transcodedFrom;
        this.index = index;
        this.line = line;
    }

    /** {@return the beginning with a telegram that is from nowhere in particular} */
    static Unpacking fromNowhere() {
        return new Unpacking("", "", 0, 1);
    }

    /** {@return the text of the telegram; findings about its characters are noted} */
    TextDecoder.Decoded decode(byte[] bytes, int from, int to) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, from, to);
        if (decoded.fallbackLines() > 0) {
            String lines = decoded.fallbackLines() == 1 ? "One line is" : decoded.fallbackLines() + " lines are";
            note(
                    DiagnosticCode.CHARSET_FALLBACK,
                    lines + " not UTF-8 and read as Windows-1252.",
                    new SourceSpan(decoded.fallbackStart(), decoded.fallbackEnd()));
        }
        if (decoded.fallbackLines() > 0 || ControlCharacters.mayBeIn(bytes, from, to)) {
            ControlCharacters.report(decoded.text()).ifPresent(diagnostics::add);
        }
        return decoded;
    }

    int index() {
        return index;
    }

    /** {@return the message reference that a record identifier means; a malformed identifier is noted} */
    Optional<MessageReference> reference(Optional<String> id) {
        Optional<PublishedId> read = id.map(PublishedIds::read);
        if (read.isPresent() && read.get().repaired()) {
            String meaning = read.get().reference().map(r -> "; read as " + r).orElse("");
            note(
                    DiagnosticCode.ID_MALFORMED,
                    "The record identifier " + shown(id.orElse("")) + " is malformed" + meaning + ".",
                    new SourceSpan(0, 0));
        }
        return read.flatMap(PublishedId::reference);
    }

    void note(DiagnosticCode code, String message, SourceSpan span) {
        diagnostics.add(Diagnostic.of(code, message, span));
    }

    /** Notes that the text breaks off where it ends. */
    void noteTruncated(String text, String why) {
        note(DiagnosticCode.TEXT_TRUNCATED, why, new SourceSpan(text.length(), text.length()));
    }

    TelegramSource source(String text, String charset, ContainerFormat container, PublishedFacts facts) {
        String from = transcodedFrom.isEmpty() ? charset : transcodedFrom;
        Provenance provenance = new Provenance(location, index, line, container, from, facts);
        return new TelegramSource(Source.of(text, provenance), diagnostics);
    }

    private static String shown(String id) {
        return Names.printable(id.length() > 40 ? id.substring(0, 40) + "..." : id);
    }
}
