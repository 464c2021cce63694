package org.cablekit.examples.workbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DateUtil;
import org.cablekit.model.Addressee;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.model.ExemptAddressee;
import org.cablekit.model.HoleMarker;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Paragraph;
import org.cablekit.model.Post;
import org.cablekit.model.Precedence;
import org.cablekit.model.Reference;
import org.cablekit.model.Severity;
import org.cablekit.model.SourcePosition;
import org.cablekit.model.Tag;
import org.cablekit.model.TagKind;
import org.cablekit.model.Text;

/** What the rows of a cable have to say, taken from the model alone: texts and numbers by the header of their column, "" for no cell. */
final class ExpectedRows {

    private static final Map<String, String> ERAS = Map.of(
            "BEFORE_1973",
            "Before 1973",
            "CENTRAL_FILE",
            "1973-1979 central file",
            "CABLE",
            "1980-2009 cables",
            "SMART",
            "2010 on");

    private final Cable cable;
    private final long number;

    ExpectedRows(Cable cable, long number) {
        this.cable = cable;
        this.number = number;
    }

    /** The rows of each sheet but References. */
    Map<String, List<Map<String, Object>>> rows() {
        return Map.of(
                "Cables", List.of(cables()),
                "Addressees", addressees(),
                "TAGS", each(cable.textHeading().tags(), this::tag),
                "Diagnostics", each(cable.diagnostics(), this::diagnostic));
    }

    /** The rows of the sheet References. */
    List<Map<String, Object>> references(Set<MessageReference> collection) {
        return each(cable.textHeading().references(), r -> reference(r, collection));
    }

    private static <T> List<Map<String, Object>> each(Collection<T> parts, Function<T, Row> row) {
        return parts.stream().map(part -> row.apply(part).cells).toList();
    }

    private Row identity() {
        return new Row()
                .put("No.", number)
                .put("Message reference", cable.messageReference().map(Object::toString));
    }

    private Map<String, Object> cables() {
        Row row = identity();
        row.put("Date and time (UTC)", cable.sentAt().map(ExpectedRows::serial));
        row.put("Date", cable.sentOn().map(ExpectedRows::serial));
        row.put("Era", cable.era().map(era -> ERAS.get(era.name())));
        row.put("Format", words(cable.format()));
        row.put(
                "Origin",
                cable.origin()
                        .map(Post::display)
                        .or(() -> cable.heading().originator().map(o -> words(o.name()))));
        row.put(
                "Origin kind",
                cable.heading()
                        .originator()
                        .map(o -> words(o.kind()))
                        .or(() -> cable.origin().map(post -> words(post.kind()))));
        row.put("Country", cable.origin().flatMap(Post::country));
        row.put("ISO country", cable.origin().flatMap(Post::isoCountry));
        row.put("Classification", cable.classification().map(c -> c.level().words()));
        row.put("Classification rank", cable.classification().map(c -> c.level().rank()));
        row.put("Captions", list(cable.textHeading().captions(), ", ", c -> c.name()));
        row.put("Precedence", cable.precedence().map(ExpectedRows::capitals));
        row.put("Subject", cable.subject().map(ExpectedRows::words));
        row.put("TAGS", list(cable.textHeading().tags(), ", ", ExpectedRows::entry));
        row.put("From", cable.heading().originator().map(o -> words(o.name())));
        row.put("Action addressees", cable.heading().action().size());
        row.put("Info addressees", cable.heading().info().size());
        row.put(
                "Paragraphs",
                cable.body().blocks().stream()
                        .filter(block -> block instanceof Paragraph p && p.depth() == 0)
                        .count());
        row.put(
                "Reasons",
                cable.textHeading()
                        .classifiedBy()
                        .map(by -> list(by.reasons(), ", ", r -> r.section() + "(" + r.letter() + ")")));
        row.put("Declassify on", cable.declassifyOn().map(ExpectedRows::serial));
        row.put(
                "References",
                list(
                        cable.textHeading().references(),
                        "; ",
                        r -> r.target().map(Object::toString).orElseGet(() -> words(r.raw()))));
        row.put("Signature", cable.ending().signature().map(s -> words(s.name())));
        row.put("Summary", cable.summary().map(ExpectedRows::words));
        row.put("Coverage", Math.floor(cable.coverage() * 1_000_000) / 1_000_000);
        row.put("Errors", findings(Severity.ERROR));
        row.put("Warnings", findings(Severity.WARNING));
        row.put("Notes", findings(Severity.NOTE));
        row.put("Source", cable.source().provenance().location());
        row.put("Place in source", cable.source().provenance().index() + 1);
        row.put(
                "Date-time group",
                cable.heading()
                        .dateTime()
                        .map(line -> words(line.dateTimeGroup().raw())));
        row.put("Executive order", cable.textHeading().executiveOrder().map(order -> words(order.raw())));
        row.put("Sections", cable.sections().size());
        row.put("Document number", cable.archive().flatMap(a -> a.documentNumber()));
        row.put("Film number", cable.archive().flatMap(a -> a.filmNumber()));
        row.put("Text status", cable.archive().map(a -> words(a.textStatus())));
        row.put("Release", cable.release().flatMap(r -> r.verdict()).map(ExpectedRows::words));
        row.put("Case number", cable.release().flatMap(r -> r.caseNumber()));
        row.put("Release date", cable.release().flatMap(r -> r.date()).map(ExpectedRows::serial));
        row.put("Published identifier", cable.source().provenance().published().id());
        return row.cells;
    }

    private List<Map<String, Object>> addressees() {
        List<Map<String, Object>> rows = new ArrayList<>();
        cable.heading().action().forEach(addressee -> rows.add(addressee("Action", addressee)));
        cable.heading().info().forEach(addressee -> rows.add(addressee("Info", addressee)));
        for (ExemptAddressee exempt : cable.heading().exempt()) {
            rows.add(identity().put("Role", "Exempt").put("Addressee", words(exempt.name())).cells);
        }
        return rows;
    }

    private Map<String, Object> addressee(String role, Addressee addressee) {
        return identity()
                .put("Role", role)
                .put("Addressee", words(addressee.name()))
                .put("Precedence", capitals(addressee.precedence().orElse(Precedence.ROUTINE)))
                .put("Kind", words(addressee.kind()))
                .put("Post", addressee.post().map(Post::display))
                .put("Country", addressee.post().flatMap(Post::country))
                .put("ISO country", addressee.post().flatMap(Post::isoCountry))
                .put("Routing indicator", addressee.route())
                .put("Message continuity number", addressee.messageContinuityNumber())
                .put("Office symbols", list(addressee.officeSymbols(), ", ", symbol -> symbol))
                .put("Delivery notes", list(addressee.deliveryNotes(), ", ", note -> note))
                .cells;
    }

    private Row tag(Tag tag) {
        return identity()
                .put("TAG", tag.code().orElseGet(() -> words(tag.raw())))
                .put("Kind", words(tag.kind()))
                .put("Meaning", tag.meaning())
                .put("As written", words(tag.raw()));
    }

    private Row diagnostic(Diagnostic diagnostic) {
        Row row = identity()
                .put("Severity", words(diagnostic.severity()))
                .put("Code", diagnostic.code().name())
                .put("Message", diagnostic.message())
                .put("Source", cable.source().provenance().location());
        SourcePosition position = cable.source().position(diagnostic.span().start());
        return row.put("Line", position.line()).put("Column", position.column());
    }

    private Row reference(Reference reference, Set<MessageReference> collection) {
        return identity()
                .put("Letter", reference.bullet())
                .put("Kind", words(reference.kind()))
                .put("Cited reference", reference.target().map(Object::toString))
                .put("In this workbook", reference.target().map(t -> collection.contains(t) ? "Yes" : "No"))
                .put("Basis", reference.target().map(t -> words(reference.basis())))
                .put("Title", reference.title().map(ExpectedRows::words))
                .put("Notes", list(reference.notes(), ", ", note -> note))
                .put("As written", words(reference.raw()));
    }

    private long findings(Severity severity) {
        return cable.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private static String entry(Tag tag) {
        String code = tag.code().orElseGet(() -> words(tag.raw()));
        return tag.kind() == TagKind.PERSON ? "(" + code + ")" : code;
    }

    private static <T> String list(Collection<T> parts, String separator, Function<T, String> words) {
        return parts.stream().map(words).collect(Collectors.joining(separator));
    }

    private static String words(Text text) {
        return text.render(HoleMarker.STATE);
    }

    private static String words(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String capitals(Enum<?> constant) {
        return constant.name().replace('_', ' ');
    }

    private static double serial(Instant time) {
        return DateUtil.getExcelDate(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
    }

    private static double serial(LocalDate day) {
        return DateUtil.getExcelDate(day.atStartOfDay());
    }

    /** The cells of a row. */
    private static final class Row {
        private final Map<String, Object> cells = new HashMap<>();

        Row put(String header, Object value) {
            if (value instanceof Optional<?> optional) {
                put(header, optional.isPresent() ? optional.get() : "");
            } else {
                cells.put(header, value instanceof Number number ? (Object) number.doubleValue() : value);
            }
            return this;
        }
    }
}
