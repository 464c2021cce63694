package org.cablekit.examples.cli.output;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What went wrong with a file, in words for people. */
public final class Reasons {

    private Reasons() {}

    /**
     * {@return the reason, a phrase without full stop and without the file's name}
     *
     * @param e what was thrown
     */
    public static String of(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "is there and no folder";
        }
        if (e instanceof NotDirectoryException) {
            return "is no folder";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return "is a folder";
        }
        if (e instanceof CharacterCodingException) {
            return "is not UTF-8 text";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null || reason.isBlank() ? e.getClass().getSimpleName() : oneLine(reason);
    }

    /**
     * {@return words as one line}
     *
     * @param words the words, perhaps with line ends
     */
    public static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
