/**
 * {@code bin/torture numbers}: real buyers and talkers, kills of everything between a sale and the board, and a comparison of the board with the
 * books, order by order.
 *
 * <p>Invariants: what is compared is read from PostgreSQL, from the room's log and from Elasticsearch, and from nowhere between; the comparison
 * knows nothing of the schedule, which is a function of the seed. A run in which nothing was sold or said, or that did not converge, has failed.
 */
@NullMarked
package dev.livestall.benchmarks.torture.numbers;

import org.jspecify.annotations.NullMarked;
