package org.cablekit.examples.cli.output;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cablekit.model.Cable;
import org.cablekit.model.MessageReference;

/**
 * Names of the files of single cables: the message reference number, else the number of the cable in the input. Never
 * anything of the text. Not for several threads.
 */
public final class FileNames {

    private final String suffix;
    private final String extension;
    private final Map<String, Integer> used = new HashMap<>();

    /**
     * Makes names.
     *
     * @param suffix what stands behind each name, perhaps empty
     * @param extension file extension without the dot
     */
    public FileNames(String suffix, String extension) {
        this.suffix = suffix;
        this.extension = extension;
    }

    /**
     * {@return the name for a cable: {@code 07OTTAWA2150.pdf}, the second of the same number {@code 07OTTAWA2150-2.pdf}}
     *
     * @param cable the cable as it is written
     * @param number number of the cable in the input, 1-based
     */
    public String next(Cable cable, long number) {
        String name = cable.messageReference()
                .map(MessageReference::canonical)
                .orElseGet(() -> String.format(Locale.ROOT, "cable-%06d", number));
        int times = used.merge(name, 1, Integer::sum);
        return name + (times == 1 ? "" : "-" + times) + suffix + "." + extension;
    }
}
