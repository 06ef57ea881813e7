/**
 * {@code bin/bench neighbours}: what a hot room with stalled readers does to a quiet room on the same node.
 *
 * <p>Invariant: the quiet room is the same crowd throughout, measured alone and beside the hot one by turns, so that what the machine does
 * meanwhile weighs on both.
 */
@NullMarked
package dev.livestall.benchmarks.neighbours;

import org.jspecify.annotations.NullMarked;
