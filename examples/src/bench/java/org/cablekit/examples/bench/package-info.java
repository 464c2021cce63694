/** Benchmarks: {@code ./mvnw -Pbench verify -DskipTests -Dbench=Parsing}. */
@NullMarked
package org.cablekit.examples.bench;

import org.jspecify.annotations.NullMarked;
