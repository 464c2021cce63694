package org.cablekit.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.Addressee;
import org.cablekit.model.Block;
import org.cablekit.model.Body;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Cable;
import org.cablekit.model.Heading;
import org.cablekit.model.Paragraph;
import org.cablekit.model.Passage;
import org.cablekit.model.PortionMark;
import org.cablekit.model.Preformatted;
import org.cablekit.model.Provenance;
import org.cablekit.model.Quotation;
import org.cablekit.model.Reference;
import org.cablekit.model.Source;
import org.cablekit.model.SourceElement;
import org.cablekit.model.SourceMap;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Tag;
import org.cablekit.model.Text;
import org.cablekit.model.TextHeading;

/**
 * Makes a cable again whose every place is known: what no parser into this model can be faster than, however it recognises.
 *
 * <p>The texts are cut out of the source in one piece, and what stands once in a telegram (dates, number line, signature) is
 * taken as it is, so that this is less than the least.
 */
final class KnownAnswer {

    private final Cable known;
    private final String text;

    private KnownAnswer(Cable known, String text) {
        this.known = known;
        this.text = text;
    }

    /** Makes the cable of a text again. */
    static Cable again(Cable known, String text) {
        return new KnownAnswer(known, text).cable();
    }

    private Cable cable() {
        List<Block> blocks = new ArrayList<>();
        for (Block block : known.body().blocks()) {
            blocks.add(block(block));
        }
        List<Passage> passages = new ArrayList<>();
        for (Passage p : known.body().passages()) {
            passages.add(
                    new Passage(p.kind(), words(p.text(), p.span()), p.firstBlock(), p.lastBlock(), span(p.span())));
        }
        List<SourceElement> elements = new ArrayList<>();
        for (SourceElement element : known.map().elements()) {
            elements.add(new SourceElement(element.kind(), span(element.span())));
        }
        return new Cable(
                known.format(),
                known.reference(),
                heading(known.heading()),
                known.department(),
                textHeading(known.textHeading()),
                new Body(blocks, passages),
                known.ending(),
                known.pages(),
                known.sections(),
                known.archive(),
                known.release(),
                Source.of(text, Provenance.of("")),
                SourceMap.of(text, elements),
                known.diagnostics());
    }

    private Heading heading(Heading h) {
        return new Heading(
                h.preamble(),
                h.identification(),
                h.routing(),
                h.callingStation(),
                h.securityWarning(),
                h.dateTime(),
                h.originator(),
                addressees(h.action()),
                addressees(h.info()),
                h.exempt(),
                h.remarks());
    }

    private List<Addressee> addressees(List<Addressee> addressees) {
        List<Addressee> again = new ArrayList<>();
        for (Addressee a : addressees) {
            again.add(new Addressee(
                    a.route(),
                    words(a.name(), a.span()),
                    a.precedence(),
                    a.messageContinuityNumber(),
                    a.officeSymbols(),
                    a.deliveryNotes(),
                    a.kind(),
                    a.post(),
                    span(a.span())));
        }
        return again;
    }

    private TextHeading textHeading(TextHeading t) {
        List<Tag> tags = new ArrayList<>();
        for (Tag tag : t.tags()) {
            tags.add(new Tag(words(tag.raw(), tag.span()), tag.code(), tag.kind(), tag.meaning(), span(tag.span())));
        }
        List<Reference> references = new ArrayList<>();
        for (Reference r : t.references()) {
            references.add(new Reference(
                    r.bullet(),
                    r.kind(),
                    r.target(),
                    r.basis(),
                    r.title(),
                    r.notes(),
                    words(r.raw(), r.span()),
                    span(r.span())));
        }
        return new TextHeading(
                t.preText(),
                t.numberLine(),
                t.captions(),
                t.passing(),
                t.executiveOrder(),
                tags,
                t.subject(),
                references,
                t.classifiedBy(),
                t.remarks());
    }

    private Block block(Block block) {
        if (block instanceof Paragraph p) {
            return new Paragraph(
                    p.kind(),
                    p.label(),
                    p.path(),
                    p.depth(),
                    mark(p.mark()),
                    words(p.text(), p.textSpan()),
                    span(p.textSpan()),
                    span(p.span()));
        }
        if (block instanceof BodyHeading h) {
            return new BodyHeading(h.style(), mark(h.mark()), words(h.text(), h.span()), span(h.span()));
        }
        if (block instanceof Preformatted p) {
            return new Preformatted(p.lines(), span(p.span()));
        }
        return block instanceof Quotation q ? new Quotation(q.lines(), span(q.span())) : block;
    }

    private static Optional<PortionMark> mark(Optional<PortionMark> mark) {
        return mark.map(m -> new PortionMark(m.raw(), m.classification(), m.entireText(), m.basis(), span(m.span())));
    }

    private static SourceSpan span(SourceSpan span) {
        return new SourceSpan(span.start(), span.end());
    }

    /** As many characters as the text has, from the place where it stands. */
    private Text words(Text like, SourceSpan at) {
        int length = like.plain().map(String::length).orElse(0);
        return Text.of(text.substring(at.start(), Math.min(at.start() + length, text.length())));
    }
}
