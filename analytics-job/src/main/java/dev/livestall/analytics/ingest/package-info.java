/**
 * From the bytes of a topic to facts that the rest of the job counts.
 *
 * <p>Here the sealed events of the wire end: behind this package only concrete records travel, which Flink serialises by itself.
 * Every record has exactly one outcome: its facts, skipped (a rehearsal, an unknown type) or rejected (unreadable, incomplete, ahead of its time).
 */
@NullMarked
package dev.livestall.analytics.ingest;

import org.jspecify.annotations.NullMarked;
