package org.cablekit.parser.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablekit.model.Block;
import org.cablekit.model.Cable;
import org.cablekit.model.Caption;
import org.cablekit.model.ElementKind;
import org.cablekit.model.ExemptionCode;
import org.cablekit.model.Hole;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Officer;
import org.cablekit.model.Paragraph;
import org.cablekit.model.Preformatted;
import org.cablekit.model.Release;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;

/** Values of a released copy, each printed on one line: parts parted by blanks, items by semicolons. */
final class ReleaseValues {

    private final Cable cable;

    private ReleaseValues(Cable cable) {
        this.cable = cable;
    }

    /** {@return the value of this name; a name in capitals is a kind of element and gives the words marked as such} */
    static String of(Cable cable, String name) {
        return new ReleaseValues(cable).value(name);
    }

    private String value(String name) {
        return switch (name) {
            case "format" -> cable.format().name();
            case "release" -> cable.release().map(ReleaseValues::release).orElse("none");
            case "stamps" -> list(cable.release().stream().flatMap(r -> r.stamps().stream()));
            case "pages" -> list(cable.pages().stream().map(p -> word(p.page()) + "/" + word(p.total())));
            case "body" -> list(cable.body().blocks().stream().map(ReleaseValues::block));
            case "findings" -> list(cable.diagnostics().stream().map(d -> d.code() + " " + words(d.span())));
            case "number" -> word(cable.messageReference().map(MessageReference::canonical));
            case "date" ->
                parts(
                        cable.heading()
                                .dateTime()
                                .flatMap(d -> d.dateTimeGroup().value()),
                        cable.release().flatMap(Release::messageDate).map(d -> "day " + d),
                        cable.sentOn().map(d -> "sent " + d));
            case "from" -> word(cable.heading().originator().map(o -> shown(o.name())));
            case "to" -> list(cable.heading().action().stream().map(a -> parts(Optional.of(a.name()), a.precedence())));
            case "info" -> list(cable.heading().info().stream().map(a -> parts(Optional.of(a.name()), a.precedence())));
            case "exempt" -> list(cable.heading().exempt().stream().map(e -> shown(e.name())));
            case "captions" -> list(cable.textHeading().captions().stream().map(Caption::name));
            case "order" ->
                word(cable.textHeading()
                        .executiveOrder()
                        .map(e -> word(e.order().flatMap(o -> o.value()))
                                + e.instructions().stream()
                                        .map(i -> " " + i.raw())
                                        .collect(Collectors.joining())));
            case "tags" ->
                list(cable.textHeading().tags().stream().map(t -> t.raw().toString()));
            case "subject" ->
                word(cable.textHeading()
                        .subject()
                        .map(s -> parts(s.mark().map(m -> m.raw()), Optional.of(shown(s.text())))));
            case "references" ->
                list(cable.textHeading().references().stream()
                        .map(r -> word(r.target().map(MessageReference::canonical))));
            case "passing" ->
                list(cable.textHeading().passing().stream()
                        .map(p -> p.recipients().toString()));
            case "headingRemarks" -> list(cable.heading().remarks().stream());
            case "remarks" -> list(cable.textHeading().remarks().stream());
            case "classifiedBy" ->
                word(cable.textHeading()
                        .classifiedBy()
                        .map(a -> parts(
                                Optional.of(a.reasons().stream()
                                        .map(r -> r.section() + r.letter())
                                        .collect(Collectors.joining(" "))),
                                a.declassifyOn().map(d -> d.raw()))));
            case "departmentRemarks" -> list(cable.department().remarks().stream());
            case "drafted" -> officers(cable.department().drafting().draftedBy());
            case "cleared" -> officers(cable.department().drafting().clearedBy());
            case "signature" -> word(cable.ending().signature().map(s -> shown(s.name())));
            default -> words(ElementKind.valueOf(name));
        };
    }

    private static String release(Release r) {
        return parts(
                r.verdict(),
                Optional.of(r.exemptions()).filter(e -> !e.isEmpty()),
                r.caseNumber(),
                r.documentNumber(),
                r.date(),
                r.levelNow().map(l -> l.abbreviation()),
                r.pages().map(p -> p + " pages"));
    }

    private static String block(Block block) {
        if (block instanceof Paragraph p) {
            return parts(Optional.of(p.label()), p.mark().map(m -> m.raw()), Optional.of(shown(p.text())));
        }
        if (block instanceof Preformatted p) {
            return "TABLE " + p.lines().stream().map(ReleaseValues::shown).collect(Collectors.joining(" / "));
        }
        return block.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    private static String officers(List<Officer> officers) {
        return list(officers.stream().map(o -> word(o.office()) + ":" + shown(o.name())));
    }

    /** A hole is shown as its codes in angle brackets. */
    private static String shown(Text text) {
        return text.render(ReleaseValues::hole);
    }

    private static String hole(Hole hole) {
        return hole.codes().stream().map(ExemptionCode::normal).collect(Collectors.joining(" ", "<", ">"));
    }

    private String words(ElementKind kind) {
        return list(cable.map().elements().stream()
                .filter(e -> e.kind() == kind)
                .map(e -> words(e.span()))
                .filter(w -> !w.isBlank()));
    }

    private String words(SourceSpan span) {
        return cable.source().text().substring(span.start(), span.end()).strip().replace('\n', '|');
    }

    private static String list(Stream<?> values) {
        String joined =
                values.map(v -> v instanceof Text t ? shown(t) : v.toString()).collect(Collectors.joining("; "));
        return joined.isEmpty() ? "-" : joined;
    }

    private static String word(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    private static String parts(Optional<?>... parts) {
        List<String> words = new ArrayList<>();
        for (Optional<?> part : parts) {
            part.map(v -> v instanceof Text t ? shown(t) : v.toString())
                    .filter(w -> !w.isEmpty())
                    .ifPresent(words::add);
        }
        return words.isEmpty() ? "-" : String.join(" ", words);
    }
}
