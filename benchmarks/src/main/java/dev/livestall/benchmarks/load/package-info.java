/**
 * A crowd of WebSocket clients on one thread that costs little processor time.
 *
 * <p>Invariants: the schedule is open-loop, so each message is due at a time fixed before the run, carries that time, and a late server shows in
 * the latency instead of lowering the rate; every message to every receiver is counted, and each receiver's own count is kept, so that a
 * doubled one can't hide a lost one; latency is taken from receivers that are read at once, the others are read a little later, many frames
 * at a time.
 */
@NullMarked
package dev.livestall.benchmarks.load;

import org.jspecify.annotations.NullMarked;
