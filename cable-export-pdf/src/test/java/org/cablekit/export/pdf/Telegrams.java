package org.cablekit.export.pdf;

import java.util.List;
import java.util.Optional;
import org.cablekit.model.Basis;
import org.cablekit.model.Block;
import org.cablekit.model.Body;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Cable;
import org.cablekit.model.DepartmentLines;
import org.cablekit.model.Ending;
import org.cablekit.model.Heading;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Paragraph;
import org.cablekit.model.ParagraphKind;
import org.cablekit.model.Preformatted;
import org.cablekit.model.Provenance;
import org.cablekit.model.Quotation;
import org.cablekit.model.Reading;
import org.cablekit.model.Source;
import org.cablekit.model.SourceMap;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Subject;
import org.cablekit.model.TelegramFormat;
import org.cablekit.model.Text;
import org.cablekit.model.TextHeading;

/** Short telegrams made of a subject and blocks. */
final class Telegrams {

    private static final SourceSpan NOWHERE = new SourceSpan(0, 0);

    private Telegrams() {}

    static Cable with(Text subject, Block... blocks) {
        TextHeading none = TextHeading.none();
        TextHeading heading = new TextHeading(
                none.preText(),
                none.numberLine(),
                none.captions(),
                none.passing(),
                none.executiveOrder(),
                none.tags(),
                Optional.of(new Subject(Optional.empty(), subject, NOWHERE)),
                none.references(),
                none.classifiedBy(),
                none.remarks());
        return new Cable(
                TelegramFormat.TELEGRAM,
                Optional.of(new Reading<>(
                        Text.of("LILONGWE 12"),
                        Optional.of(new MessageReference(2009, "LILONGWE", 12)),
                        Basis.STATED,
                        NOWHERE)),
                Heading.none(),
                DepartmentLines.none(),
                heading,
                new Body(List.of(blocks), List.of()),
                Ending.none(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Source.of("", Provenance.of("")),
                SourceMap.of("", List.of()),
                List.of());
    }

    /** A paragraph, numbered if the number is not empty. */
    static Paragraph paragraph(String number, Text text) {
        return new Paragraph(
                number.isEmpty() ? ParagraphKind.UNNUMBERED : ParagraphKind.NUMBERED,
                number,
                number,
                0,
                Optional.empty(),
                text,
                NOWHERE,
                NOWHERE);
    }

    static BodyHeading heading(Text text) {
        return new BodyHeading(BodyHeading.Style.PLAIN, Optional.empty(), text, NOWHERE);
    }

    static Preformatted table(Text... lines) {
        return new Preformatted(List.of(lines), NOWHERE);
    }

    static Quotation quotation(Text... lines) {
        return new Quotation(List.of(lines), NOWHERE);
    }
}
