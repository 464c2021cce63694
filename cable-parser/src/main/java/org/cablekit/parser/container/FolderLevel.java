package org.cablekit.parser.container;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder, read with all folders in it, in the file system's order of names.
 *
 * <p>Hidden files are passed over. Links are never followed: what they point to inside the folder is read in its own
 * place; one that leads out of the folder is reported.
 */
final class FolderLevel implements InputLevel {

    private final Path root;
    private final Path folder;
    private final FileInputs.Opening opening;
    private @Nullable List<Path> names;
    private int at;

    FolderLevel(Path folder, FileInputs.Opening opening) {
        this(folder, folder, opening);
    }

    private FolderLevel(Path root, Path folder, FileInputs.Opening opening) {
        this.root = root;
        this.folder = folder;
        this.opening = opening;
    }

    @Override
    public @Nullable Step next() throws IOException {
        List<Path> all = names;
        if (all == null) {
            all = list();
            names = all;
            if (all.isEmpty() && folder.equals(root)) {
                return Step.failed(new Unread(Unread.Cause.EMPTY, location(), "", "an empty folder"));
            }
        }
        while (at < all.size()) {
            Path child = folder.resolve(all.get(at++));
            Step step = step(child);
            if (step != null) {
                return step;
            }
        }
        return null;
    }

    private @Nullable Step step(Path child) {
        try {
            return open(child);
        } catch (IOException e) {
            return Step.failed(Reasons.of(e, Names.printable(child.toString()), ""));
        }
    }

    private @Nullable Step open(Path child) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()) {
            return new Step.Input(new FolderLevel(root, child, opening));
        }
        if (attributes.isSymbolicLink()) {
            return leadsOut(child) ? failed(child, "a link that leads out of the folder; not followed") : null;
        }
        if (!attributes.isRegularFile()) {
            return failed(child, "not a regular file");
        }
        String location = Names.printable(child.toString());
        return opening.open(location, Files.newInputStream(child, LinkOption.NOFOLLOW_LINKS));
    }

    private boolean leadsOut(Path link) throws IOException {
        return !Files.exists(link) || !link.toRealPath().startsWith(root.toRealPath());
    }

    private static Step failed(Path child, String reason) {
        return Step.failed(new Unread(Unread.Cause.UNREADABLE, Names.printable(child.toString()), "", reason));
    }

    private List<Path> list() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                Path name = child.getFileName();
                if (name != null && !Names.isHidden(name.toString())) {
                    found.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(found);
        return found;
    }

    @Override
    public String location() {
        return Names.printable(folder.toString());
    }

    @Override
    public String position() {
        return "";
    }

    @Override
    public @Nullable InputContext context() {
        return null;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
