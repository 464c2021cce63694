package org.cablekit.parser;

import java.util.function.Consumer;
import org.cablekit.model.Cable;
import org.cablekit.model.Diagnostic;

/** Lets a strict parser refuse cables once all that is to be known of them is known. */
final class Acceptance implements ResultStage {

    private final ResultStage before;
    private final Consumer<? super Cable> judge;

    /**
     * Judges what another stage gives.
     *
     * @param before the other stage
     * @param judge throws {@link CableParseException} for a cable that is not good enough
     */
    Acceptance(ResultStage before, Consumer<? super Cable> judge) {
        this.before = before;
        this.judge = judge;
    }

    @Override
    public void accept(ReadResult result, Consumer<ReadResult> out) {
        before.accept(result, done -> out.accept(judged(done)));
    }

    @Override
    public void end(Consumer<ReadResult> out) {
        before.end(done -> out.accept(judged(done)));
    }

    private ReadResult judged(ReadResult result) {
        if (result instanceof ReadResult.Parsed parsed) {
            try {
                judge.accept(parsed.cable());
            } catch (CableParseException e) {
                Diagnostic refused = e.diagnostic();
                String reason = refused.code() + " " + refused.message();
                return new ReadResult.Failed(
                        CableAssembly.refusal(parsed.cable().source().provenance(), reason));
            }
        }
        return result;
    }
}
