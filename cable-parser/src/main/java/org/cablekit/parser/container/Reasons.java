package org.cablekit.parser.container;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in words for people why an input could not be read. */
final class Reasons {

    private Reasons() {}

    static Unread of(IOException e, String location, String position) {
        return new Unread(cause(e), location, position, words(e));
    }

    private static Unread.Cause cause(IOException e) {
        if (e instanceof LimitReachedException) {
            return Unread.Cause.LIMIT;
        }
        boolean broken = e instanceof ZipException
                || e instanceof DamagedArchiveException
                || e instanceof EOFException
                || e instanceof CharConversionException;
        return broken ? Unread.Cause.DAMAGED : Unread.Cause.UNREADABLE;
    }

    private static String words(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof EOFException) {
            return "the compressed data ends too early";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return Names.printable(file.getReason());
        }
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return e instanceof ZipException ? "the compressed data is broken" : "cannot be read";
        }
        String said = Names.printable(message);
        return e instanceof ZipException ? "the compressed data is broken: " + said : said;
    }
}
