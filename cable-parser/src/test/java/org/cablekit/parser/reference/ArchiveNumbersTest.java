package org.cablekit.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablekit.model.MessageReference;
import org.cablekit.parser.MessageReferences;
import org.cablekit.parser.MessageReferences.Style;
import org.junit.jupiter.api.Test;

/** Document numbers of the invented archive records lead to their message references and back. */
class ArchiveNumbersTest {

    private static final Pattern RECORD =
            Pattern.compile("\"mrn\": \"(\\w+)\".*\"documentNumber\": \"(19\\d\\d[A-Z]+\\d+)\"");

    @Test
    void leadToReferencesAndBack() throws IOException {
        List<String> numbers = new ArrayList<>();
        for (Matcher found = RECORD.matcher(expected()); found.find(); ) {
            MessageReference reference = MessageReferences.parse(found.group(1)).orElseThrow();
            assertThat(Posts.byKey(reference.post())).as(found.group(1)).isPresent();
            assertThat(MessageReferences.print(reference, Style.ARCHIVE)).isEqualTo(asInAttributes(found.group(2)));
            if (!reference.post().equals("PORTOALEGRE")) {
                assertThat(MessageReferences.parse(found.group(2))).contains(reference);
            }
            numbers.add(found.group(2));
        }
        assertThat(numbers).hasSizeGreaterThan(60);
    }

    /** The sentence of a record without text prints a post's serial with six digits, the attributes with five. */
    private static String asInAttributes(String number) {
        return number.replaceFirst("^(\\d{4}(?!STATE|TOSEC)[A-Z]+)0(\\d{5})$", "$1$2");
    }

    private static String expected() throws IOException {
        try (InputStream in = ArchiveNumbersTest.class.getResourceAsStream("/archive/expected.jsonl")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
