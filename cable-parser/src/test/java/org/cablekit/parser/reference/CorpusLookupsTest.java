package org.cablekit.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablekit.model.MessageReference;
import org.cablekit.model.Post;
import org.cablekit.model.PostKind;
import org.cablekit.parser.Shared;
import org.junit.jupiter.api.Test;

/** Shares of real names, indicators and codes that the tables know; skipped where no corpus is at hand. */
class CorpusLookupsTest {

    private static final Pattern FROM = Pattern.compile("(?m)^FM (.+?) *$");
    private static final Pattern ROUTED = Pattern.compile("(?m)^(?:TO |INFO )?(R[A-Z]{3,7})/([A-Z][A-Z -]+[A-Z])");
    private static final Pattern TAGS = Pattern.compile("(?m)^TAGS:? ([A-Z, ]+)$");

    private int known;
    private int all;

    @Test
    void knowsTheCorpus() throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(Shared.file("corpus"))) {
            files = list.filter(f -> f.getFileName().toString().matches("\\d\\d[A-Z]+\\d+\\.txt"))
                    .sorted()
                    .toList();
        }
        assertThat(measure("identifiers", files, this::identifier)).isEqualTo(1.0);
        assertThat(measure("originators", files, this::originator)).isEqualTo(1.0);
        assertThat(measure("indicators", files, this::indicators)).isGreaterThan(0.99);
        assertThat(measure("kinds of routed addressees", files, this::kinds)).isGreaterThan(0.99);
        assertThat(measure("TAGS", files, this::tags)).isGreaterThan(0.97);
    }

    private interface Count {
        void in(String id, int year, String text);
    }

    private double measure(String what, List<Path> files, Count count) throws IOException {
        known = 0;
        all = 0;
        for (Path file : files) {
            String id = file.getFileName().toString().replace(".txt", "");
            int year = PublishedIds.read(id).reference().orElseThrow().year();
            count.in(id, year, Files.readString(file, StandardCharsets.UTF_8));
        }
        System.out.printf("%s known: %d of %d%n", what, known, all);
        return (double) known / all;
    }

    private void tell(boolean isKnown) {
        all++;
        known += isKnown ? 1 : 0;
    }

    private void identifier(String id, int year, String text) {
        PublishedId read = PublishedIds.read(id);
        tell(!read.repaired()
                && Posts.byKey(read.reference().orElseThrow().post()).isPresent());
    }

    private void originator(String id, int year, String text) {
        String own =
                PublishedIds.read(id).reference().map(MessageReference::post).orElseThrow();
        Matcher from = FROM.matcher(text);
        if (from.find()) {
            Optional<Post> post = Posts.find(from.group(1), year);
            tell(post.filter(p -> Posts.sameStation(p.key(), own)).isPresent());
        }
    }

    private void indicators(String id, int year, String text) {
        for (Matcher routed = ROUTED.matcher(text); routed.find(); ) {
            tell(RoutingIndicators.isKnown(routed.group(1)));
        }
    }

    private void kinds(String id, int year, String text) {
        for (Matcher routed = ROUTED.matcher(text); routed.find(); ) {
            tell(Posts.kindOf(routed.group(2)) != PostKind.OTHER);
        }
    }

    private void tags(String id, int year, String text) {
        Matcher line = TAGS.matcher(text);
        if (line.find()) {
            Stream.of(line.group(1).split("[, ]+"))
                    .forEach(code -> tell(TagTable.find(code, year).isPresent()
                            || !TagWords.split(code).isEmpty()));
        }
    }
}
