package org.cablekit.parser.container;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Names, sizes and link targets that stand in entries of their own, because a header block is too short for them. */
final class TarNames {

    private static final char GNU_NAME = 'L';
    private static final char GNU_TARGET = 'K';
    private static final char POSIX_ENTRY = 'x';
    private static final char POSIX_GLOBAL = 'g';

    private @Nullable String name;
    private @Nullable String target;
    private long size = -1;

    /** {@return whether an entry of this type says something about the next entry} */
    static boolean isNameHeader(char type) {
        return type == GNU_NAME || type == GNU_TARGET || type == POSIX_ENTRY || type == POSIX_GLOBAL;
    }

    void read(char type, byte[] content) throws DamagedArchiveException {
        switch (type) {
            case GNU_NAME -> name = TarHeader.string(content, 0, content.length);
            case GNU_TARGET -> target = TarHeader.string(content, 0, content.length);
            case POSIX_ENTRY -> readRecords(content);
            default -> {
                // What holds for the whole archive is neither name nor size.
            }
        }
    }

    /** Records {@code "length key=value\n"}; the length counts bytes of the whole record. */
    private void readRecords(byte[] bytes) throws DamagedArchiveException {
        int at = 0;
        while (at < bytes.length && bytes[at] != 0) {
            int length = 0;
            int digits = at;
            while (digits < bytes.length && bytes[digits] >= '0' && bytes[digits] <= '9' && length < bytes.length) {
                length = length * 10 + bytes[digits++] - '0';
            }
            boolean fits = digits > at && length > digits - at + 1 && length <= bytes.length - at;
            if (!fits || bytes[digits] != ' ') {
                throw new DamagedArchiveException("a damaged extended header");
            }
            record(new String(bytes, digits + 1, at + length - digits - 2, StandardCharsets.UTF_8));
            at += length;
        }
    }

    private void record(String record) throws DamagedArchiveException {
        int equals = record.indexOf('=');
        String key = equals < 0 ? "" : record.substring(0, equals);
        String value = record.substring(equals + 1);
        switch (key) {
            case "path" -> name = value;
            case "linkpath" -> target = value;
            case "size" -> size = number(value);
            default -> {
                // Times, owners and the like.
            }
        }
    }

    private static long number(String digits) throws DamagedArchiveException {
        try {
            long value = Long.parseLong(digits);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new DamagedArchiveException("a damaged extended header");
    }

    TarHeader applyTo(TarHeader header) {
        String path = name == null ? header.name() : name;
        String link = target == null ? header.target() : target;
        return header.with(path, size < 0 ? header.size() : size, link);
    }
}
