/**
 * {@code bin/torture selling}: buyers, a payment provider that misbehaves, kills of the service and of PostgreSQL, and a checker of what is left.
 *
 * <p>Invariants: buyers judge nothing while they buy; the checker reads only what the books, the provider and the log say once everything is
 * healed, and knows nothing of the schedule. Schedule and weather are functions of the seed. A run in which nothing was sold, or that did not come
 * to rest, has failed.
 */
@NullMarked
package dev.livestall.benchmarks.torture.selling;

import org.jspecify.annotations.NullMarked;
