/**
 * {@code bin/torture churn}: what viewers who came and went leave behind in a chat node.
 *
 * <p>Invariant: rounds are equal and on one node; what a round may leave is measured between the first and the last, when pools have grown.
 */
@NullMarked
package dev.livestall.benchmarks.churn;

import org.jspecify.annotations.NullMarked;
