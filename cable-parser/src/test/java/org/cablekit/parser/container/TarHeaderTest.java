package org.cablekit.parser.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Header blocks of other programs than that which writes those of the other tests. */
class TarHeaderTest {

    private static final int SIZE_AT = 124;
    private static final int SUM_AT = 148;

    /** A header whose sum is made anew, of bytes with a sign or without. */
    private static TarHeader header(String name, char type, boolean signed, Consumer<byte[]> change) {
        byte[] block = Packs.tarHeader(name, 5, type, "", "");
        change.accept(block);
        byte[] blanks = Packs.utf8("        ");
        System.arraycopy(blanks, 0, block, SUM_AT, blanks.length);
        int sum = 0;
        for (byte b : block) {
            sum += signed ? b : b & 0xFF;
        }
        byte[] digits = Packs.utf8(Integer.toOctalString(sum) + " ");
        System.arraycopy(digits, 0, block, SUM_AT, digits.length);
        return TarHeader.of(block);
    }

    @ParameterizedTest
    @CsvSource({"false, a.txt", "true, a.txt", "false, caf\u00E9.txt", "true, caf\u00E9.txt"})
    void sumsAreOfBytesWithASignOrWithout(boolean signed, String name) {
        TarHeader header = header(name, '0', signed, block -> {});
        assertThat(header).isNotNull();
        assertThat(header.name()).isEqualTo(name);
        assertThat(header.size()).isEqualTo(5);
    }

    @Test
    void sizesBeyondOctalDigitsAreBinary() {
        assertThat(header("a", '0', false, block -> binary(block, 0x80, 0x01, 0x02, 0x03, 0x04, 0x05)))
                .extracting(TarHeader::size)
                .isEqualTo(0x0102030405L);
        assertThat(header("a", '0', false, block -> binary(block, 0x80, 0x80)))
                .extracting(TarHeader::size)
                .isEqualTo(0x80L);
        assertThat(header("a", '0', false, block -> binary(block, 0x80, 1, 0, 0, 0, 0, 0, 0)))
                .extracting(TarHeader::size)
                .isEqualTo(1L << 48);
    }

    @Test
    void sizesBeyondEverythingAreDamage() {
        assertThat(header("a", '0', false, block -> binary(block, 0xFF, 0xFF, 0xFF)))
                .isNull();
        assertThat(header("a", '0', false, block -> binary(block, 0x80, 1, 0, 0, 0, 0, 0, 0, 0, 0)))
                .isNull();
        assertThat(header("a", '0', false, block -> block[SIZE_AT] = '8')).isNull();
        assertThat(header("a", '0', false, block -> block[SIZE_AT] = '-')).isNull();
    }

    /** The first byte says that the size is binary; the others stand at its end. */
    private static void binary(byte[] block, int first, int... rest) {
        Arrays.fill(block, SIZE_AT, SIZE_AT + 12, (byte) 0);
        block[SIZE_AT] = (byte) first;
        for (int i = 0; i < rest.length; i++) {
            block[SIZE_AT + 12 - rest.length + i] = (byte) rest[i];
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a/, 0, true, false",
        "a, 0, true, false",
        "a, 7, true, false",
        "a, 5, false, true",
        "a, 6, false, false",
        "a/, 5, false, true"
    })
    void typesTellFilesFromFolders(String name, char type, boolean file, boolean folder) {
        TarHeader header = header(name, type, false, block -> {});
        assertThat(header.isFile()).isEqualTo(file);
        assertThat(header.isFolder()).isEqualTo(folder);
    }

    /** The oldest archives have no types: a folder is named so. */
    @Test
    void withoutATypeAFolderEndsWithASlash() {
        assertThat(header("a/", '\0', false, block -> {}).isFolder()).isTrue();
        assertThat(header("a", '\0', false, block -> {}).isFolder()).isFalse();
        assertThat(header("a", '\0', false, block -> {}).isFile()).isTrue();
    }
}
