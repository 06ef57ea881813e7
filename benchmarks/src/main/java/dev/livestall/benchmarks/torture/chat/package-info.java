/**
 * {@code bin/torture chat}: two chat nodes and a broker under load, killed, paused and cut on a schedule, and a checker of what their clients
 * wrote down.
 *
 * <p>Invariants: clients judge nothing while they run, they keep diaries; the checker reads only diaries and the log of the room, and knows
 * nothing of the schedule. The schedule is a function of the seed. A run in which nothing was acknowledged, or that did not come to rest, has
 * failed.
 */
@NullMarked
package dev.livestall.benchmarks.torture.chat;

import org.jspecify.annotations.NullMarked;
