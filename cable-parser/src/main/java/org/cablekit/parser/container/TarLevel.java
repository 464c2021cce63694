package org.cablekit.parser.container;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A tar archive, read from front to back: nothing is written anywhere, names are only names. */
final class TarLevel implements InputLevel {

    private static final int LONGEST_NAME = 1 << 16;

    private final String location;
    private final ByteFeed feed;
    private final InputContext context;
    private int entries;
    private long left;
    private long padding;
    private boolean ended;

    TarLevel(String location, ByteFeed feed, InputContext context) {
        this.location = location;
        this.feed = feed;
        this.context = context;
    }

    @Override
    public @Nullable Step next() throws IOException {
        while (!ended) {
            skip(left + padding);
            left = 0;
            padding = 0;
            TarHeader header = nextEntry();
            if (header == null) {
                ended = true;
                return null;
            }
            Step step = open(header);
            if (step != null) {
                return step;
            }
        }
        return null;
    }

    /** Reads headers up to that of an entry; those before it may hold its long name and size. */
    private @Nullable TarHeader nextEntry() throws IOException {
        TarNames names = new TarNames();
        while (true) {
            TarHeader header = header();
            if (header == null) {
                return null;
            }
            if (!TarNames.isNameHeader(header.type())) {
                TarHeader entry = names.applyTo(header);
                entries++;
                context.guard().entry();
                left = entry.size();
                padding = -left & (TarHeader.BLOCK - 1);
                return entry;
            }
            if (header.size() > LONGEST_NAME) {
                throw new DamagedArchiveException("an entry name of " + header.size() + " bytes");
            }
            byte[] content = take((int) header.size());
            skip(-header.size() & (TarHeader.BLOCK - 1));
            names.read(header.type(), content);
        }
    }

    private @Nullable TarHeader header() throws IOException {
        if (!feed.has(1) && feed.failure() == null) {
            return null;
        }
        byte[] block = take(TarHeader.BLOCK);
        if (TarHeader.isEmpty(block)) {
            return null;
        }
        TarHeader header = TarHeader.of(block);
        if (header == null) {
            throw new DamagedArchiveException("the archive is damaged behind entry " + entries);
        }
        return header;
    }

    private @Nullable Step open(TarHeader header) {
        String name = header.name();
        String inside = Names.inside(location, name);
        boolean link = header.isLink();
        if (Names.leadsOut(name) || (link && Names.linkLeadsOut(header.type() == '1' ? "" : name, header.target()))) {
            String what = link ? "a link" : "an entry name";
            return failed(inside, Unread.Cause.LIMIT, what + " that leads out of the archive");
        }
        if (header.isFolder() || link || Names.isHidden(name)) {
            return null;
        }
        if (!header.isFile()) {
            return failed(inside, Unread.Cause.UNREADABLE, "not a regular file");
        }
        return InputOpener.open(inside, new Content(), context.deeper());
    }

    private static Step failed(String location, Unread.Cause cause, String reason) {
        return Step.failed(new Unread(cause, location, "", reason));
    }

    private byte[] take(int count) throws IOException {
        if (!feed.has(count)) {
            throw broken();
        }
        return feed.take(count);
    }

    private void skip(long count) throws IOException {
        long rest = count;
        while (rest > 0) {
            if (!feed.has(1)) {
                throw broken();
            }
            int step = (int) Math.min(rest, feed.held());
            feed.skip(step);
            rest -= step;
        }
    }

    private IOException broken() {
        IOException failure = feed.failure();
        return failure != null ? failure : new DamagedArchiveException("the archive ends too early");
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
    public void close() {
        // The stream belongs to whoever opened it.
    }

    /** The bytes of the entry at hand. */
    private final class Content extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            if (!feed.has(1)) {
                throw broken();
            }
            int count = (int) Math.min(Math.min(length, left), feed.held());
            System.arraycopy(feed.array(), feed.base(), into, offset, count);
            feed.skip(count);
            left -= count;
            return count;
        }
    }
}
