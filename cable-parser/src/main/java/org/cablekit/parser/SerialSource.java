package org.cablekit.parser;

import org.cablekit.parser.container.InputWalk;
import org.cablekit.parser.container.Packed;
import org.jspecify.annotations.Nullable;

/** Does everything on the calling thread. */
record SerialSource(InputWalk walk, CableAssembly assembly) implements ResultSource {

    @Override
    public @Nullable Delivery next() {
        Packed packed = walk.next();
        return packed == null ? null : new Delivery(assembly.read(packed), walk.bytesRead());
    }

    @Override
    public void close() {
        walk.close();
    }
}
