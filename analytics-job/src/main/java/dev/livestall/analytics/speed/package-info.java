/**
 * How fast the job is, told by the job itself: {@code bin/bench job} runs each part in a JVM of its own over the same records.
 *
 * <p>Invariant: all parts read by the same source under the same configuration, checkpoints included; only what is behind the source differs.
 */
@NullMarked
package dev.livestall.analytics.speed;

import org.jspecify.annotations.NullMarked;
