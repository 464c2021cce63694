package org.cablekit.parser.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablekit.model.Addressee;
import org.cablekit.model.Block;
import org.cablekit.model.BodyHeading;
import org.cablekit.model.Cable;
import org.cablekit.model.Caption;
import org.cablekit.model.ClassificationAuthority;
import org.cablekit.model.DeclassificationInstruction;
import org.cablekit.model.Drafting;
import org.cablekit.model.Officer;
import org.cablekit.model.PageLine;
import org.cablekit.model.Paragraph;
import org.cablekit.model.PassingInstruction;
import org.cablekit.model.PortionMark;
import org.cablekit.model.Preformatted;
import org.cablekit.model.Quotation;
import org.cablekit.model.Reference;
import org.cablekit.model.Tag;
import org.cablekit.model.Text;
import org.cablekit.model.Trailer;

/** The values of one element of a telegram, printed on one line: parts parted by blanks, items by semicolons. */
final class LineValues {

    private LineValues() {}

    static String of(Cable cable, String element) {
        return switch (element) {
            case "identification" -> one(cable.heading().identification().map(i -> i.channel() + " " + i.number()));
            case "routing" -> one(cable.heading().routing().map(r -> word(r.precedence()) + " " + r.indicators()));
            case "calling" ->
                one(cable.heading()
                        .callingStation()
                        .map(c -> parts(
                                Optional.of(c.routingIndicator()),
                                Optional.of(c.stationSerial()),
                                c.section(),
                                c.julianDay(),
                                c.filingTime())));
            case "security" ->
                one(cable.heading()
                        .securityWarning()
                        .map(s -> parts(Optional.of(s.signal()), s.level(), Optional.of(s.tail()))));
            case "date" ->
                one(cable.heading()
                        .dateTime()
                        .map(d -> parts(
                                d.action(), d.info(), d.dateTimeGroup().value(), Optional.of(d.operatingSignals()))));
            case "from" ->
                one(cable.heading()
                        .originator()
                        .map(o -> parts(
                                Optional.of(o.name()),
                                Optional.of(o.kind()),
                                o.post().map(p -> p.key()))));
            case "to" -> list(cable.heading().action().stream().map(LineValues::addressee));
            case "info" -> list(cable.heading().info().stream().map(LineValues::addressee));
            case "exempt" ->
                list(cable.heading().exempt().stream()
                        .map(e -> parts(Optional.of(e.name()), e.collective().map(c -> "of " + c))));
            case "distribution" -> distribution(cable);
            case "drafting" -> drafting(cable.department().drafting());
            case "number" -> number(cable);
            case "preText" -> list(cable.textHeading().preText().stream().map(Text::toString));
            case "remarks" -> list(cable.textHeading().remarks().stream().map(Text::toString));
            case "captions" -> list(cable.textHeading().captions().stream().map(LineValues::caption));
            case "passing" -> list(cable.textHeading().passing().stream().map(LineValues::passing));
            case "order" -> order(cable);
            case "tags" -> list(cable.textHeading().tags().stream().map(LineValues::tag));
            case "subject" ->
                one(cable.textHeading()
                        .subject()
                        .map(s -> parts(s.mark().map(LineValues::mark), Optional.of(s.text()))));
            case "references" -> list(cable.textHeading().references().stream().map(LineValues::reference));
            case "classifiedBy" -> one(cable.textHeading().classifiedBy().map(LineValues::authority));
            case "body" -> list(cable.body().blocks().stream().map(LineValues::block));
            case "passages" ->
                list(cable.body().passages().stream()
                        .map(p -> p.kind() + " " + p.text().toString().replace('\n', ' ')));
            case "pages" -> list(cable.pages().stream().map(LineValues::page));
            case "signature" ->
                one(cable.ending().signature().map(s -> s.name() + (s.certain() ? "" : " (uncertain)")));
            case "trailers" -> list(cable.ending().trailers().stream().map(LineValues::trailer));
            default -> throw new IllegalArgumentException(element);
        };
    }

    private static String one(Optional<String> value) {
        return value.orElse("-");
    }

    private static String list(Stream<String> values) {
        String joined = values.collect(Collectors.joining("; "));
        return joined.isEmpty() ? "-" : joined;
    }

    private static String word(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    private static String parts(Optional<?>... parts) {
        List<String> words = new ArrayList<>();
        for (Optional<?> part : parts) {
            part.map(Object::toString)
                    .filter(w -> !w.isEmpty() && !w.equals("[]"))
                    .ifPresent(words::add);
        }
        return String.join(" ", words);
    }

    private static String addressee(Addressee a) {
        return parts(
                a.route().map(r -> r + "/"),
                Optional.of(a.name()),
                a.precedence(),
                a.messageContinuityNumber(),
                Optional.of(a.officeSymbols()),
                Optional.of(a.deliveryNotes()));
    }

    private static String distribution(Cable cable) {
        return one(cable.department()
                .distribution()
                .map(d -> d.action().stream()
                                .map(o -> "ACTION " + o.office() + "-" + o.copies())
                                .collect(Collectors.joining(" "))
                        + " INFO "
                        + d.info().stream()
                                .map(o -> o.office() + "-" + o.copies())
                                .collect(Collectors.joining(" "))
                        + " TOTAL "
                        + word(d.total())
                        + d.series().orElse("")
                        + list(cable.department().drafting().draftedBy().stream()
                                .map(o -> " DRAFTER " + officer(o)))
                        + word(cable.department().drafting().date().map(w -> " " + w))
                        + word(cable.department().drafting().telephone().map(w -> " " + w))
                        + list(cable.department().drafting().approvedBy().stream()
                                .map(o -> " APPROVER " + officer(o)))
                        + word(cable.department()
                                .dashLine()
                                .map(l -> " DASH " + parts(l.control(), l.filingTime(), l.copies())))));
    }

    private static String drafting(Drafting d) {
        return parts(
                Optional.of(list(d.draftedBy().stream().map(LineValues::wholeOfficer))),
                d.date(),
                d.telephone(),
                Optional.of("APPROVED " + list(d.approvedBy().stream().map(LineValues::wholeOfficer))),
                Optional.of("CLEARED " + list(d.clearedBy().stream().map(LineValues::wholeOfficer))),
                Optional.of("DESIRED " + d.desiredDistribution()));
    }

    private static String wholeOfficer(Officer officer) {
        return officer(officer)
                + officer.typist().map(t -> ":" + t).orElse("")
                + officer.note().map(n -> " (" + n + ")").orElse("");
    }

    private static String officer(Officer officer) {
        return word(officer.office()) + ":" + officer.name();
    }

    private static String number(Cable cable) {
        return one(cable.textHeading()
                .numberLine()
                .map(n -> parts(
                        n.classification().value().map(LineValues::classification),
                        n.section().map(s -> s + "/" + word(n.sections())),
                        n.reference().map(r -> r.canonical()),
                        Optional.of(n.tail()))));
    }

    private static String classification(org.cablekit.model.Classification c) {
        String controls = c.controls().isEmpty() ? "" : "//" + String.join("/", c.controls());
        String rel = c.releasableTo().isEmpty() ? "" : "//REL " + String.join(",", c.releasableTo());
        return c.level().abbreviation() + controls + rel;
    }

    private static String mark(PortionMark mark) {
        return "(" + classification(mark.classification()) + (mark.entireText() ? " entire" : "") + ")";
    }

    private static String caption(Caption caption) {
        return caption.name() + (caption.occurrences() > 1 ? " x" + caption.occurrences() : "");
    }

    private static String passing(PassingInstruction p) {
        return word(p.target()) + " " + word(p.verb()) + " " + p.recipients();
    }

    private static String order(Cable cable) {
        return one(cable.textHeading()
                .executiveOrder()
                .map(e ->
                        e.order().flatMap(o -> o.value().map(v -> v.toString())).orElse("-")
                                + e.instructions().stream()
                                        .map(i -> " " + instruction(i))
                                        .collect(Collectors.joining())));
    }

    private static String instruction(DeclassificationInstruction i) {
        return parts(
                Optional.of(i.kind()),
                Optional.of(i.codes()),
                i.date(),
                i.event().map(e -> "'" + e + "'"),
                i.authority().map(a -> "by " + a));
    }

    private static String tag(Tag tag) {
        return word(tag.code()) + ":" + tag.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String reference(Reference r) {
        return parts(
                r.bullet().map(b -> b + "."),
                Optional.of(
                        r.target().isPresent()
                                ? r.target().orElseThrow().canonical()
                                : r.kind() + " '" + r.raw() + "'"),
                Optional.of(r.notes()),
                r.title().map(t -> "'" + t + "'"));
    }

    private static String authority(ClassificationAuthority a) {
        return parts(
                a.title().map(t -> "title " + t + ","),
                a.name().map(n -> "name " + n + ","),
                a.office().map(o -> "office " + o + ","),
                Optional.of(
                        a.reasons().stream().map(r -> r.section() + r.letter()).collect(Collectors.joining(" "))),
                a.derivedFrom().map(d -> "from " + d),
                a.declassifyOn().map(LineValues::instruction));
    }

    private static String block(Block block) {
        if (block instanceof Paragraph p) {
            String label = p.label().isEmpty() ? "*" : p.path();
            return parts(Optional.of(label), p.mark().map(LineValues::mark), Optional.of(p.text()));
        }
        if (block instanceof BodyHeading h) {
            return parts(Optional.of(h.style()), h.mark().map(LineValues::mark), Optional.of(h.text()));
        }
        List<Text> lines = block instanceof Quotation q ? q.lines() : ((Preformatted) block).lines();
        String name = block.getClass().getSimpleName().toUpperCase(Locale.ROOT);
        return name + " " + lines.stream().map(Text::toString).collect(Collectors.joining(" / "));
    }

    private static String page(PageLine p) {
        return parts(
                p.post(),
                p.serial(),
                p.page().map(n -> "page " + n),
                p.copy().map(c -> "copy " + c),
                p.section().map(s -> "section " + s),
                p.total().map(t -> "of " + t),
                p.time());
    }

    private static String trailer(Trailer t) {
        return t.kind() + " " + t.raw();
    }
}
