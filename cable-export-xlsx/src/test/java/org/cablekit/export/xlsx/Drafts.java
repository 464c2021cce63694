package org.cablekit.export.xlsx;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Basis;
import org.cablekit.model.Body;
import org.cablekit.model.Cable;
import org.cablekit.model.DateTimeLine;
import org.cablekit.model.DepartmentLines;
import org.cablekit.model.Ending;
import org.cablekit.model.Heading;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Provenance;
import org.cablekit.model.Reading;
import org.cablekit.model.Reference;
import org.cablekit.model.ReferenceKind;
import org.cablekit.model.Source;
import org.cablekit.model.SourceMap;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Subject;
import org.cablekit.model.TelegramFormat;
import org.cablekit.model.Text;
import org.cablekit.model.TextHeading;

/** Cables of which a test decides one fact. */
final class Drafts {

    private static final SourceSpan NOWHERE = new SourceSpan(0, 0);

    private Drafts() {}

    static Cable withSubject(String subject) {
        return withSubject(Text.of(subject));
    }

    static Cable withSubject(Text subject) {
        return cable(Heading.none(), Optional.empty(), Optional.of(subject), List.of());
    }

    static Cable sentAt(Instant time) {
        Heading none = Heading.none();
        DateTimeLine line = new DateTimeLine(
                Optional.empty(), Optional.empty(), Reading.stated(Text.EMPTY, time, NOWHERE), List.of(), NOWHERE);
        Heading heading = new Heading(
                none.preamble(),
                none.identification(),
                none.routing(),
                none.callingStation(),
                none.securityWarning(),
                Optional.of(line),
                none.originator(),
                none.action(),
                none.info(),
                none.exempt(),
                none.remarks());
        return cable(heading, Optional.empty(), Optional.empty(), List.of());
    }

    /** A cable with a number of its own that cites others. */
    static Cable citing(int serial, int... cited) {
        List<Reference> references = java.util.Arrays.stream(cited)
                .mapToObj(target -> new Reference(
                        Optional.empty(),
                        ReferenceKind.CABLE,
                        Optional.of(number(target)),
                        Basis.STATED,
                        Optional.empty(),
                        List.of(),
                        Text.of(number(target).canonical()),
                        NOWHERE))
                .toList();
        return cable(Heading.none(), Optional.of(number(serial)), Optional.empty(), references);
    }

    static MessageReference number(int serial) {
        return new MessageReference(2007, "MASERU", serial);
    }

    private static Cable cable(
            Heading heading, Optional<MessageReference> number, Optional<Text> subject, List<Reference> references) {
        TextHeading none = TextHeading.none();
        TextHeading textHeading = new TextHeading(
                none.preText(),
                none.numberLine(),
                none.captions(),
                none.passing(),
                none.executiveOrder(),
                none.tags(),
                subject.map(words -> new Subject(Optional.empty(), words, NOWHERE)),
                references,
                none.classifiedBy(),
                none.remarks());
        return new Cable(
                TelegramFormat.TELEGRAM,
                number.map(n -> Reading.stated(Text.of(n.canonical()), n, NOWHERE)),
                heading,
                DepartmentLines.none(),
                textHeading,
                Body.none(),
                Ending.none(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Source.of("", Provenance.of("")),
                SourceMap.of("", List.of()),
                List.of());
    }
}
