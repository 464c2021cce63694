package org.cablekit.examples.redaction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cablekit.examples.cli.output.FileNames;
import org.cablekit.export.json.PublicLogJson;
import org.cablekit.export.xlsx.PublicLogXlsx;
import org.cablekit.model.Cable;
import org.cablekit.model.ExemptionCode;
import org.cablekit.parser.RedactionResult;
import org.cablekit.redact.PublicLogWriter;

/** Everything that is put out for a telegram: by name, its bytes. */
interface Outputs {

    /**
     * {@return the outputs}
     *
     * @param original the telegram, which no honest output looks at
     * @param result its redaction
     */
    Map<String, byte[]> of(Cable original, RedactionResult result);

    /** The library's: the formats, the public log, the name of the file, and what is said about the markers. */
    Outputs REAL = (original, result) -> {
        Map<String, byte[]> outputs = new LinkedHashMap<>(Formats.all(result.redacted()));
        outputs.put("log.json", log(result, PublicLogJson::open));
        outputs.put("log.xlsx", log(result, out -> PublicLogXlsx.open(out, ExemptionCode.Style.STATE)));
        outputs.put("name", bytes(new FileNames("-redacted", "pdf").next(result.redacted(), 1)));
        outputs.put("warnings", bytes(result.warnings().toString()));
        return outputs;
    };

    /** The same with something more, to see that the tests notice. */
    static Outputs leaking(String name, Leak leak) {
        return (original, result) -> {
            Map<String, byte[]> outputs = new LinkedHashMap<>(Formats.all(result.redacted()));
            outputs.put(name, leak.of(original, result));
            return outputs;
        };
    }

    /** Bytes with something in them that should not be there. */
    interface Leak {
        byte[] of(Cable original, RedactionResult result);
    }

    /** Begins a public log. */
    interface LogForm {
        PublicLogWriter open(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] log(RedactionResult result, LogForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PublicLogWriter writer = form.open(out)) {
            writer.write(result.publicLog());
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
