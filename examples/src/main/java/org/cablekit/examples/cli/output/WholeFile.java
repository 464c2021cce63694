package org.cablekit.examples.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: written beside its place under a hidden name, then moved.
 *
 * <p>A device or pipe cannot be moved to and is written directly.
 */
public final class WholeFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final PendingFiles pending;
    private final Path target;
    private final Path part;
    private final OutputStream out;
    private boolean complete;

    /**
     * Begins a file. Folders on the way are made.
     *
     * @param target where it is to be
     * @param pending knows it until it is complete
     * @throws OutputException if it cannot be written there
     */
    public WholeFile(Path target, PendingFiles pending) {
        this.pending = pending;
        try {
            this.target = Files.exists(target)
                    ? target.toRealPath()
                    : target.toAbsolutePath().normalize();
            if (Files.isDirectory(this.target)) {
                throw new FileSystemException(target.toString(), null, "is a folder");
            }
            boolean direct = Files.exists(this.target) && !Files.isRegularFile(this.target);
            this.part = direct ? this.target : beside(this.target);
            this.out =
                    new BufferedOutputStream(direct ? Files.newOutputStream(part) : openLocked(part, pending), BUFFER);
        } catch (IOException e) {
            throw new OutputException(target.toString(), e);
        }
    }

    private static Path beside(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return target.resolveSibling("." + target.getFileName() + ".part");
    }

    /** The lock keeps two runs from writing into one file; what an interrupted run left is overwritten. */
    private static OutputStream openLocked(Path part, PendingFiles pending) throws IOException {
        FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
            if (locked) {
                pending.add(part);
                channel.truncate(0);
                return Channels.newOutputStream(channel);
            }
        } catch (OverlappingFileLockException e) {
            locked = false;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        throw new FileSystemException(part.toString(), null, "is being written by another run");
    }

    /** {@return where its bytes go} */
    public OutputStream out() {
        return out;
    }

    /**
     * Completes the file and puts it in its place.
     *
     * @throws OutputException if that fails; then there is no file, or the one from before
     */
    public void complete() {
        try {
            out.close();
            if (!part.equals(target)) {
                move();
                pending.remove(part);
            }
            complete = true;
        } catch (IOException e) {
            throw new OutputException(target.toString(), e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Gives the file up if it is not complete. */
    @Override
    public void close() {
        if (complete) {
            return;
        }
        try {
            out.close();
        } catch (IOException e) {
            // Given up anyway; what made it incomplete has been told.
        }
        if (!part.equals(target)) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // It has the name of an incomplete file; the next run takes it over.
            }
            pending.remove(part);
        }
    }

    /**
     * Writes a whole file at once.
     *
     * @param target where it is to be
     * @param bytes its bytes
     * @param pending knows it until it is complete
     * @throws OutputException if it cannot be written
     */
    public static void write(Path target, byte[] bytes, PendingFiles pending) {
        try (WholeFile file = new WholeFile(target, pending)) {
            try {
                file.out().write(bytes);
            } catch (IOException e) {
                throw new OutputException(target.toString(), e);
            }
            file.complete();
        }
    }
}
