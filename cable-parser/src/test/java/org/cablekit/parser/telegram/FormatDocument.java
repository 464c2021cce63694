package org.cablekit.parser.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.cablekit.parser.Shared;

/** The code blocks of a document about the formats, which is kept outside the repository. */
final class FormatDocument {

    private static final String FENCE = "```";

    private FormatDocument() {}

    /**
     * {@return the code blocks under a heading; the calling test is skipped where the document is absent}
     *
     * @param name file name without ending
     * @param heading how the heading begins, without number signs
     */
    static List<String> blocks(String name, String heading) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        boolean here = false;
        boolean inside = false;
        for (String line : lines(name)) {
            if (line.startsWith(FENCE)) {
                if (inside && here) {
                    blocks.add(block.toString());
                }
                block.setLength(0);
                inside = !inside;
            } else if (inside) {
                block.append(line).append('\n');
            } else if (line.startsWith("#")) {
                here = line.replaceFirst("^#+ ", "").startsWith(heading);
            }
        }
        return blocks;
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(Shared.file("domain/" + name + ".md"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
