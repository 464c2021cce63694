package org.cablekit.export.xlsx.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.cablekit.export.xlsx.sheet.RowPlace;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Provenance;
import org.cablekit.model.Source;
import org.junit.jupiter.api.Test;

/** The pieces that the contents of sheets are made of. */
class ContentBasicsTest {

    @Test
    void indexFindsEveryNumberAndNoOther() {
        ReferenceIndex index = new ReferenceIndex();
        for (int i = 0; i < 50_000; i++) {
            index.add(number(i), new RowPlace(i / 20_000, i % 20_000 + 2));
            index.add(number(i), new RowPlace(9, 9));
        }
        for (int i = 0; i < 100_000; i++) {
            if (i < 50_000) {
                assertThat(index.find(ReferenceIndex.hash(number(i))))
                        .contains(new RowPlace(i / 20_000, i % 20_000 + 2));
            } else {
                assertThat(index.find(ReferenceIndex.hash(number(i)))).isEmpty();
            }
        }
    }

    private static MessageReference number(int i) {
        return new MessageReference(
                1966 + i % 60, List.of("SUVA", "MASERU", "STATE").get(i % 3), i);
    }

    @Test
    void lastRowOfALaterSheetIsKept() {
        ReferenceIndex index = new ReferenceIndex();
        index.add(number(1), new RowPlace(1_500, 1_048_576));
        assertThat(index.find(ReferenceIndex.hash(number(1)))).contains(new RowPlace(1_500, 1_048_576));
    }

    @Test
    void linesAreCountedAsTheSourceCountsThem() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            String text = random.ints(60, 0, 4)
                    .mapToObj(i -> List.of("\n", "\r", "\r\n", "word").get(i))
                    .collect(Collectors.joining());
            Source source = Source.of(text, Provenance.of(""));
            LineCounter lines = new LineCounter(text);
            for (int i = 0; i < 40; i++) {
                int offset = random.nextInt(text.length() + 1);
                assertThat(lines.position(offset)).isEqualTo(source.position(offset));
            }
        }
    }

    @Test
    void tallyKeepsTenThousandWordsAndCountsTheRest() {
        Tally tally = new Tally();
        for (int i = 0; i < 12_000; i++) {
            tally.add("word" + i);
        }
        tally.add("word7");
        assertThat(tally.words()).isEqualTo(10_000);
        assertThat(tally.top(2)).containsExactly(new Tally.Count("word7", 2), new Tally.Count("word0", 1));
        assertThat(tally.behind(1)).isEqualTo(11_999);
    }

    @Test
    void columnNamesAndHeadersAreUnique() {
        List<Column<Entry>> columns = CableColumns.all();
        assertThat(columns).extracting(Column::name).doesNotHaveDuplicates();
        assertThat(columns).extracting(c -> c.format().header()).doesNotHaveDuplicates();
        assertThat(CableColumns.select(CableColumns.ALL)).containsExactlyElementsOf(columns);
        assertThat(CableColumns.select("subject,standard"))
                .hasSize(CableColumns.select("standard").size());
    }
}
