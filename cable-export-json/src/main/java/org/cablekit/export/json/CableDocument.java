package org.cablekit.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Body;
import org.cablekit.model.Cable;
import org.cablekit.model.DepartmentLines;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.Ending;
import org.cablekit.model.Heading;
import org.cablekit.model.MessageReference;
import org.cablekit.model.PageLine;
import org.cablekit.model.Provenance;
import org.cablekit.model.Reading;
import org.cablekit.model.Redaction;
import org.cablekit.model.Release;
import org.cablekit.model.Section;
import org.cablekit.model.Source;
import org.cablekit.model.SourceElement;
import org.cablekit.model.SourceMap;
import org.cablekit.model.TelegramFormat;
import org.cablekit.model.TextHeading;

/**
 * A cable as it stands in JSON: its facts, then its components. The parts that can be left out are optional here.
 */
record CableDocument(
        Optional<Facts> facts,
        TelegramFormat format,
        Optional<Reading<MessageReference>> reference,
        Heading heading,
        DepartmentLines department,
        TextHeading textHeading,
        Body body,
        Ending ending,
        List<PageLine> pages,
        List<Section> sections,
        Optional<ArchiveRecord> archive,
        Optional<Release> release,
        SourceDocument source,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<SourceElement>> map,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Diagnostic>> diagnostics) {

    /** The source with or without its text. */
    record SourceDocument(
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> text,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Redaction>> redactions,
            Provenance provenance) {

        static SourceDocument of(Source source, boolean whole) {
            return whole
                    ? new SourceDocument(
                            Optional.of(source.text()), Optional.of(source.redactions()), source.provenance())
                    : new SourceDocument(Optional.empty(), Optional.empty(), source.provenance());
        }

        Source toSource() {
            return new Source(text.orElse(""), redactions.orElse(List.of()), provenance);
        }
    }

    static CableDocument of(Cable cable, Parts parts) {
        return new CableDocument(
                Optional.of(Facts.of(cable)),
                cable.format(),
                cable.reference(),
                cable.heading(),
                cable.department(),
                cable.textHeading(),
                cable.body(),
                cable.ending(),
                cable.pages(),
                cable.sections(),
                cable.archive(),
                cable.release(),
                SourceDocument.of(cable.source(), parts.source()),
                parts.map() ? Optional.of(cable.map().elements()) : Optional.empty(),
                parts.diagnostics() ? Optional.of(cable.diagnostics()) : Optional.empty());
    }

    /**
     * {@return the cable; parts that were left out are empty}
     *
     * @throws IllegalArgumentException if the map does not fit the source text
     */
    Cable toCable() {
        Source whole = source.toSource();
        return new Cable(
                format,
                reference,
                heading,
                department,
                textHeading,
                body,
                ending,
                pages,
                sections,
                archive,
                release,
                whole,
                SourceMap.of(whole.text(), map.orElse(List.of())),
                diagnostics.orElse(List.of()));
    }
}
