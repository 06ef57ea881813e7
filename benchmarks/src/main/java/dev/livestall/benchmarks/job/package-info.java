/**
 * {@code bin/bench job}: a fixed mix of records, filled in before, and how fast the analytics job gets through it, beside its decoder alone and
 * beside reading alone.
 *
 * <p>Invariants: the records are a function of the seed; each part reads the same records in a JVM of its own with the same options, one after the other.
 */
@NullMarked
package dev.livestall.benchmarks.job;

import org.jspecify.annotations.NullMarked;
