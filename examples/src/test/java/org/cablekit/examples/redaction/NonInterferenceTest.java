package org.cablekit.examples.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cablekit.redact.RedactionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * P1: telegrams that differ only inside what a policy removes give the same outputs, in two families: raw (the rest
 * untouched) and typed (wrapped, paged and counted after filling, as a communications centre would).
 *
 * <p>A thousand pairs for each kind of rule, half of them in each family; {@code -Dredaction.pairs=100000} for more. Every
 * hundredth pair is compared in the bytes of all formats and logs.
 */
final class NonInterferenceTest {

    private static final int PAIRS = Integer.getInteger("redaction.pairs", 1000);
    private static final int BYTES_EVERY = Math.max(100, PAIRS / 100);

    /** Fillings that end outside the rule's reach, such as a new paragraph, make no pair; most must make one. */
    private static final int MOST_TRIES = 2;

    @ParameterizedTest(name = "P1 raw family, {0}")
    @EnumSource
    @DisplayName("P1 non-interference, raw family")
    void rawFamily(RuleKind kind) {
        check(kind, Template::raw, hasTypedFamily(kind) ? PAIRS / 2 : PAIRS);
    }

    @ParameterizedTest(name = "P1 and P6 typed family, {0}")
    @EnumSource
    @DisplayName("P1 non-interference and P6 layout, typed family")
    void typedFamily(RuleKind kind) {
        assumeThat(hasTypedFamily(kind)).as("typed family").isTrue();
        check(kind, Template::typed, PAIRS / 2);
    }

    /** Fillings with lines of their own are not wrapped. */
    private static boolean hasTypedFamily(RuleKind kind) {
        return kind != RuleKind.SPAN && kind != RuleKind.DENY_DOCUMENT;
    }

    private static void check(RuleKind kind, Function<UnaryOperator<String>, Template.Filled> family, int wanted) {
        SplittableRandom random = new SplittableRandom(kind.name().hashCode());
        Pair.Redacted first = Pair.Redacted.of(kind, family.apply(kind.filling(random)));
        assertThat(first.result().publicLog().rows()).as("the rule fires").isNotEmpty();
        String outside = first.outside();
        int pairs = 0;
        int tries = 0;
        while (pairs < wanted) {
            assertThat(++tries).as("tries for %s pairs", pairs).isLessThanOrEqualTo(MOST_TRIES * wanted);
            Template.Filled telegram = family.apply(kind.filling(random));
            Pair.Redacted other;
            try {
                other = Pair.Redacted.of(kind, telegram);
            } catch (RedactionException e) {
                throw new AssertionError(
                        e.getMessage() + ": " + telegram.cable().source().text(), e);
            }
            if (!other.outside().equals(outside)) {
                continue;
            }
            pairs++;
            List<String> differences = Pair.differences(first, other);
            if (differences.isEmpty() && pairs % BYTES_EVERY == 1) {
                differences = Pair.differences(Outputs.REAL, first, other);
            }
            assertThat(differences)
                    .as(() -> "what tells apart:\n" + telegram.cable().source().text() + "\nredacted:\n"
                            + other.result().redacted().source().text() + "\nand\n"
                            + first.result().redacted().source().text())
                    .isEmpty();
        }
    }
}
