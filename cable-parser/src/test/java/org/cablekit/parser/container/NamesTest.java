package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "a.txt, false",
        "a/b.txt, false",
        "a..b/c, false",
        "../a, true",
        "a/../b, true",
        "'a\\..\\b', true",
        "/a, true",
        "C:a, true",
        "C:, true",
        "1:a, false",
        "ab:c, false"
    })
    void anEntryLeadsOut(String entry, boolean out) {
        assertThat(Names.leadsOut(entry)).isEqualTo(out);
    }

    /** Parts of a path that stay where they are make it no deeper. */
    @ParameterizedTest
    @CsvSource({
        "a, b, false",
        "a, ../b, true",
        "x/a, ../b, false",
        "x/a, ../../b, true",
        "./a, ../b, true",
        "x/./a, ../../b, true",
        "x//a, ../../b, true",
        "a, ./../b, true",
        "a, x/../b, false",
        "a, x/../../b, true",
        "a, x//../../b, true",
        "a, /etc, true",
        "a, C:, true",
        "a, 'x\\..\\..\\b', true",
        "'', x, false"
    })
    void aLinkLeadsOut(String entry, String target, boolean out) {
        assertThat(Names.linkLeadsOut(entry, target)).isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({
        "a, false",
        ".a, true",
        "x/.a/b, true",
        "./a, false",
        "../a, false",
        "__MACOSX/a, true",
        "x__MACOSX/a, false"
    })
    void hiddenFilesAndLitterAreTold(String entry, boolean hidden) {
        assertThat(Names.isHidden(entry)).isEqualTo(hidden);
    }
}
