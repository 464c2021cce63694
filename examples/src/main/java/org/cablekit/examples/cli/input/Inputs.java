package org.cablekit.examples.cli.input;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.cablekit.examples.cli.output.Terminal;
import org.cablekit.parser.ReadResult;
import org.cablekit.parser.ReadResults;
import org.jspecify.annotations.Nullable;

/** What several readings give, one behind the other; each is opened when the one before it is done. */
public final class Inputs implements Iterator<ReadResult>, AutoCloseable {

    private final Iterator<Supplier<ReadResults>> readings;
    private final Terminal terminal;
    private @Nullable ReadResults open;
    private Iterator<ReadResult> results = Collections.emptyIterator();

    Inputs(List<Supplier<ReadResults>> readings, Terminal terminal) {
        this.readings = readings.iterator();
        this.terminal = terminal;
    }

    @Override
    public boolean hasNext() {
        while (!results.hasNext()) {
            if (!readings.hasNext()) {
                return false;
            }
            closeReading();
            ReadResults next = readings.next().get();
            open = next;
            results = next.iterator();
        }
        return true;
    }

    @Override
    public ReadResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return results.next();
    }

    @Override
    public void close() {
        closeReading();
        terminal.clearStatus();
    }

    private void closeReading() {
        if (open != null) {
            open.close();
        }
    }
}
