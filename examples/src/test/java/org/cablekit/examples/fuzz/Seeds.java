package org.cablekit.examples.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cablekit.examples.Samples;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.parser.CableParser;

/** Where the targets begin: the invented samples, and small ones packed in every way. */
final class Seeds {

    /** A short telegram: what is small is changed faster. */
    static final String SHORT = """
            VZCZCXYZ0007
            PP RUEHWEB

            DE RUEHSV #0612 3180311
            P 140311Z NOV 07
            FM AMEMBASSY SUVA
            TO RUEHC/SECSTATE WASHDC PRIORITY 0744

            C O N F I D E N T I A L SUVA 000612

            E.O. 12958: DECL: 11/14/2017
            TAGS: EWWT, FJ
            SUBJECT: FERRY TENDER SLIPS
            REF: A. SUVA 588 B. 06 STATE 1

            Classified By: DCM T. Rosewarne. Reasons: 1.4 (b) and (d).

            1. (C) The pier is real. The ferry is not.

            ROSEWARNE
            """;

    private Seeds() {}

    static Stream<byte[]> telegrams() {
        return Stream.concat(Stream.of(bytes(SHORT)), Samples.texts().stream().map(Seeds::read));
    }

    static Stream<byte[]> pages() {
        return containers(".html");
    }

    static Stream<byte[]> dumps() {
        return containers(".csv");
    }

    static Stream<byte[]> records() {
        return Stream.concat(
                Stream.of("1974LUSAKA03311.txt", "1977STATE047216.txt", "1979NEWDE06120.txt")
                        .map(name -> read(Samples.file(name))),
                Stream.of(read(Samples.file("containers/archive/three-in-one.txt"))));
    }

    static Stream<byte[]> releases() {
        return Stream.of("04OSLO1204_released-in-full.txt", "14MONTEVIDEO208_released-in-part.txt")
                .map(name -> read(Samples.file(name)));
    }

    /** One telegram in every character set. */
    static Stream<byte[]> encoded() {
        String text = SHORT.replace("pier", "pi\u00E8r\u20AC");
        return Stream.concat(
                Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)
                        .map(text::getBytes),
                Stream.of(
                        SHORT.replace("pier", "pi\u00E8r").getBytes(StandardCharsets.ISO_8859_1),
                        read(Samples.file("06LISBON1711_windows-1252.txt"))));
    }

    static Stream<byte[]> zips() {
        byte[] inner = zip(List.of("b.txt"), bytes(SHORT));
        return Stream.of(zip(List.of("a.txt", "../b.txt"), bytes(SHORT)), zip(List.of("inner.zip"), inner));
    }

    static Stream<byte[]> gzips() {
        return Stream.of(gzip(bytes(SHORT)), gzip(gzip(bytes(SHORT))));
    }

    /** The first blocks of the packed samples: a header and a telegram. */
    static Stream<byte[]> tars() {
        try (GZIPInputStream in =
                new GZIPInputStream(Files.newInputStream(Samples.file("containers/six-samples.tar.gz")))) {
            byte[] all = in.readAllBytes();
            return Stream.of(Arrays.copyOf(all, Math.min(all.length, 16 << 10)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<byte[]> policies() {
        return Stream.of(read(Samples.file("policy.json")), bytes("""
                        { "policy": "p", "style": "statute", "reviewRequired": false, "rules": [
                          { "id": "a", "kind": "pattern", "pattern": "f[a-z]+y", "codes": ["B6"], "unit": "WORD" },
                          { "id": "b", "kind": "tag", "tags": ["EWWT"], "codes": "B1", "unit": "PARAGRAPH" },
                          { "id": "c", "kind": "paragraphLevelAbove", "level": "UNCLASSIFIED",
                            "codes": ["B1", "1.4(D)"], "unit": "PARAGRAPH", "enabled": false, "note": "n" } ],
                          "disclose": [] }
                        """));
    }

    static Stream<byte[]> json() {
        byte[] one = exported(SHORT);
        return Stream.of(one, exported(SHORT.replace("\n", "\r\n")), bytes("[]"));
    }

    private static byte[] exported(String telegram) {
        CableExporter json = CableExporters.load().require("json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CableWriter writer = json.open(out, ExportOptions.defaultsOf(json))) {
            writer.write(CableParser.create().parse(telegram));
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Words that mean something to one of the formats. */
    static Stream<byte[]> words() {
        return Stream.of(
                        "FERRY TENDER SLIPS",
                        "=1+2|'cmd'!A0",
                        "_x0041_ \t ]]> & < > \" ' \\ \u2028 \u0000 \u001B[31m",
                        "(a) \\) <</S>> endstream endobj",
                        "\u4E2D\u6587 \u0639\u0631\u0628\u064A e\u0301 \uD83D\uDE80 \u200F \uFFFE",
                        "- " + "x".repeat(300))
                .map(Seeds::bytes);
    }

    private static Stream<byte[]> containers(String ending) {
        return Samples.files(Samples.file("containers"), ending).stream().map(Seeds::read);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(List<String> names, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(1_000_000_000_000L);
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
