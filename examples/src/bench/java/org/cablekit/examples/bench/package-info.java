/**
 * Benchmarks. Each measures ours and what it is compared with in the same run, over telegrams that {@link
 * org.cablekit.examples.invented} makes.
 *
 * <p>{@link org.cablekit.examples.bench.BenchmarkTable} runs all of them and prints one table: {@code ./mvnw -Pbench verify
 * -DskipTests}. {@link org.cablekit.examples.bench.CollectionRun} measures whole collections.
 */
@NullMarked
package org.cablekit.examples.bench;

import org.jspecify.annotations.NullMarked;
