package org.cablekit.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The part of the text before paragraph 1: number line, captions, passing instructions, executive order, TAGS,
 * subject, references, classification authority (5 FAH-2 H-440, 5 FAH-1 H-200).
 *
 * @param preText lines before the number line, such as a publisher's date line
 * @param numberLine classification and message reference number
 * @param captions captions in order of first occurrence
 * @param passing passing instructions and attention lines
 * @param executiveOrder the executive order line
 * @param tags TAGS in order
 * @param subject the subject
 * @param references references in order
 * @param classifiedBy classification authority
 * @param remarks other lines of the heading, in order
 */
public record TextHeading(
        List<Text> preText,
        Optional<NumberLine> numberLine,
        List<Caption> captions,
        List<PassingInstruction> passing,
        Optional<ExecutiveOrder> executiveOrder,
        List<Tag> tags,
        Optional<Subject> subject,
        List<Reference> references,
        Optional<ClassificationAuthority> classifiedBy,
        List<Text> remarks) {

    /** Copies the lists and checks that nothing is null. */
    public TextHeading {
        preText = List.copyOf(preText);
        requireNonNull(numberLine, "numberLine");
        captions = List.copyOf(captions);
        passing = List.copyOf(passing);
        requireNonNull(executiveOrder, "executiveOrder");
        tags = List.copyOf(tags);
        requireNonNull(subject, "subject");
        references = List.copyOf(references);
        requireNonNull(classifiedBy, "classifiedBy");
        remarks = List.copyOf(remarks);
    }

    /** {@return a text heading without any line} */
    public static TextHeading none() {
        return new TextHeading(
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
