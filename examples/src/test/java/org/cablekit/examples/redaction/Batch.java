package org.cablekit.examples.redaction;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablekit.examples.cli.output.FileNames;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.json.PublicLogJson;
import org.cablekit.export.xlsx.PublicLogXlsx;
import org.cablekit.model.ExemptionCode;
import org.cablekit.parser.RedactionResult;
import org.cablekit.redact.PublicLogWriter;

/**
 * The outputs of many redactions: JSON, workbook and public log in both forms as one collection each, the reprints, the names
 * of the files and the warnings one behind the other. Kept as digests. Not for several threads.
 */
final class Batch implements Closeable {

    private static final List<String> COLLECTIONS = List.of("json", "xlsx");
    private static final CableExporters EXPORTERS = CableExporters.load();
    private static final CableExporter REPRINT = EXPORTERS.require("pdf");

    private final Map<String, Digest> digests = new LinkedHashMap<>();
    private final List<CableWriter> writers = new ArrayList<>();
    private final List<PublicLogWriter> logs = new ArrayList<>();
    private final Digest reprints = digest("reprints");
    private final Digest words = digest("names and warnings");

    Batch() throws IOException {
        for (String id : COLLECTIONS) {
            CableExporter exporter = EXPORTERS.require(id);
            writers.add(exporter.open(digest(id), ExportOptions.defaultsOf(exporter)));
        }
        logs.add(PublicLogJson.open(digest("log.json")));
        logs.add(PublicLogXlsx.open(digest("log.xlsx"), ExemptionCode.Style.STATE));
    }

    /** Digests of so many times the same redaction. */
    static Map<String, String> of(RedactionResult result, int times) throws IOException {
        try (Batch batch = new Batch()) {
            byte[] reprint = Formats.bytes(REPRINT.id(), result.redacted());
            for (int i = 0; i < times; i++) {
                batch.addToCollections(result);
                batch.reprints.write(reprint);
            }
            return batch.finish();
        }
    }

    private Digest digest(String name) {
        return digests.computeIfAbsent(name, n -> new Digest());
    }

    void add(RedactionResult result) throws IOException {
        addToCollections(result);
        try (CableWriter reprint = REPRINT.open(reprints, ExportOptions.defaultsOf(REPRINT))) {
            reprint.write(result.redacted());
            reprint.finish();
        }
    }

    private void addToCollections(RedactionResult result) throws IOException {
        for (CableWriter writer : writers) {
            writer.write(result.redacted());
        }
        for (PublicLogWriter log : logs) {
            log.write(result.publicLog());
        }
        words.write(Outputs.bytes(new FileNames("-redacted", "pdf").next(result.redacted(), 1)));
        words.write(Outputs.bytes(result.warnings().toString()));
    }

    /** Ends the collections and gives the digest of each output by name. */
    Map<String, String> finish() throws IOException {
        for (CableWriter writer : writers) {
            writer.finish();
        }
        for (PublicLogWriter log : logs) {
            log.finish();
        }
        Map<String, String> hashes = new LinkedHashMap<>();
        digests.forEach((name, digest) -> hashes.put(name, digest.hash()));
        return hashes;
    }

    @Override
    public void close() throws IOException {
        for (CableWriter writer : writers) {
            writer.close();
        }
        for (PublicLogWriter log : logs) {
            log.close();
        }
    }

    /** Takes bytes for their digest. */
    private static final class Digest extends DigestOutputStream {
        Digest() {
            super(OutputStream.nullOutputStream(), sha256());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        String hash() {
            return HexFormat.of().formatHex(getMessageDigest().digest());
        }
    }
}
