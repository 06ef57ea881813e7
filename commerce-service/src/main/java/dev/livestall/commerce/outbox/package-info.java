/**
 * From a committed change to Kafka. A row exists exactly if its change is committed; each reaches Kafka at least once,
 * and within one aggregate in the order of the commits: the sequence is taken under the aggregate's row lock, one
 * leader relays, and it sends a row only after Kafka acknowledged the one before. Readers drop repeats by event id.
 */
@NullMarked
package dev.livestall.commerce.outbox;

import org.jspecify.annotations.NullMarked;
