/**
 * What waits in the books: for the relay, for the inbox, for a person. Shown to Prometheus.
 *
 * <p>Invariants: the books are asked once in a while and by the leader alone, however often somebody looks; a node that doesn't lead, or can't ask,
 * shows no number at all rather than an old one.
 */
@NullMarked
package dev.livestall.commerce.backlog;

import org.jspecify.annotations.NullMarked;
