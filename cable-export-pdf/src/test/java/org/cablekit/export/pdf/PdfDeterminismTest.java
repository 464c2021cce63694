package org.cablekit.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.cablekit.export.pdf.inspection.PdfObjects;
import org.cablekit.model.Cable;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same telegram and options give the same bytes (P22): in every locale, zone, thread and order. */
class PdfDeterminismTest {

    @TempDir
    Path folder;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static List<byte[]> everything() {
        List<byte[]> files = new ArrayList<>();
        for (Cable cable : SampleCables.all()) {
            files.add(Reprints.pdf(cable, Map.of("notes", "true", "transmission", "true")));
        }
        files.add(Reprints.book(SampleCables.all(), Map.of("page", "a4")));
        return files;
    }

    @ParameterizedTest
    @CsvSource({"ar-EG, Pacific/Kiritimati", "tr-TR, America/St_Johns", "th-TH-u-ca-buddhist-nu-thai, Asia/Kolkata"})
    void localeAndZoneDoNotShow(String otherLocale, String otherZone) {
        List<byte[]> before = everything();
        Locale.setDefault(Locale.forLanguageTag(otherLocale));
        TimeZone.setDefault(TimeZone.getTimeZone(otherZone));
        assertThat(everything()).containsExactlyElementsOf(before);
    }

    @Test
    void orderAndThreadsDoNotShow() throws Exception {
        List<Cable> cables = new ArrayList<>(SampleCables.many(40));
        List<byte[]> alone = cables.stream().map(Reprints::pdf).toList();
        Collections.reverse(cables);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> work = cables.stream()
                    .<Callable<byte[]>>map(cable -> () -> Reprints.pdf(cable))
                    .toList();
            List<byte[]> together = new ArrayList<>();
            for (Future<byte[]> file : pool.invokeAll(work)) {
                together.add(file.get());
            }
            Collections.reverse(together);
            assertThat(together).containsExactlyElementsOf(alone);
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({"tr, TR, Asia/Kolkata, ISO-8859-9", "ar, EG, Pacific/Kiritimati, UTF-8"})
    void anotherProcessWritesTheSame(String language, String country, String otherZone, String encoding)
            throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + otherZone,
                "-Duser.name=someone.else",
                "-Djava.io.tmpdir=" + folder,
                "-Dfile.encoding=" + encoding,
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=3",
                "-cp",
                System.getProperty("java.class.path"),
                PdfDeterminismTest.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("out")))
                .isZero();
        assertThat(Files.readString(folder.resolve("out")).strip()).isEqualTo(digests());
    }

    private static String digests() throws Exception {
        StringJoiner digests = new StringJoiner(" ");
        for (byte[] file : everything()) {
            digests.add(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        }
        return digests.toString();
    }

    /** Prints what another process compares with its own. */
    public static void main(String[] args) throws Exception {
        System.out.println(digests());
    }

    @Test
    void theIdentifierFollowsTheText() {
        Pattern identifier = Pattern.compile("/ID ?\\[<([0-9A-F]{32})><\\1>\\]");
        List<String> identifiers = SampleCables.many(30).stream()
                .map(cable -> identifier.matcher(new PdfObjects(Reprints.pdf(cable)).latin()))
                .map(matcher -> matcher.find() ? matcher.group(1) : "")
                .toList();
        assertThat(identifiers).doesNotContain("");
        assertThat(identifiers).doesNotHaveDuplicates();
    }

    @Test
    void datesAreTheTelegrams() {
        PdfObjects objects = new PdfObjects(Reprints.pdf(SampleCables.cablegate()));
        assertThat(objects.strings()).contains("D:20071127125500Z");
        assertThat(objects.latin()).contains("<xmp:CreateDate>2007-11-27T12:55:00Z</xmp:CreateDate>");
        assertThat(new PdfObjects(Reprints.pdf(SampleCables.minimal())).strings())
                .contains("D:20000101000000Z");
    }
}
