package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The limits to the byte and to the entry. */
class ExpansionGuardTest {

    private static final int GRACE = 1 << 24;

    private final ExpansionGuard guard = new ExpansionGuard(new Limits(1 << 20, 2, 100, 1L << 30, 4));

    @Test
    void soMuchMayComeOutOfAnyFile() {
        guard.read(10);
        assertThatCode(() -> guard.expanded(GRACE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> guard.expanded(1)).hasMessage("unpacks to more than 100 times its size");
    }

    @Test
    void beyondThatTheSizeOfTheFileCounts() {
        guard.read(GRACE / 100);
        guard.read(100);
        assertThatCode(() -> guard.expanded(GRACE + 10_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> guard.expanded(1000)).hasMessage("unpacks to more than 100 times its size");
    }

    @Test
    void noFileMayUnpackToMoreThanTheLimit() {
        guard.read(1 << 30);
        assertThatCode(() -> guard.expanded(1L << 30)).doesNotThrowAnyException();
        assertThatThrownBy(() -> guard.expanded(1)).hasMessage("unpacks to more than 1073741824 bytes");
    }

    @Test
    void entriesAreCounted() {
        assertThatCode(guard::entry).doesNotThrowAnyException();
        assertThatCode(guard::entry).doesNotThrowAnyException();
        assertThatThrownBy(guard::entry).hasMessage("holds more than 2 entries");
    }
}
