package org.cablekit.parser.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a tab-separated resource beside this class: a header row, then one row a line, UTF-8. */
final class Table {

    private static final String SEPARATOR = "\t";

    private Table() {}

    /**
     * {@return the rows, each with exactly the given columns}
     *
     * @param resource file name beside this class
     * @param columns the expected header
     * @throws IllegalStateException if the resource is missing or has another shape
     */
    static List<List<String>> read(String resource, String... columns) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing table " + resource);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), resource, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table " + resource, e);
        }
    }

    private static List<List<String>> read(BufferedReader lines, String resource, String... columns)
            throws IOException {
        String header = lines.readLine();
        if (header == null || !List.of(columns).equals(cells(header))) {
            throw new IllegalStateException(resource + ": header " + header);
        }
        List<List<String>> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            List<String> row = cells(line);
            if (row.size() != columns.length) {
                throw new IllegalStateException(resource + ": row " + line);
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    private static List<String> cells(String line) {
        return List.of(line.split(SEPARATOR, -1));
    }
}
