package org.cablekit.parser.container;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream of a file or of what was compressed in one: gives what is in it, and closes it behind that. */
final class StreamLevel implements InputLevel {

    private final String location;
    private final InputStream stream;
    private final InputContext context;
    private boolean opened;

    StreamLevel(String location, InputStream stream, InputContext context) {
        this.location = location;
        this.stream = stream;
        this.context = context;
    }

    @Override
    public @Nullable Step next() {
        if (opened) {
            return null;
        }
        opened = true;
        return InputOpener.open(location, stream, context);
    }

    @Override
    public String location() {
        return location;
    }

    @Override
    public String position() {
        return "";
    }

    @Override
    public InputContext context() {
        return context;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
