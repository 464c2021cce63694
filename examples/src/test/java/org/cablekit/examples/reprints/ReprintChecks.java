package org.cablekit.examples.reprints;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cablekit.export.CableExporter;
import org.cablekit.export.CableExporters;
import org.cablekit.export.CableWriter;
import org.cablekit.export.ExportOptions;
import org.cablekit.export.pdf.inspection.Conformance;
import org.cablekit.export.pdf.inspection.LeakChecks;
import org.cablekit.export.pdf.inspection.StructureReading;
import org.cablekit.model.Cable;
import org.cablekit.parser.RedactionResult;
import org.cablekit.parser.Redactor;
import org.cablekit.redact.RedactionException;
import org.cablekit.redact.RestrictedLogRow;

/** Prints telegrams and gathers what is wrong with the reprints. */
final class ReprintChecks {

    private static final CableExporter PDF = CableExporters.load().require("pdf");

    /** Words of fewer letters stand by chance inside others. */
    private static final int SHORTEST = 6;

    private final Path folder;
    private final Optional<Path> qpdf;
    private final List<String> findings = new ArrayList<>();

    /** A redaction that cannot be trusted is refused and gives no file. */
    private final List<String> refusals = new ArrayList<>();

    private int files;
    private int markers;
    private int words;

    /** Removed words that a reprint says of its own accord: labels, meanings of codes, expansions. */
    private int coincidences;

    ReprintChecks(Path folder) {
        this.folder = folder;
        this.qpdf = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":", -1))
                .map(path -> Path.of(path, "qpdf"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A telegram plain and under every policy. */
    void all(String name, Cable cable) {
        plain(name, cable);
        for (ReprintPolicy policy : ReprintPolicy.values()) {
            policy.of(cable).ifPresent(p -> redacted(name + " " + policy, cable, Redactor.of(p)));
        }
    }

    void plain(String name, Cable cable) {
        standards(name, pdf(cable));
    }

    /** A telegram under a policy: nothing of what the restricted log holds is in the file. */
    void redacted(String name, Cable cable, Redactor redactor) {
        RedactionResult result;
        try {
            result = redactor.redact(cable);
        } catch (RedactionException e) {
            refusals.add(name + ": " + e.getMessage());
            return;
        }
        byte[] pdf = pdf(result.redacted());
        standards(name, pdf);
        LeakChecks.findings(pdf).forEach(finding -> findings.add(name + " " + finding));
        words(name, cable, redactor, result, pdf);
        markers += result.publicLog().rows().size();
    }

    /** Looks for the removed words in a file that was made of the redacted telegram. */
    void words(String name, Cable cable, Redactor redactor, RedactionResult result, byte[] pdf) {
        Set<String> secrets = secrets(result);
        words += secrets.size();
        String left = Letters.squeezed(result.redacted().source().text());
        String found = extracted(pdf);
        Set<String> shown = new TreeSet<>(secrets);
        shown.removeIf(word -> !found.contains(word) || left.contains(word));
        if (!shown.isEmpty()) {
            coincidences += shown.size();
            String own = ownWords(cable, redactor, result);
            shown.removeIf(own::contains);
            coincidences -= shown.size();
            shown.forEach(word -> findings.add(name + " shows a removed word: " + word));
        }
    }

    /** The letters of what the reprint would say if other words had been removed; none if that cannot be told. */
    private static String ownWords(Cable cable, Redactor redactor, RedactionResult result) {
        try {
            return extracted(pdf(Twin.redacted(cable, redactor, result.restrictedLog())));
        } catch (RedactionException e) {
            return "";
        }
    }

    private static Set<String> secrets(RedactionResult result) {
        Set<String> secrets = new TreeSet<>();
        for (RestrictedLogRow row : result.restrictedLog().rows()) {
            Letters.words(row.words()).stream()
                    .map(Letters::squeezed)
                    .filter(word -> word.length() >= SHORTEST)
                    .forEach(secrets::add);
        }
        return secrets;
    }

    /** What two readers make of a file: one that follows the structure, one that looks at the pages. */
    private static String extracted(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            StringBuilder text = new StringBuilder(new StructureReading(reader).spoken()).append('\n');
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
            return Letters.squeezed(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void standards(String name, byte[] pdf) {
        files++;
        Conformance.findings(pdf).forEach(finding -> findings.add(name + " " + finding));
        qpdf.ifPresent(program -> syntax(name, pdf, program));
    }

    private void syntax(String name, byte[] pdf, Path program) {
        try {
            Path file = Files.write(folder.resolve("reprint.pdf"), pdf);
            Path said = folder.resolve("said");
            Process process = new ProcessBuilder(program.toString(), "--check", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                findings.add(name + " qpdf: " + Files.readString(said));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static byte[] pdf(Cable cable) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CableWriter writer = PDF.open(out, ExportOptions.defaultsOf(PDF))) {
            writer.write(cable);
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** All that is wrong, one line each. */
    List<String> findings() {
        return findings;
    }

    List<String> refusals() {
        return refusals;
    }

    int files() {
        return files;
    }

    int markers() {
        return markers;
    }

    /** The figures of a run. */
    String summary() {
        return files + " files, " + markers + " markers, " + words + " removed words searched, " + coincidences
                + " also its own words, " + refusals.size()
                + " redactions refused, qpdf "
                + (qpdf.isPresent() ? "asked" : "not on the path");
    }
}
