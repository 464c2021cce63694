package org.cablekit.parser.container;

import java.util.List;
import java.util.Optional;

/** Files that are certainly no telegrams, told by their first bytes; and bytes that are no text at all. */
final class ForeignFormats {

    private static final int SAMPLE = 8192;
    private static final int FEW = 8;
    private static final int SHARE = 20;

    /** First bytes as Latin-1 characters, and what a person calls such a file. */
    private record Magic(String bytes, String words) {}

    private static final List<Magic> KNOWN = List.of(
            new Magic("%PDF-", "a PDF document"),
            new Magic("\u0089PNG\r\n", "a picture"),
            new Magic("\u00FF\u00D8\u00FF", "a picture"),
            new Magic("GIF8", "a picture"),
            new Magic("II*\0", "a picture"),
            new Magic("MM\0*", "a picture"),
            new Magic("\u00D0\u00CF\u0011\u00E0", "an Office document"),
            new Magic("{\\rtf", "a word processor document"),
            new Magic("SQLite format 3\0", "a database"),
            new Magic("BZh", "a bzip2 archive"),
            new Magic("\u00FD7zXZ\0", "an xz archive"),
            new Magic("7z\u00BC\u00AF'\u001C", "a 7z archive"),
            new Magic("Rar!\u001A\u0007", "a rar archive"),
            new Magic("(\u00B5/\u00FD", "a zstd archive"),
            new Magic("\u007FELF", "a program"),
            new Magic("MZ\u0090\0", "a program"),
            new Magic("\u00CA\u00FE\u00BA\u00BE", "a program"));

    private ForeignFormats() {}

    /** {@return what the file is, if it begins like one that cannot hold telegrams as they are} */
    static Optional<String> known(Head head) {
        for (Magic magic : KNOWN) {
            if (head.startsWith(magic.bytes())) {
                return Optional.of(magic.words());
            }
        }
        return Optional.empty();
    }

    /**
     * {@return whether more than one byte in twenty is a control character that no text has}
     *
     * <p>A run of NULs counts once: it is padding. Damaged telegrams have a few of them.
     */
    static boolean isBinary(Head head) {
        int controls = 0;
        int last = -1;
        int length = Math.min(SAMPLE, head.length());
        for (int i = 0; i < length; i++) {
            int b = head.at(i);
            if (b < ' ' && !isTextControl(b) && (b != 0 || last != 0)) {
                controls++;
            }
            last = b;
        }
        return controls >= FEW && controls * SHARE > length;
    }

    private static boolean isTextControl(int b) {
        return b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1A || b == 0x1B;
    }
}
