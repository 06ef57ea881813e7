/**
 * What was said, in PostgreSQL, whether or not anybody watches: written by a consumer group of its own in idempotent batches.
 *
 * <p>Of polls it keeps what was asked and how it ended, never who voted for what: so an erasure has nothing to take there.
 *
 * <p>The archive never stands in the way of the room: if PostgreSQL is away it waits, and the log keeps its records. The audit of what staff
 * did is made from the same log, so that each action leaves exactly one row. Being the one group on this topic, it also is the one that puts
 * records of no use into the dead letters.
 */
@NullMarked
package dev.livestall.chat.archive;

import org.jspecify.annotations.NullMarked;
