package org.cablekit.examples.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages a reader of the repository finds, and what stands in their fences. */
public final class Documents {

    private static final String FENCE = "```";

    /**
     * A fenced block.
     *
     * @param language the word behind the opening fence, empty if there is none
     * @param lines what stands in it
     */
    public record Block(String language, List<String> lines) {

        /** The lines as one text. */
        public String text() {
            return String.join("\n", lines) + "\n";
        }
    }

    private Documents() {}

    /** The folder of the checkout. */
    public static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    /** README and its neighbours, the guides, and the page of the samples. */
    public static List<Path> all() {
        List<Path> pages = new ArrayList<>(pagesIn(root()));
        pages.addAll(pagesIn(root().resolve("docs")));
        pages.addAll(pagesIn(root().resolve("examples/samples")));
        return pages;
    }

    private static List<Path> pagesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fenced blocks of a page, in their order. */
    public static List<Block> blocks(Path page) {
        List<Block> blocks = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        String language = "";
        boolean open = false;
        for (String line : lines(page)) {
            if (!line.startsWith(FENCE)) {
                if (open) {
                    inside.add(line);
                }
            } else if (open) {
                blocks.add(new Block(language, List.copyOf(inside)));
                inside.clear();
                open = false;
            } else {
                language = line.substring(FENCE.length());
                open = true;
            }
        }
        return blocks;
    }

    /** The lines of a page. */
    public static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
