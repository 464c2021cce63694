package org.cablekit.redact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cablekit.model.Source;

/** SHA-256 hashes that bind plans, reviews and spans to the source they speak of. Restricted: a hash invites guessing. */
public final class SourceHash {

    private SourceHash() {}

    /**
     * {@return the hash of a source's text in UTF-8, 64 hexadecimal digits}
     *
     * @param source the source
     */
    public static String of(Source source) {
        return ofText(source.text());
    }

    static String ofText(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
