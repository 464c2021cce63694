package org.cablekit.parser;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.cablekit.parser.container.InputWalk;

/**
 * Reads cables from files, folders, archives and streams. Immutable, safe to share between threads.
 *
 * <pre>{@code
 * try (ReadResults results = CableReader.create().read(Path.of("cables.csv"))) {
 *     results.cables(failure -> report(failure)).forEach(cable -> use(cable));
 * }
 * }</pre>
 *
 * <p>What an input is, is told by its first bytes, never by its name: web pages of the layouts of 2010 and 2011, the
 * dump as a table and its re-exports, records of the National Archives, texts of releases, plain text with one telegram
 * or several; and folders, zip, gz and tar of these inside each other. Texts are UTF-8, Windows-1252, a mixture of both,
 * or UTF-16. {@link org.cablekit.model.Provenance} says what was chosen.
 *
 * <p>A telegram whose sections come as files or records of their own, one behind the other, is joined to one cable.
 *
 * <p>Every telegram ends as a cable, and everything else as a {@link ReadFailure} that names file, place and reason;
 * nothing that is read makes a reader throw. Hidden files and folders are passed over. Links in folders and archives
 * are not followed. Reading is lazy, and memory does not grow with the collection.
 */
public final class CableReader {

    private final CableParser parser;
    private final ReaderOptions options;

    private CableReader(CableParser parser, ReaderOptions options) {
        this.parser = requireNonNull(parser, "parser");
        this.options = requireNonNull(options, "options");
    }

    /** {@return a reader with a lenient parser and all defaults} */
    public static CableReader create() {
        return create(ReaderOptions.defaults());
    }

    /**
     * {@return a reader with a lenient parser}
     *
     * @param options how to read
     */
    public static CableReader create(ReaderOptions options) {
        return create(CableParser.create(), options);
    }

    /**
     * {@return a reader with its own parser}
     *
     * @param parser parses each telegram; what it refuses, findings of the container included, ends as a failure
     * @param options how to read
     */
    public static CableReader create(CableParser parser, ReaderOptions options) {
        return new CableReader(parser, options);
    }

    /** {@return the options of this reader} */
    public ReaderOptions options() {
        return options;
    }

    /**
     * {@return the results of files and folders, in the order given; folders are read with all folders in them, by name}
     *
     * <p>Nothing is opened before the first result is asked for.
     *
     * @param paths files, folders or archives
     */
    public ReadResults read(Path... paths) {
        return read(List.of(paths));
    }

    /**
     * {@return the results of files and folders, see {@link #read(Path...)}}
     *
     * @param paths files, folders or archives
     */
    public ReadResults read(List<Path> paths) {
        return results(InputWalk.of(paths, options.limits()), totalBytes(paths));
    }

    /**
     * {@return the results of what a stream holds}
     *
     * @param in the stream, read from where it stands; the caller closes it
     * @param name its name in provenance and failures, for example {@code standard input}
     */
    public ReadResults read(InputStream in, String name) {
        requireNonNull(in, "in");
        requireNonNull(name, "name");
        return results(InputWalk.of(in, name, options.limits()), OptionalLong.empty());
    }

    private ReadResults results(InputWalk walk, OptionalLong totalBytes) {
        CableAssembly assembly = new CableAssembly(parser::read);
        ResultSource source = options.threads() == 1
                ? new SerialSource(walk, assembly)
                : new ParallelSource(walk, assembly, options.threads());
        ResultStage stage = new Acceptance(new SectionJoining(assembly), parser::refuse);
        return new ReadResults(source, stage, totalBytes, options.progress());
    }

    private static OptionalLong totalBytes(List<Path> paths) {
        long total = 0;
        for (Path path : paths) {
            if (!Files.isRegularFile(path)) {
                return OptionalLong.empty();
            }
            try {
                total += Files.size(path);
            } catch (IOException e) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(total);
    }
}
