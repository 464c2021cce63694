package org.cablekit.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.cablekit.examples.invented.InventCollection;
import org.cablekit.examples.invented.InventedForm;
import org.cablekit.examples.invented.InventedTelegram;
import org.cablekit.examples.invented.TelegramInventor;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;
import org.cablekit.parser.CableReader;
import org.cablekit.parser.ReadResults;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invented collections are telegrams without a fault, the same for the same seed. */
class InventedCollectionsTest {

    private static final int COUNT = 60;

    private static byte[] collection(InventedForm form, long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InventCollection.write(form, COUNT, seed, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void theyAreReadWhole(InventedForm form) throws IOException {
        TelegramInventor inventor = new TelegramInventor(3, form.years());
        try (ReadResults results = CableReader.create().read(new ByteArrayInputStream(collection(form, 3)), "memory")) {
            List<Cable> cables =
                    results.cables(failure -> assertThat(failure).isNull()).toList();
            assertThat(cables).hasSize(COUNT);
            for (int i = 0; i < COUNT; i++) {
                Cable cable = cables.get(i);
                InventedTelegram telegram = inventor.telegram(i);
                assertThat(cable.diagnostics()).extracting(Diagnostic::message).isEmpty();
                assertThat(cable.coverage()).isEqualTo(1);
                assertThat(cable.messageReference().map(Object::toString)).hasValue(telegram.reference());
                assertThat(cable.subject().map(Object::toString)).hasValue(telegram.subject());
                assertThat(cable.textHeading().tags()).hasSameSizeAs(telegram.tags());
                assertThat(cable.textHeading().references())
                        .extracting(
                                reference -> reference.target().orElseThrow().toString())
                        .isEqualTo(telegram.references());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSeedTellsThemApart(InventedForm form) throws IOException {
        assertThat(collection(form, 3)).isEqualTo(collection(form, 3)).isNotEqualTo(collection(form, 4));
    }
}
