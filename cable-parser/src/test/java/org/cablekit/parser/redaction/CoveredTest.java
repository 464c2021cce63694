package org.cablekit.parser.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cablekit.model.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a place is found already is the same as asking all that are. */
class CoveredTest {

    private static final int PLACES = 300;

    @ParameterizedTest
    @ValueSource(ints = {8, 40, 400})
    void saysWhatAllPlacesSay(int room) {
        Random random = new Random(room);
        Covered covered = new Covered();
        List<SourceSpan> all = new ArrayList<>();
        int inside = 0;
        for (int i = 0; i < PLACES; i++) {
            SourceSpan asked = span(random, room);
            boolean known = all.stream().anyMatch(place -> place.contains(asked));
            assertThat(covered.contains(asked)).as("%s in %s", asked, all).isEqualTo(known);
            inside += known ? 1 : 0;
            SourceSpan added = span(random, room);
            covered.add(added);
            all.add(added);
        }
        assertThat(inside).isBetween(1, PLACES - 1);
    }

    @Test
    void knowsNothingAtFirst() {
        assertThat(new Covered().contains(new SourceSpan(0, 0))).isFalse();
    }

    private static SourceSpan span(Random random, int room) {
        int start = random.nextInt(room);
        return new SourceSpan(start, start + random.nextInt(room / 4));
    }
}
