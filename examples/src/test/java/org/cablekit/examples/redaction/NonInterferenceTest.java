package org.cablekit.examples.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.cablekit.parser.RedactionResult;
import org.cablekit.redact.RedactionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * P1: telegrams that differ only inside what a policy removes give the same outputs, in two families: raw (the rest
 * untouched) and typed (wrapped, paged and counted after filling, as a communications centre would).
 *
 * <p>A thousand pairs for each kind of rule, half of them in each family; {@code -Dredaction.pairs=100000} for more. The
 * redacted telegram, log and warnings of each pair are compared as they are, and their bytes in every format: the reprint
 * of each alone, the rest a block of pairs at a time, as a collection.
 */
final class NonInterferenceTest {

    private static final int PAIRS = Integer.getInteger("redaction.pairs", 1000);
    private static final int BLOCK = 250;

    /** Both families of a kind often leave the same. */
    private static final Map<Expected, Map<String, String>> EXPECTED = new ConcurrentHashMap<>();

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
        Check check = new Check(kind, family);
        int blocks = (wanted + BLOCK - 1) / BLOCK;
        IntStream.range(0, blocks).parallel().forEach(i -> check.block(i, Math.min(BLOCK, wanted - i * BLOCK)));
    }

    /** So many times the same result, of which only what may be released counts. */
    private record Expected(List<Object> released, RedactionResult result, int times) {
        Expected(RedactionResult result, int times) {
            this(List.of(result.redacted(), result.publicLog(), result.warnings()), result, times);
        }

        Map<String, String> digests() {
            try {
                return Batch.of(result, times);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Expected that && times == that.times && released.equals(that.released);
        }

        @Override
        public int hashCode() {
            return released.hashCode();
        }
    }

    /** One kind of rule in one family. For several threads. */
    private static final class Check {
        private final RuleKind kind;
        private final Function<UnaryOperator<String>, Template.Filled> family;
        private final Pair.Redacted first;
        private final String outside;

        Check(RuleKind kind, Function<UnaryOperator<String>, Template.Filled> family) {
            this.kind = kind;
            this.family = family;
            this.first = Pair.Redacted.of(kind, family.apply(kind.filling(random(-1))));
            this.outside = first.outside();
            assertThat(first.result().publicLog().rows()).as("the rule fires").isNotEmpty();
        }

        private SplittableRandom random(int block) {
            return new SplittableRandom(kind.name().hashCode() + 31L * block);
        }

        private Map<String, String> expected(int pairs) {
            return EXPECTED.computeIfAbsent(new Expected(first.result(), pairs), Expected::digests);
        }

        void block(int block, int wanted) {
            SplittableRandom random = random(block);
            int pairs = 0;
            int tries = 0;
            try (Batch batch = new Batch()) {
                while (pairs < wanted) {
                    assertThat(++tries).as("tries for %s pairs", pairs).isLessThanOrEqualTo(MOST_TRIES * wanted + 10);
                    Pair.Redacted other = redacted(family.apply(kind.filling(random)));
                    if (other.outside().equals(outside)) {
                        pairs++;
                        same(other);
                        batch.add(other.result());
                    }
                }
                assertThat(batch.finish()).as("bytes of block %s", block).isEqualTo(expected(wanted));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Pair.Redacted redacted(Template.Filled telegram) {
            try {
                return Pair.Redacted.of(kind, telegram);
            } catch (RedactionException e) {
                throw new AssertionError(
                        e.getMessage() + ": " + telegram.cable().source().text(), e);
            }
        }

        private void same(Pair.Redacted other) {
            List<String> differences = Pair.differences(first, other);
            assertThat(differences)
                    .as(() -> "what tells apart:\n"
                            + other.telegram().cable().source().text() + "\nredacted:\n"
                            + other.result().redacted().source().text() + "\nand\n"
                            + first.result().redacted().source().text())
                    .isEmpty();
        }
    }
}
