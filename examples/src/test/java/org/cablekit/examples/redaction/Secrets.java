package org.cablekit.examples.redaction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for secrets in bytes: inflated, unescaped, as words, backwards, spaced, in Base64 and in hexadecimal digits. */
final class Secrets {

    private static final int LETTERS = 5;
    private static final int DIGITS = 3;

    private Secrets() {}

    /** {@return the outputs that hold a piece of a secret, each with the piece} */
    static List<String> found(Map<String, byte[]> outputs, String allowed, List<String> secrets) {
        List<String> found = new ArrayList<>();
        String known = letters(allowed);
        outputs.forEach((name, bytes) -> {
            String raw = text(bytes);
            String letters = letters(raw);
            for (String secret : secrets) {
                for (String piece : pieces(letters(secret), known)) {
                    if (letters.contains(piece) || letters.contains(reversed(piece))) {
                        found.add(name + ": " + piece);
                    }
                }
                for (String coded : coded(secret)) {
                    if (raw.contains(coded)) {
                        found.add(name + ": " + coded);
                    }
                }
            }
        });
        return found.stream().distinct().toList();
    }

    /** All runs of five letters, or of three digits, that the allowed text does not have. */
    private static List<String> pieces(String secret, String allowed) {
        List<String> pieces = new ArrayList<>();
        boolean digits = secret.chars().allMatch(Character::isDigit);
        int length = Math.min(secret.length(), digits ? DIGITS : LETTERS);
        for (int i = 0; i + length <= secret.length(); i++) {
            String piece = secret.substring(i, i + length);
            if (!allowed.contains(piece) && !allowed.contains(reversed(piece))) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static List<String> coded(String secret) {
        List<String> coded = new ArrayList<>();
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        coded.add(HexFormat.of().formatHex(bytes));
        coded.add(HexFormat.of().withUpperCase().formatHex(bytes));
        for (int shift = 0; shift < 3 && bytes.length - shift >= 6; shift++) {
            byte[] part = java.util.Arrays.copyOfRange(bytes, shift, shift + (bytes.length - shift) / 3 * 3);
            coded.add(Base64.getEncoder().encodeToString(part));
        }
        return coded;
    }

    private static String letters(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static String reversed(String words) {
        return new StringBuilder(words).reverse().toString();
    }

    /** Bytes as UTF-8, and as UTF-16 where there is some; archives and compressed streams unpacked. */
    private static String text(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        out.append(unescaped(new String(bytes, StandardCharsets.UTF_8)));
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            unzip(bytes, out);
        } else if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P') {
            inflate(bytes, out);
        }
        return out.toString();
    }

    private static String unescaped(String words) {
        StringBuilder out = new StringBuilder(words.replace("\0", ""));
        for (int at = out.indexOf("\\u"); at >= 0 && at + 6 <= out.length(); at = out.indexOf("\\u", at + 1)) {
            String digits = out.substring(at + 2, at + 6);
            if (digits.chars().allMatch(HexFormat::isHexDigit)) {
                out.replace(at, at + 6, String.valueOf((char) HexFormat.fromHexDigits(digits)));
            }
        }
        return out.toString();
    }

    private static void unzip(byte[] bytes, StringBuilder into) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                into.append(entry.getName()).append(' ');
                into.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append(' ');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inflate(byte[] bytes, StringBuilder into) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = raw.indexOf("stream"); at >= 0; at = raw.indexOf("stream", at + 1)) {
            int start = at + "stream".length();
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            into.append(inflated(bytes, start).replace("\0", "")).append(' ');
        }
    }

    private static String inflated(byte[] bytes, int start) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, start, bytes.length - start);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
                out.write(buffer, 0, count);
            }
        } catch (DataFormatException e) {
            // No compressed stream: its raw bytes are searched already.
            return out.toString(StandardCharsets.ISO_8859_1);
        } finally {
            inflater.end();
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
