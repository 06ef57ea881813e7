/**
 * The figures of each show: its totals and its ten-second buckets.
 *
 * <p>They are sums of {@link dev.livestall.analytics.live.Contribution}s, so no order of arrival changes them, and documents of them hold nothing that
 * the clock on the wall said. A document's {@code events} is the number of contributions it is made of: it is also its version,
 * so a rebuild ends at the same number with the same content, and an older state never overwrites a newer one.
 */
@NullMarked
package dev.livestall.analytics.live;

import org.jspecify.annotations.NullMarked;
