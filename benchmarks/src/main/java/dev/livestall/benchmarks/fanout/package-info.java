/**
 * {@code bin/bench fanout}: what one line to a full room costs, beside other servers on the same machine in the same run.
 *
 * <p>Invariants: every server gets the same messages at the same times from the same driver, pinned in the same way; a peer that can't be
 * installed is named and never left out in silence; ours runs with the log and all checks in the path, and a message of ours that is refused
 * ends the run.
 */
@NullMarked
package dev.livestall.benchmarks.fanout;

import org.jspecify.annotations.NullMarked;
