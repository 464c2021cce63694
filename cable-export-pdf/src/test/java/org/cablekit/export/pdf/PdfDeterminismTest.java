package org.cablekit.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cablekit.model.Cable;
import org.cablekit.testing.SampleCables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same telegram and options give the same bytes (P22): in every locale, zone, thread and order. */
class PdfDeterminismTest {

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

    @Test
    void theIdentifierFollowsTheText() {
        List<String> identifiers = SampleCables.many(30).stream()
                .map(cable -> new PdfObjects(Reprints.pdf(cable)).latin())
                .map(text -> text.substring(text.lastIndexOf("/ID [") > 0 ? text.lastIndexOf("/ID [") : text.lastIndexOf("/ID[")))
                .map(text -> text.substring(0, 60))
                .toList();
        assertThat(identifiers).doesNotHaveDuplicates();
    }

    @Test
    void datesAreTheTelegrams() {
        PdfObjects objects = new PdfObjects(Reprints.pdf(SampleCables.cablegate()));
        assertThat(objects.strings()).contains("D:20071127125500Z");
        assertThat(objects.latin()).contains("<xmp:CreateDate>2007-11-27T12:55:00Z</xmp:CreateDate>");
        assertThat(new PdfObjects(Reprints.pdf(SampleCables.minimal())).strings()).contains("D:20000101000000Z");
    }
}
