package org.cablekit.parser;

import java.util.function.Consumer;

/**
 * Stands between reading and the caller; may hold results back and give others for them. This is where telegrams that
 * came in several parts can be joined.
 */
interface ResultStage {

    /** Takes the next result; gives what is ready. */
    void accept(ReadResult result, Consumer<ReadResult> out);

    /** The input has ended: gives all that was held back. */
    void end(Consumer<ReadResult> out);

    /** {@return the stage that changes nothing} */
    static ResultStage direct() {
        return new ResultStage() {
            @Override
            public void accept(ReadResult result, Consumer<ReadResult> out) {
                out.accept(result);
            }

            @Override
            public void end(Consumer<ReadResult> out) {
                // Nothing is held back.
            }
        };
    }
}
