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

    private static final int LINKS = 900;

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

    /** The same telegrams as web pages of 2011, four fifths navigation as such pages are. */
    static List<byte[]> pages() {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < LINKS; i++) {
            links.append("<a href='/tag/T")
                    .append(i)
                    .append("_0.html'>T")
                    .append(i)
                    .append("</a>\n");
        }
        TelegramInventor inventor = new TelegramInventor(SEED, InventedForm.TEXT.years());
        List<byte[]> pages = new ArrayList<>();
        for (int i = 0; i < TELEGRAMS; i++) {
            pages.add(page(inventor.telegram(i), links).getBytes(StandardCharsets.UTF_8));
        }
        return pages;
    }

    private static String page(InventedTelegram telegram, CharSequence links) {
        return """
                <?xml version='1.0' encoding='utf-8' ?>
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
                <html lang='en' xml:lang='en' xmlns='http://www.w3.org/1999/xhtml'>
                <head><title>Cable Viewer</title></head>
                <body>
                <div id='browse'>
                %1$s</div>
                <h3>Viewing cable %2$s, %3$s</h3>
                <table class='cable'>
                <tr><th>Reference ID</th><th>Created</th><th>Released</th><th>Classification</th><th>Origin</th></tr>
                <tr>
                <td>
                <a href='/cable/%2$s.html'>%2$s</a>
                </td>
                <td>
                <a href='/date/0.html'>%4$tF %4$tR</a>
                </td>
                <td>
                <a href='/reldate/0.html'>2011-08-30 01:44</a>
                </td>
                <td>
                <a href='/classification/1_0.html'>%5$s</a>
                </td>
                <td>
                <a href='/origin/0.html'>%6$s</a>
                </td>
                </tr>
                </table>
                <code><pre>%7$s</pre></code>
                <code><pre>%8$s</pre></code>
                <script src='/static/js/cables.js' type='text/javascript'></script>
                </body>
                </html>
                """.formatted(
                        links,
                        telegram.reference(),
                        telegram.subject(),
                        telegram.sent(),
                        telegram.classification(),
                        telegram.station(),
                        telegram.heading().replace("\n", "&#x000A;"),
                        telegram.text().replace("\n", "&#x000A;"));
    }

    /** A collection in one piece. */
    static byte[] collection(InventedForm form) {
        return collection(form, TELEGRAMS);
    }

    static byte[] collection(InventedForm form, int telegrams) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            InventCollection.write(form, telegrams, SEED, out);
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

    static long characters(List<byte[]> inputs) {
        return inputs.stream()
                .mapToLong(bytes -> new String(bytes, StandardCharsets.UTF_8).length())
                .sum();
    }

    static long size(List<byte[]> inputs) {
        return inputs.stream().mapToLong(bytes -> bytes.length).sum();
    }
}
