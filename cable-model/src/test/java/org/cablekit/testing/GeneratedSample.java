package org.cablekit.testing;

import static org.cablekit.model.ElementKind.*;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.cablekit.model.*;

/** A cable made from a number: the number seeds all choices. */
final class GeneratedSample {

    private static final List<Post> POSTS = List.of(
            post("MASERU", "Maseru", PostKind.EMBASSY, "LT", "LS"),
            post("SUVA", "Suva", PostKind.EMBASSY, "FJ", "FJ"),
            post("TALLINN", "Tallinn", PostKind.EMBASSY, "EN", "EE"),
            post("QUITO", "Quito", PostKind.EMBASSY, "EC", "EC"),
            post("MUNICH", "Munich", PostKind.CONSULATE_GENERAL, "GM", "DE"),
            post("STATE", "Department of State", PostKind.DEPARTMENT, "US", "US"));
    private static final List<ClassificationLevel> LEVELS = List.of(
            ClassificationLevel.UNCLASSIFIED,
            ClassificationLevel.SENSITIVE_BUT_UNCLASSIFIED,
            ClassificationLevel.CONFIDENTIAL,
            ClassificationLevel.SECRET);
    private static final List<String> TAG_CODES = List.of("PREL", "EAGR", "ECON", "PGOV", "KWMN", "SENV", "MARR");
    private static final List<String> WORDS = List.of(
            "the",
            "minister",
            "harbour",
            "tariff",
            "of",
            "water",
            "asked",
            "for",
            "cement",
            "and",
            "would",
            "wait",
            "until",
            "March",
            "\"soon\"",
            "talks",
            "in",
            "price",
            "Ana",
            "Rill",
            "Lev",
            "Varro",
            "on",
            "treaty",
            "a");
    private static final DateTimeFormatter GROUP = DateTimeFormatter.ofPattern("ddHHmm'Z' MMM yy", Locale.ROOT);
    private static final Instant FIRST_DAY = Instant.parse("1973-01-01T00:00:00Z");
    private static final int DAYS = 14_000;
    private static final int LINE = 69;

    private final int number;
    private final Random random;
    private final boolean redacted;
    private final Draft draft;

    GeneratedSample(int number) {
        this.number = number;
        this.random = new Random(0x5EEDL + number);
        this.random.nextInt();
        this.redacted = random.nextInt(4) == 0;
        this.draft =
                redacted ? new Draft(new Redaction(List.of(new ExemptionCode("B6")), RedactionUnit.NAME)) : new Draft();
    }

    private static Post post(String key, String display, PostKind kind, String country, String iso) {
        return new Post(key, display, kind, Optional.of(country), Optional.of(iso));
    }

    Cable cable() {
        Post post = POSTS.get(random.nextInt(POSTS.size()));
        Instant sent =
                FIRST_DAY.plus(random.nextInt(DAYS), ChronoUnit.DAYS).plus(random.nextInt(1440), ChronoUnit.MINUTES);
        ZonedDateTime time = sent.atZone(ZoneOffset.UTC);
        MessageReference reference = new MessageReference(time.getYear(), post.key(), number + 1);
        Classification level = Classification.of(LEVELS.get(random.nextInt(LEVELS.size())));
        Heading heading = heading(post, sent, time);
        SourceSpan numberLine =
                draft.line(NUMBER_LINE, level.level().words() + " " + post.key() + " " + reference.serial());
        TextHeading textHeading = textHeading(numberLine, level, post, reference);
        Body body = body(level);
        SourceSpan signature = draft.line(SIGNATURE, "VARRO");
        List<Diagnostic> diagnostics = random.nextBoolean()
                ? List.of()
                : List.of(Diagnostic.of(DiagnosticCode.POST_UNKNOWN, "an addressee is not in the tables", numberLine));
        return new Cable(
                TelegramFormat.TELEGRAM,
                Optional.of(draft.stated(numberLine, reference)),
                heading,
                DepartmentLines.none(),
                textHeading,
                body,
                new Ending(Optional.of(new Signature(draft.text(signature), true, signature)), List.of()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                draft.source(new Provenance(
                        "generated.csv", number, 1, ContainerFormat.CSV_DUMP, "UTF-8", PublishedFacts.none())),
                draft.map(),
                diagnostics);
    }

    private Heading heading(Post post, Instant sent, ZonedDateTime time) {
        SourceSpan dateTime =
                draft.line(DATE_TIME_LINE, "P " + GROUP.format(time).toUpperCase(Locale.ROOT));
        SourceSpan group = new SourceSpan(dateTime.start() + 2, dateTime.end());
        SourceSpan originator = draft.line(ORIGINATOR, "FM AMEMBASSY " + post.key());
        List<Addressee> action = new ArrayList<>();
        int addressees = 1 + random.nextInt(5);
        for (int i = 0; i < addressees; i++) {
            Post to = POSTS.get(random.nextInt(POSTS.size()));
            SourceSpan span = draft.line(ACTION_ADDRESSEE, "AMEMBASSY " + to.key());
            action.add(new Addressee(
                    Optional.empty(),
                    draft.text(span),
                    Optional.of(Precedence.PRIORITY),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    to.kind(),
                    Optional.of(to),
                    span));
        }
        return new Heading(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new DateTimeLine(
                        Optional.of(Precedence.PRIORITY),
                        Optional.empty(),
                        draft.stated(group, sent),
                        List.of(),
                        dateTime)),
                Optional.of(
                        new Originator(Text.of("AMEMBASSY " + post.key()), post.kind(), Optional.of(post), originator)),
                action,
                List.of(),
                List.of(),
                List.of());
    }

    private TextHeading textHeading(
            SourceSpan numberLine, Classification level, Post post, MessageReference reference) {
        SourceSpan tagsLine = draft.line(TAGS, "TAGS: " + String.join(", ", TAG_CODES));
        List<Tag> tags = new ArrayList<>();
        for (String code : TAG_CODES) {
            if (random.nextBoolean()) {
                SourceSpan span = draft.in(tagsLine, code);
                tags.add(new Tag(draft.text(span), Optional.of(code), TagKind.SUBJECT, Optional.empty(), span));
            }
        }
        SourceSpan subjectLine = draft.line(
                SUBJECT, "SUBJECT: " + sentence(3 + random.nextInt(8)).strip());
        SourceSpan subject = new SourceSpan(subjectLine.start() + "SUBJECT: ".length(), subjectLine.end());
        List<Reference> references = new ArrayList<>();
        int cited = random.nextInt(3);
        for (int i = 0; i < cited; i++) {
            MessageReference target =
                    new MessageReference(reference.year(), post.key(), 1 + random.nextInt(number + 1));
            SourceSpan span = draft.line(REFERENCE, target.post() + " " + target.serial());
            references.add(new Reference(
                    Optional.of(String.valueOf((char) ('A' + i))),
                    ReferenceKind.CABLE,
                    Optional.of(target),
                    Basis.INFERRED,
                    Optional.empty(),
                    List.of(),
                    draft.text(span),
                    span));
        }
        return new TextHeading(
                List.of(),
                Optional.of(new NumberLine(
                        draft.stated(draft.in(numberLine, level.level().words()), level),
                        Text.of(post.key()),
                        Optional.of(post),
                        Text.of(String.valueOf(reference.serial())),
                        Optional.of(reference),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Text.EMPTY,
                        numberLine)),
                List.of(),
                List.of(),
                Optional.empty(),
                tags,
                Optional.of(new Subject(Optional.empty(), draft.text(subject), subject)),
                references,
                Optional.empty(),
                List.of());
    }

    private Body body(Classification level) {
        List<Block> blocks = new ArrayList<>();
        int paragraphs = 1 + random.nextInt(12);
        for (int i = 1; i <= paragraphs; i++) {
            String label = String.valueOf(i);
            String mark = "(" + level.level().abbreviation() + ")";
            draft.plain("\n");
            blocks.add(draft.paragraph(
                    ParagraphKind.NUMBERED,
                    label,
                    label,
                    0,
                    label + ". ",
                    mark,
                    Optional.of(level),
                    sentence(10 + random.nextInt(90))));
        }
        return new Body(blocks, List.of());
    }

    private String sentence(int words) {
        StringBuilder out = new StringBuilder();
        int line = 0;
        for (int i = 0; i < words; i++) {
            boolean hole = random.nextInt(25) == 0;
            String word = hole ? hole() : WORDS.get(random.nextInt(WORDS.size()));
            if (line + word.length() >= LINE) {
                out.append('\n');
                line = 0;
            } else if (i > 0) {
                out.append(' ');
                line++;
            }
            out.append(word);
            line += word.length();
        }
        return out.append('.').toString();
    }

    private String hole() {
        return redacted ? Draft.token(0) : Draft.PUBLISHER_MARK;
    }
}
