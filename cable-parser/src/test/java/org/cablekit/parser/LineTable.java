package org.cablekit.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of lines and of what is read from them: rows of four cells parted by tabs, lines in a cell parted by {@code |}. */
public final class LineTable {

    private static final int CELLS = 4;

    private LineTable() {}

    /** {@return the rows of a table among the resources, without blank lines and remarks} */
    public static List<Arguments> rows(String resource) {
        List<Arguments> rows = new ArrayList<>();
        for (String line : read(resource).split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                assertThat(cells).as(line).hasSize(CELLS);
                rows.add(Arguments.of((Object[]) cells));
            }
        }
        return rows;
    }

    /** {@return the lines of a cell} */
    public static String lines(String cell) {
        return cell.replace('|', '\n').replace("\\t", "\t");
    }

    private static String read(String resource) {
        try (InputStream in = LineTable.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
