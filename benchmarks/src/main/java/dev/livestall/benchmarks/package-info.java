/**
 * The commands {@code bin/bench} and {@code bin/torture}: a name, its options, one run, one JSON line at the end.
 *
 * <p>Invariants: an experiment says which settings it ran with and how busy the machine was; it ends what it started, also on Ctrl-C and on
 * {@code kill -9}; its exit code is 0 only if it measured something and everything that must hold held.
 */
@NullMarked
package dev.livestall.benchmarks;

import org.jspecify.annotations.NullMarked;
