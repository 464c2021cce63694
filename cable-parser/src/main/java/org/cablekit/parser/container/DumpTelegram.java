package org.cablekit.parser.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cablekit.model.ContainerFormat;
import org.cablekit.model.DiagnosticCode;
import org.cablekit.model.PublishedFacts;
import org.cablekit.model.SourceSpan;
import org.cablekit.model.Text;

/** Makes a telegram of one record of a dump: header and text become one, the other columns are facts. */
record DumpTelegram(DumpRow row, DumpShape shape) {

    private static final byte[] BETWEEN = "\n\n".getBytes(StandardCharsets.US_ASCII);

    Taken unpack(InputPlace place, int index, int line) {
        String position = "record " + (index + 1) + ", line " + line;
        DumpColumns columns = shape.columns();
        int needed = columns.header() >= 0 ? Math.min(columns.header(), columns.text()) : columns.text();
        boolean unfinished = row.isBrokenOff() || row.isCut();
        boolean tooShort = row.fields() < columns.count();
        if (row.fields() <= needed || (tooShort && !unfinished)) {
            String what = "a record of " + row.fields() + " instead of " + columns.count() + " columns";
            String reason = row.isBrokenOff() ? "the last record breaks off before its text" : what;
            return place.unread(Unread.Cause.DAMAGED, position, reason);
        }
        Unpacking unpacking = new Unpacking(place, index, line);
        byte[] bytes = new byte[row.room(needed) + BETWEEN.length];
        int length = write(bytes);
        TextDecoder.Decoded decoded = unpacking.decode(bytes, 0, length);
        if (decoded.text().isBlank()) {
            return place.unread(Unread.Cause.EMPTY, position, "a record without header and text");
        }
        noteDamage(unpacking, decoded.text());
        return unpacking.source(decoded.text(), decoded.charset(), ContainerFormat.CSV_DUMP, facts(unpacking));
    }

    private int write(byte[] into) {
        int length = row.copy(shape.columns().header(), into, 0);
        if (length > 0 && row.fields() > shape.columns().text()) {
            System.arraycopy(BETWEEN, 0, into, length, BETWEEN.length);
            length += BETWEEN.length;
        }
        boolean textIsLast = shape.columns().text() == shape.columns().count() - 1;
        return textIsLast
                ? row.copyWithRest(shape.columns().text(), into, length)
                : row.copy(shape.columns().text(), into, length);
    }

    private void noteDamage(Unpacking unpacking, String text) {
        if (row.isBrokenOff()) {
            unpacking.noteTruncated(text, "The last record breaks off.");
        } else if (row.isCut() || row.fields() != shape.columns().count()) {
            String message = row.isCut()
                    ? "The record does not end; it was cut where the next begins."
                    : "The record has " + row.fields() + " instead of "
                            + shape.columns().count() + " columns; the last were joined.";
            unpacking.note(DiagnosticCode.RECORD_MALFORMED, message, new SourceSpan(text.length(), text.length()));
        }
    }

    private PublishedFacts facts(Unpacking unpacking) {
        DumpColumns columns = shape.columns();
        Optional<String> id = field(columns.id());
        Optional<PublishedTime> created = field(columns.created()).flatMap(PublishedTime::parse);
        return new PublishedFacts(
                id,
                unpacking.reference(id),
                created.map(PublishedTime::instant),
                created.filter(PublishedTime::hasMinute).isPresent(),
                Optional.empty(),
                field(columns.classification()).flatMap(PublishedClassification::parse),
                field(columns.origin()).map(Text::of),
                Optional.empty(),
                field(columns.references()).map(DumpTelegram::list).orElse(List.of()));
    }

    private Optional<String> field(int column) {
        String text = row.text(column).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static List<String> list(String references) {
        return Arrays.stream(references.split("\\|", -1))
                .map(String::strip)
                .filter(reference -> !reference.isEmpty())
                .toList();
    }
}
