package org.cablekit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportOptionsTest {

    private final CableExporter exporter = new SampleExporter("sample");

    @Test
    void defaultsFillWhatIsNotGiven() {
        ExportOptions options = ExportOptions.of(exporter, Map.of("title", "Two telegrams"));

        assertThat(options.value("title")).isEqualTo("Two telegrams");
        assertThat(options.value("form")).isEqualTo("long");
        assertThat(options.isSet("pretty")).isFalse();
        assertThat(ExportOptions.defaultsOf(exporter).value("title")).isEqualTo("none");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheListOfKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExportOptions.of(exporter, Map.of("prety", "true")))
                .withMessage("format sample has no option 'prety'; it has form, pretty, title");
    }

    @Test
    void aFormatWithoutOptionsSaysSo() {
        CableExporter bare = new SampleExporter.Bare();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExportOptions.of(bare, Map.of("pretty", "true")))
                .withMessage("format bare has no option 'pretty'; it has none");
    }

    @Test
    void aValueThatIsNotAllowedIsRefusedWithTheListOfAllowedOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExportOptions.of(exporter, Map.of("form", "wide")))
                .withMessage("option form of format sample cannot be 'wide'; it may be long, short");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExportOptions.of(exporter, Map.of("pretty", "TRUE")))
                .withMessageContaining("true, false");
    }

    @Test
    void askingForAnUndeclaredOptionIsAMistakeOfTheExporter() {
        ExportOptions options = ExportOptions.defaultsOf(exporter);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.value("colour"))
                .withMessageContaining("colour");
    }

    @Test
    void aDefaultMustBeAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExportOption("form", "how", "wide", List.of("long", "short")))
                .withMessageContaining("form");
    }
}
