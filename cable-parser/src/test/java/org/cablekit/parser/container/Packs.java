package org.cablekit.parser.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs invented telegrams into containers, as bytes. */
final class Packs {

    static final String HEADER = """
            VZCZCXYZ0007
            PP RUEHWEB

            DE RUEHSV #0612 3180311
            ZNR UUUUU ZZH
            P 140311Z NOV 07
            FM AMEMBASSY SUVA
            TO RUEHC/SECSTATE WASHDC PRIORITY 0744""";

    static final String TEXT = """
            UNCLAS SUVA 000612

            SIPDIS

            E.O. 12958: N/A
            TAGS: EWWT, FJ
            SUBJECT: FERRY TENDER SLIPS

            1. The pier is "real". The ferry is not.

            ROSEWARNE""";

    static final String TELEGRAM = HEADER + "\n\n" + TEXT;

    private Packs() {}

    /** A telegram of its own serial, time and sender. */
    static String telegram(int number) {
        return HEADER.replace("0007", String.format(Locale.ROOT, "%04d", number))
                        .replace("#0612", String.format(Locale.ROOT, "#%04d", number))
                + "\n\n"
                + TEXT.replace("000612", String.format(Locale.ROOT, "%06d", number));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String page(String script, String created, String classification, String header, String text) {
        return "<?xml version='1.0' encoding='utf-8' ?>\n<html><head><title>x</title></head><body>\n"
                + "<h3>Browse by <a href='#tag_A'>tag</a></h3><a href='/tag/EWWT_0.html'>EWWT</a>\n"
                + "<h3>Viewing cable 07SUVA612, FERRY TENDER SLIPS</h3>\n"
                + "<table class='cable'>\n<tr><th>Reference ID</th><th>Created</th></tr>\n<tr>\n"
                + "<td>\n<a href='/cable/2007/11/07SUVA612.html'>07SUVA612</a>\n</td>\n"
                + "<td>\n<a href='/date/2007-11_0.html'>" + created + "</a>\n</td>\n"
                + "<td>\n<a href='/reldate/2010-12-02_0.html'>2010-12-02 21:09</a>\n</td>\n"
                + "<td>\n<a href='/classification/1_0.html' title='secret'>" + classification + "</a>\n</td>\n"
                + "<td>\n<a href='/origin/95_0.html'>Embassy Suva</a>\n</td>\n</tr>\n"
                + "<tr><td colspan='5'>Appears in these articles:<br /><a href='/a.html'>one</a></td></tr>\n"
                + "</table>\n<code><pre>" + block(header) + "</pre></code>\n<code><pre>" + block(text)
                + "</pre></code>\n</body><script src='/static/js/" + script + "'></script></html>\n";
    }

    static String page(String header, String text) {
        return page("js.js", "2007-11-14 03:03", "UNCLASSIFIED", header, text);
    }

    private static String block(String text) {
        return text.replace("\n", "&#x000A;");
    }

    /** One row of the dump, every field in quotes, backslashes before quotes and backslashes. */
    static String row(String... fields) {
        StringBuilder row = new StringBuilder();
        for (String field : fields) {
            row.append(row.length() == 0 ? "\"" : ",\"")
                    .append(field.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return row.append('\n').toString();
    }

    static String row(int number, String header, String text) {
        String id = "07SUVA" + number;
        return row(
                "" + number, "11/14/2007 3:11", id, "Embassy Suva", "UNCLASSIFIED", "07SUVA588|07STATE1", header, text);
    }

    static String record(String number, String marking) {
        return marking + "\n\n                             Message Text\n\n\nUNCLASSIFIED\n\n"
                + "PAGE 01        SUVA    00" + number + "  041344Z\n\n"
                + "R 041300Z SEP 73\nFM AMEMBASSY SUVA\nTO SECSTATE WASHDC 1180\n\nUNCLAS SUVA 0" + number + "\n\n"
                + marking + "\n" + marking + "\n1. DONE.\n\nUNCLASSIFIED\n\nNNN\n\n"
                + "                          Message Attributes\n\nAutomatic Decaptioning: X\n"
                + "Document Number: 1973SUVA00" + number + "\nReview Markings:\n Declassified/Released\n"
                + " US Department of State EO Systematic Review\n 30 JUN 2005\nType: TE\nMarkings: " + marking + "\n";
    }

    static String released(String document, String subject) {
        return "UNCLASSIFIED U.S. Department of State Case No. F-2016-90417 Doc No. " + document
                + " Date: 05/22/2017\nRELEASE IN PART\nB6\n\nMRN:         14 SUVA 208\n"
                + "Date/DTG:    Apr 09, 2014 / 091640Z APR 14\nSubject:     " + subject
                + "\n\n1. (U) Done.\n\nUNCLASSIFIED\nPage 1 of 2\n"
                + "UNCLASSIFIED U.S. Department of State Case No. F-2016-90417 Doc No. " + document
                + " Date: 05/22/2017\n\n2. (U) More.\n";
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] tar(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        entries.forEach((name, content) -> {
            out.writeBytes(tarHeader(name, content.length, '0', "", ""));
            out.writeBytes(padded(content));
        });
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    static byte[] tarHeader(String name, long size, char type, String target, String prefix) {
        byte[] block = new byte[512];
        put(block, 0, name);
        put(block, 100, "0000644\0");
        put(block, 124, String.format(Locale.ROOT, "%011o ", size));
        put(block, 136, "00000000000 ");
        put(block, 148, "        ");
        block[156] = (byte) type;
        put(block, 157, target);
        put(block, 257, "ustar\0" + "00");
        put(block, 345, prefix);
        int sum = 0;
        for (byte b : block) {
            sum += b & 0xFF;
        }
        put(block, 148, String.format(Locale.ROOT, "%06o\0 ", sum));
        return block;
    }

    static byte[] padded(byte[] content) {
        byte[] whole = new byte[(content.length + 511) / 512 * 512];
        System.arraycopy(content, 0, whole, 0, content.length);
        return whole;
    }

    private static void put(byte[] block, int at, String text) {
        byte[] bytes = utf8(text);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }
}
