package org.cablekit.redact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cablekit.model.ElementKind;

/** Gathers the characters of one paragraph or element and joins them. */
final class StrandBuilder {

    /** From this column on converters left a stray blank where a longer line had been cut. */
    private static final int WRAP_COLUMN = 60;

    private static final int LONGEST_BANNER = 60;
    private static final Set<String> LEVEL_WORDS = Set.of(
            "TOPSECRET",
            "SECRET",
            "CONFIDENTIAL",
            "UNCLASSIFIED",
            "UNCLAS",
            "LIMITEDOFFICIALUSE",
            "SIPDIS",
            "NOFORN",
            "SENSITIVE",
            "SECRETNOFORN",
            "CONFIDENTIALNOFORN",
            "NNNN",
            "BT");

    private final ElementKind kind;
    private char[] chars = new char[256];
    private int[] offsets = new int[256];
    private int length;

    StrandBuilder(ElementKind kind) {
        this.kind = kind;
    }

    ElementKind kind() {
        return kind;
    }

    /** Appends source characters. */
    void append(String source, int from, int to) {
        ensure(to - from + 1);
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            chars[length] = Lines.isLineEnd(c) ? '\n' : c;
            offsets[length++] = i;
        }
    }

    /** Appends a line end that stands for whatever was left out at an offset. */
    void lineEnd(int offset) {
        ensure(1);
        chars[length] = '\n';
        offsets[length++] = offset;
    }

    private void ensure(int more) {
        if (length + more > chars.length) {
            int size = Math.max(chars.length * 2, length + more);
            chars = Arrays.copyOf(chars, size);
            offsets = Arrays.copyOf(offsets, size);
        }
    }

    /** The strand as it stands, and if it differs the one without banners inside and with broken words made whole. */
    List<Strand> build() {
        Strand plain = join(new BitSet());
        Optional<BitSet> left = leftOut();
        return left.map(out -> List.of(plain, join(out))).orElse(List.of(plain));
    }

    private Strand join(BitSet out) {
        StringBuilder text = new StringBuilder(length);
        int[] at = new int[length];
        BitSet lineEnds = new BitSet();
        BitSet lateBlanks = new BitSet();
        boolean some = !out.isEmpty();
        boolean blank = true;
        int column = 0;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            boolean isBlank = Lines.isBlank(c);
            column = c == '\n' ? 0 : column + 1;
            if (some && out.get(i)) {
                continue;
            }
            int end = text.length();
            if (!isBlank) {
                at[end] = offsets[i];
                text.append(c);
            } else if (!blank) {
                at[end] = offsets[i];
                text.append(' ');
                if (c == '\n') {
                    lineEnds.set(end);
                }
                if (column >= WRAP_COLUMN) {
                    lateBlanks.set(end);
                }
            } else if (c == '\n' && end > 0) {
                lineEnds.set(end - 1);
            }
            blank = isBlank;
        }
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(end - 1);
        }
        return new Strand(kind, text.toString(), Arrays.copyOf(at, text.length()), lineEnds, lateBlanks);
    }

    /** Characters that are no part of the words: banners inside, hyphens at a line end with the line end. */
    private Optional<BitSet> leftOut() {
        BitSet out = new BitSet();
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || chars[i] == '\n') {
                if (start > 0 && i < length && isBanner(start, i)) {
                    out.set(start, i);
                }
                start = i + 1;
            }
        }
        for (int i = 1; i < length; i++) {
            if (chars[i] == '-' && Character.isLetterOrDigit(chars[i - 1])) {
                int next = nextVisible(i + 1, out);
                if (next > 0 && Character.isLetterOrDigit(chars[next])) {
                    out.set(i, next);
                }
            }
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(out);
    }

    /** The next visible character behind blanks with at least one line end, or 0. */
    private int nextVisible(int from, BitSet out) {
        boolean lineEnd = false;
        for (int i = from; i < length; i++) {
            if (!Lines.isBlank(chars[i]) && !out.get(i)) {
                return lineEnd ? i : 0;
            }
            lineEnd |= chars[i] == '\n';
        }
        return 0;
    }

    private boolean isBanner(int from, int to) {
        if (to - from > LONGEST_BANNER || hasSmallLetter(from, to)) {
            return false;
        }
        String line = new String(chars, from, to - from).strip();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) > ' ' && line.charAt(i) != '/') {
                letters.append(line.charAt(i));
            }
        }
        String packed = letters.toString().toUpperCase(Locale.ROOT);
        return LEVEL_WORDS.contains(packed) || isPageLine(line, packed);
    }

    private boolean hasSmallLetter(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] >= 'a' && chars[i] <= 'z') {
                return true;
            }
        }
        return false;
    }

    private static boolean isPageLine(String line, String packed) {
        if (packed.startsWith("PAGE") && packed.length() > 4 && isDigit(packed.charAt(4))) {
            return true;
        }
        int of = line.indexOf(" OF ");
        return of > 2
                && isDigit(line.charAt(of - 1))
                && of + 4 < line.length()
                && line.substring(of + 4).strip().chars().allMatch(c -> isDigit((char) c))
                && line.equals(line.toUpperCase(Locale.ROOT));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
