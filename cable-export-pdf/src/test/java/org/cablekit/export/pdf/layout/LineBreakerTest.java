package org.cablekit.export.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.cablekit.export.pdf.font.Faces;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final Style STYLE = Style.black(Faces.REGULAR, 10);
    private static final double WIDTH = 300;

    private static List<Line> lines(List<Inline> inlines) {
        return new LineBreaker(Node.document(), 0, 0, WIDTH).lines(inlines);
    }

    private static String text(Line line) {
        return line.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Words, markers and glued mixtures of them, the same for the same seed. */
    private static List<Inline> inlines(Random random) {
        List<Inline> inlines = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            if (random.nextInt(3) == 0) {
                inlines.add(new Inline.Marker("[REDACTED - B" + (1 + random.nextInt(9)) + "]"));
            } else {
                StringBuilder words = new StringBuilder(random.nextBoolean() ? " " : "");
                for (int w = random.nextInt(8); w >= 0; w--) {
                    words.append(
                            "abcdefghij-klm/nop".repeat(random.nextInt(9) == 0 ? 8 : 1), 0, 1 + random.nextInt(15));
                    words.append(w > 0 || random.nextBoolean() ? " " : "");
                }
                inlines.add(Inline.words(words.toString(), STYLE));
            }
        }
        return inlines;
    }

    @Test
    void nothingIsLostAndNothingStandsOutside() {
        for (int seed = 0; seed < 2_000; seed++) {
            List<Inline> inlines = inlines(new Random(seed));
            List<Line> lines = lines(inlines);
            String expected = inlines.stream()
                    .map(i -> i instanceof Inline.Words w ? w.text() : ((Inline.Marker) i).text())
                    .collect(Collectors.joining());
            String actual = lines.stream().map(LineBreakerTest::text).collect(Collectors.joining());
            assertThat(actual.replace(" ", "")).as("seed %d", seed).isEqualTo(expected.replace(" ", ""));
            for (Line line : lines) {
                for (Piece piece : line.pieces()) {
                    double end = piece.x() + piece.style().width(piece.text().stripTrailing());
                    assertThat(piece.x()).as("seed %d", seed).isGreaterThanOrEqualTo(0);
                    assertThat(end).as("seed %d: %s", seed, piece).isLessThanOrEqualTo(WIDTH + 0.01);
                }
            }
        }
    }

    @Test
    void markersAreNeverBroken() {
        for (int seed = 0; seed < 2_000; seed++) {
            List<Inline> inlines = inlines(new Random(seed));
            List<String> markers = lines(inlines).stream()
                    .flatMap(line -> line.pieces().stream())
                    .map(Piece::text)
                    .filter(text -> text.contains("REDACTED"))
                    .toList();
            assertThat(markers).hasSize((int)
                    inlines.stream().filter(i -> i instanceof Inline.Marker).count());
            assertThat(markers).allMatch(m -> m.startsWith("[") && m.endsWith("]"));
        }
    }

    @Test
    void linesEndAtBlanksAndKeepThem() {
        List<Line> lines =
                lines(List.of(Inline.words("seven little words ".repeat(12).strip(), STYLE)));
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.subList(0, lines.size() - 1))
                .allMatch(line -> text(line).endsWith(" "));
        assertThat(text(lines.get(lines.size() - 1))).doesNotEndWith(" ");
    }

    @Test
    void wordsOfOneStyleAreOnePiece() {
        assertThat(lines(List.of(Inline.words("three short words", STYLE)))
                        .get(0)
                        .pieces())
                .singleElement()
                .satisfies(piece -> assertThat(piece.text()).isEqualTo("three short words"));
    }

    @Test
    void aTabGoesToItsPlaceOrLeavesAGap() {
        Inline tab = new Inline.Tab(100);
        List<Piece> near = lines(List.of(Inline.words("a", STYLE), tab, Inline.words("b", STYLE)))
                .get(0)
                .pieces();
        assertThat(near).extracting(Piece::text).containsExactly("a ", "b");
        assertThat(near.get(1).x()).isEqualTo(100);
        List<Piece> far = lines(List.of(Inline.words("a".repeat(30), STYLE), tab, Inline.words("b", STYLE)))
                .get(0)
                .pieces();
        assertThat(far.get(1).x()).isGreaterThan(100 + 10);
    }
}
