package org.cablekit.export.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaginatorTest {

    private static Slab slab(double before, double height, boolean keep) {
        return new Slab(before, height, height, List.of(), List.of(), keep, Optional.empty());
    }

    private static List<List<Sheet.Placed>> pages(List<Slab> slabs) {
        return new Paginator(PageFormat.LETTER).pages(List.of(width -> slabs));
    }

    @Test
    void everythingIsPlacedOnceInOrderAndInsideTheTextArea() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Slab> slabs = new ArrayList<>();
            for (int i = random.nextInt(300); i >= 0; i--) {
                slabs.add(slab(random.nextInt(20), 1 + random.nextInt(40), random.nextInt(4) == 0));
            }
            List<List<Sheet.Placed>> pages = pages(slabs);
            assertThat(pages.stream().flatMap(List::stream).map(Sheet.Placed::slab))
                    .containsExactlyElementsOf(slabs);
            for (List<Sheet.Placed> page : pages) {
                assertThat(page).isNotEmpty();
                double lowest = page.get(page.size() - 1).baseline();
                assertThat(lowest).isGreaterThanOrEqualTo(PageFormat.EDGE - 0.01);
                assertThat(page.get(0).baseline())
                        .isEqualTo(792 - PageFormat.EDGE - page.get(0).slab().baseline());
            }
        }
    }

    @Test
    void whatIsKeptTogetherIsOnOnePage() {
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            slabs.add(slab(5, 14, i % 4 != 3));
        }
        for (List<Sheet.Placed> page : pages(slabs)) {
            int first = slabs.indexOf(page.get(0).slab());
            assertThat(first % 4).isZero();
        }
    }

    @Test
    void whatIsTooLongToBeKeptTogetherGoesOn() {
        List<Slab> slabs = IntStream.range(0, 200)
                .mapToObj(i -> slab(0, 10 + i / 1000.0, true))
                .toList();
        assertThat(pages(slabs)).hasSizeGreaterThan(2);
    }

    @Test
    void nothingIsOnePage() {
        assertThat(pages(List.of())).hasSize(1);
    }
}
