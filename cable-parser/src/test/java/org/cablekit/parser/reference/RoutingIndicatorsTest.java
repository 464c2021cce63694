package org.cablekit.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.cablekit.model.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIndicatorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"RUEH", "RUEHOT", "RUEHXQA", "RUEHLGBX"})
    void hasTheFormOfAnIndicator(String word) {
        assertThat(RoutingIndicators.isIndicator(word, 0, word.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RUE", "RUEHLGBXX", "ZEN", "USBAE", "ruehot", "RUEH0T", "RU HOT"})
    void hasNot(String word) {
        assertThat(RoutingIndicators.isIndicator(word, 0, word.length())).isFalse();
    }

    @Test
    void readsARangeOfAText() {
        String line = "FM RUEHC/RUEHOT";
        assertThat(RoutingIndicators.isIndicator(line, line.indexOf('/') + 1, line.length()))
                .isTrue();
        assertThat(RoutingIndicators.isIndicator(line, 3, line.length())).isFalse();
    }

    @Test
    void knowsNamesAndPosts() {
        assertThat(RoutingIndicators.name("RUEHOT")).contains("AMEMBASSY OTTAWA");
        assertThat(RoutingIndicators.post("RUEHOT").map(Post::key)).contains("OTTAWA");
        assertThat(RoutingIndicators.post("RUEHC").map(Post::key)).contains("STATE");
        assertThat(RoutingIndicators.post("RUEHFRA").map(Post::key)).contains("PARIS");
        assertThat(RoutingIndicators.post("RUCNCAN")).isEmpty();
    }

    @Test
    void saysWhenItDoesNotKnow() {
        assertThat(RoutingIndicators.isKnown("RUEHXQ")).isFalse();
        assertThat(RoutingIndicators.name("RUEHXQ")).isEmpty();
        assertThat(RoutingIndicators.isKnown("RUEHWEB")).isTrue();
        assertThat(RoutingIndicators.name("RUEHWEB")).isEmpty();
    }
}
