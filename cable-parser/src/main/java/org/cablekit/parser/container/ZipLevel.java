package org.cablekit.parser.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A zip archive, read from front to back: nothing is written anywhere, names are only names. */
final class ZipLevel implements InputLevel {

    private final String location;
    private final InputContext context;
    private final ZipInputStream zip;
    private final InputStream entry;
    private int entries;
    private boolean inEntry;
    private boolean ended;

    ZipLevel(String location, ByteFeed feed, InputContext context) {
        this.location = location;
        this.context = context;
        // Entries without the UTF-8 flag: names are taken as bytes, see name().
        this.zip = new ZipInputStream(feed.rest(), StandardCharsets.ISO_8859_1);
        this.entry = new MeteredStream(zip, context.guard()::expanded);
    }

    /** {@return whether an input is a zip archive} */
    static boolean matches(Head head) {
        return head.startsWith("PK\3\4") || head.startsWith("PK\5\6");
    }

    @Override
    public @Nullable Step next() throws IOException {
        while (!ended) {
            drain();
            ZipEntry next = nextEntry();
            if (next == null) {
                ended = true;
                return entries == 0 ? failed(location, Unread.Cause.EMPTY, "an empty archive") : null;
            }
            entries++;
            inEntry = true;
            context.guard().entry();
            Step step = next.isDirectory() ? null : open(name(next));
            if (step != null) {
                return step;
            }
        }
        return null;
    }

    private @Nullable ZipEntry nextEntry() throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new DamagedArchiveException("an entry header that cannot be read");
        }
    }

    /** What is left of an entry is read past the guard, not skipped behind its back. */
    private void drain() throws IOException {
        if (inEntry) {
            byte[] nowhere = new byte[1 << 13];
            while (entry.read(nowhere) >= 0) {
                // read on
            }
            inEntry = false;
        }
    }

    private @Nullable Step open(String name) {
        if (Names.leadsOut(name)) {
            return failed(
                    Names.inside(location, name), Unread.Cause.LIMIT, "an entry name that leads out of the archive");
        }
        if (Names.isHidden(name)) {
            return null;
        }
        if (entries == 1 && name.equals("[Content_Types].xml")) {
            ended = true;
            return failed(location, Unread.Cause.NOT_TELEGRAM, "an Office document, not an archive of telegrams");
        }
        return InputOpener.open(Names.inside(location, name), entry, context.deeper());
    }

    private static Step failed(String location, Unread.Cause cause, String reason) {
        return Step.failed(new Unread(cause, location, "", reason));
    }

    private static String name(ZipEntry entry) {
        String name = entry.getName();
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        boolean latin = new String(bytes, StandardCharsets.ISO_8859_1).equals(name);
        return latin ? TextDecoder.decode(bytes, 0, bytes.length).text() : name;
    }

    @Override
    public String location() {
        return location;
    }

    @Override
    public String position() {
        return "entry " + entries;
    }

    @Override
    public InputContext context() {
        return context;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
