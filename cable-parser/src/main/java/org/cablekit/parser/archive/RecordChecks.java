package org.cablekit.parser.archive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cablekit.model.ArchiveRecord;
import org.cablekit.model.Cable;
import org.cablekit.model.Classification;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.MessageReference;
import org.cablekit.model.NumberLine;
import org.cablekit.model.Originator;
import org.cablekit.model.Post;
import org.cablekit.model.SourceSpan;
import org.cablekit.parser.reference.Posts;
import org.cablekit.parser.telegram.Draft;

/** Compares the telegram with the attributes of its record. It reports and never changes a value. */
final class RecordChecks {

    private final Cable cable;
    private final ArchiveRecord record;
    private final Draft draft;

    RecordChecks(Cable cable, ArchiveRecord record, Draft draft) {
        this.cable = cable;
        this.record = record;
        this.draft = draft;
    }

    void run(Optional<MessageReference> byNumber) {
        Optional<NumberLine> line = cable.textHeading().numberLine();
        line.ifPresent(l -> {
            differ("Document Number", byNumber, l.reference(), l.span());
            differ(
                    level("Original Classification") ? "Original Classification" : "Previous Classification",
                    record.originalClassification().map(Classification::level),
                    l.classification().value().map(Classification::level),
                    l.classification().span());
        });
        cable.heading().originator().ifPresent(this::origin);
        cable.heading().dateTime().ifPresent(time -> {
            Optional<LocalDate> day = time.dateTimeGroup()
                    .value()
                    .map(t -> t.atZone(java.time.ZoneOffset.UTC).toLocalDate());
            boolean far = day.isPresent()
                    && record.date().isPresent()
                    && Math.abs(ChronoUnit.DAYS.between(day.get(), record.date().get())) > 1;
            if (far) {
                report(date("Draft Date") ? "Draft Date" : "Sent Date", time.span());
            }
        });
        cable.textHeading().subject().ifPresent(subject -> {
            String own = letters(subject.text().toString());
            String catalogued = letters(record.subject().map(Object::toString).orElse(""));
            boolean same = own.startsWith(catalogued) || catalogued.startsWith(own);
            if (!same) {
                report("Subject", subject.span());
            }
        });
    }

    private boolean level(String key) {
        return record.attribute(key)
                .flatMap(v -> RecordFacts.levelOf(v.toString()))
                .isPresent();
    }

    private boolean date(String key) {
        return record.attribute(key)
                .flatMap(v -> RecordFacts.date(v.toString()))
                .isPresent();
    }

    private void origin(Originator originator) {
        int year = record.date().map(LocalDate::getYear).orElse(Posts.ANY_YEAR);
        Optional<String> from = record.from().flatMap(f -> Posts.find(f, year)).map(Post::key);
        differ("From", from, originator.post().map(Post::key), originator.span());
    }

    private <T> void differ(String key, Optional<T> attribute, Optional<T> telegram, SourceSpan place) {
        if (attribute.isPresent() && telegram.isPresent() && !attribute.equals(telegram)) {
            report(key, place);
        }
    }

    private void report(String key, SourceSpan place) {
        SourceSpan attribute = record.attributes().stream()
                .filter(a -> a.key().equals(key))
                .map(a -> a.span())
                .findFirst()
                .orElse(place);
        draft.report(
                DiagnosticCode.ATTRIBUTE_MISMATCH,
                "The telegram and the attribute " + key + " disagree.",
                place,
                attribute);
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.chars().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toUpperCase(java.util.Locale.ROOT);
    }
}
