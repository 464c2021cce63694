package org.cablekit.examples.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablekit.examples.invented.InventCollection;
import org.cablekit.examples.invented.InventedForm;
import org.cablekit.examples.invented.InventedTelegram;
import org.cablekit.examples.invented.TelegramInventor;
import org.cablekit.model.Cable;
import org.cablekit.parser.CableParser;

/**
 * What is measured over, in memory: telegrams invented with one seed; or, for the texts, the {@code .txt} files of the folder
 * that the system property {@code cables.bench.corpus} names.
 */
final class Inputs {

    static final int TELEGRAMS = 400;
    static final long SEED = 20_100;

    private Inputs() {}

    /** One telegram each, UTF-8. */
    static List<byte[]> texts() {
        String corpus = System.getProperty("cables.bench.corpus");
        if (corpus != null) {
            return files(Path.of(corpus));
        }
        TelegramInventor inventor = new TelegramInventor(SEED, InventedForm.TEXT.years());
        List<byte[]> texts = new ArrayList<>();
        for (int i = 0; i < TELEGRAMS; i++) {
            InventedTelegram telegram = inventor.telegram(i);
            texts.add((telegram.heading() + "\n\n" + telegram.text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static List<byte[]> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<byte[]> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readAllBytes(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same texts as mail: a few header fields, then the text. */
    static List<byte[]> mails() {
        String head = "From: a@example.org\r\nTo: b@example.org\r\nSubject: telegram\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
        return texts().stream()
                .map(text -> (head + new String(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** A collection in one piece. */
    static byte[] collection(InventedForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            InventCollection.write(form, TELEGRAMS, SEED, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The texts parsed. */
    static List<Cable> cables() {
        CableParser parser = CableParser.create();
        return texts().stream()
                .map(text -> parser.parse(new String(text, StandardCharsets.UTF_8)))
                .toList();
    }

    static long size(List<byte[]> inputs) {
        return inputs.stream().mapToLong(bytes -> bytes.length).sum();
    }
}
