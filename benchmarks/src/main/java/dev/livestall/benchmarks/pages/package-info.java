/**
 * {@code bin/bench pages}: what the pages weigh, how soon and how smoothly they work, and what a checker of accessibility and their own
 * policy say about them.
 *
 * <p>Invariant: each template of a page that exists has its {@link Place}; one that nobody thought of is a fault of the run.
 */
@NullMarked
package dev.livestall.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
