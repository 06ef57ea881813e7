/**
 * Kafka, PostgreSQL and chat nodes, without the rest of the stack, on temporary data.
 *
 * <p>Invariant: what is started here is a child under a guard and ends with this process, however that ends.
 */
@NullMarked
package dev.livestall.benchmarks.stage;

import org.jspecify.annotations.NullMarked;
