package org.cablekit.examples.invented;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a collection of invented telegrams: {@code InventCollection dump|text|records COUNT SEED FILE}. */
public final class InventCollection {

    private static final int ARGUMENTS = 4;

    private InventCollection() {}

    /**
     * Writes the collection.
     *
     * @param args form, number of telegrams, seed, file to write
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != ARGUMENTS) {
            System.err.println("usage: InventCollection dump|text|records COUNT SEED FILE");
            return;
        }
        InventedForm form = InventedForm.valueOf(args[0].toUpperCase(Locale.ROOT));
        try (OutputStream out = Files.newOutputStream(Path.of(args[3]))) {
            write(form, Long.parseLong(args[1]), Long.parseLong(args[2]), out);
        }
    }

    /**
     * Writes a collection, in memory that does not depend on its size.
     *
     * @param form what the telegrams are packed in
     * @param count how many telegrams
     * @param seed tells collections apart
     * @param out where they go, in UTF-8; not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(InventedForm form, long count, long seed, OutputStream out) throws IOException {
        TelegramInventor inventor = new TelegramInventor(seed, form.years());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        for (long number = 0; number < count; number++) {
            form.append(inventor.telegram(number), writer);
        }
        writer.flush();
    }
}
