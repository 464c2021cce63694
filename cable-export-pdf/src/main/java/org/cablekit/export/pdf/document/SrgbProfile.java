package org.cablekit.export.pdf.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A colour profile of sRGB (IEC 61966-2-1) in the ICC format version 4 (ISO 15076-1), computed from the published numbers:
 * 480 bytes, always the same.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int VERSION = 0x04200000;
    private static final double ONE = 65536;

    /** Media white: D50. */
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};

    /** The primaries, adapted from D65 to D50 by the Bradford method. */
    private static final double[] RED = {0.436066, 0.222488, 0.013916};

    private static final double[] GREEN = {0.385147, 0.716873, 0.097076};
    private static final double[] BLUE = {0.143066, 0.060608, 0.714096};

    /** The adaptation itself, by rows. */
    private static final double[] ADAPTATION = {
        1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678
    };

    /** Parameters g, a, b, c, d of the transfer curve, function type 3. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private final ByteArrayOutputStream tags = new ByteArrayOutputStream();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private static final int TAGS = 10;

    private SrgbProfile() {}

    static byte[] bytes() {
        return new SrgbProfile().build();
    }

    private int dataStart() {
        return HEADER + 4 + 12 * TAGS;
    }

    private byte[] build() {
        tag("desc", words("sRGB"));
        tag("cprt", words("None"));
        tag("wtpt", numbers("XYZ ", WHITE));
        tag("chad", numbers("sf32", ADAPTATION));
        tag("rXYZ", numbers("XYZ ", RED));
        tag("gXYZ", numbers("XYZ ", GREEN));
        tag("bXYZ", numbers("XYZ ", BLUE));
        byte[] curve = curve();
        int at = dataStart() + data.size();
        data.writeBytes(curve);
        for (String name : new String[] {"rTRC", "gTRC", "bTRC"}) {
            entry(name, at, curve.length);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header(dataStart() + data.size()));
        put32(out, TAGS);
        out.writeBytes(tags.toByteArray());
        out.writeBytes(data.toByteArray());
        return out.toByteArray();
    }

    private void tag(String name, byte[] value) {
        entry(name, dataStart() + data.size(), value.length);
        data.writeBytes(value);
    }

    private void entry(String name, int at, int length) {
        ascii(tags, name);
        put32(tags, at);
        put32(tags, length);
    }

    private static byte[] header(int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put32(out, size);
        put32(out, 0);
        put32(out, VERSION);
        ascii(out, "mntrRGB XYZ ");
        put16(out, 2010);
        for (int part : new int[] {1, 1, 0, 0, 0}) {
            put16(out, part);
        }
        ascii(out, "acsp");
        zeros(out, 28);
        for (double value : WHITE) {
            fixed(out, value);
        }
        zeros(out, HEADER - out.size());
        return out.toByteArray();
    }

    private static byte[] words(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ascii(out, "mluc");
        put32(out, 0);
        put32(out, 1);
        put32(out, 12);
        ascii(out, "enUS");
        put32(out, 2 * text.length());
        put32(out, 28);
        out.writeBytes(text.getBytes(StandardCharsets.UTF_16BE));
        return out.toByteArray();
    }

    private static byte[] numbers(String type, double[] values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ascii(out, type);
        put32(out, 0);
        for (double value : values) {
            fixed(out, value);
        }
        return out.toByteArray();
    }

    private static byte[] curve() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ascii(out, "para");
        put32(out, 0);
        put16(out, 3);
        put16(out, 0);
        for (double value : CURVE) {
            fixed(out, value);
        }
        return out.toByteArray();
    }

    private static void fixed(ByteArrayOutputStream out, double value) {
        put32(out, (int) Math.round(value * ONE));
    }

    private static void ascii(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void zeros(ByteArrayOutputStream out, int count) {
        out.writeBytes(new byte[count]);
    }

    private static void put16(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }

    private static void put32(ByteArrayOutputStream out, int value) {
        put16(out, value >> 16);
        put16(out, value);
    }
}
