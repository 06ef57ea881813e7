/**
 * Forgetting a viewer of a shop: the owner decides, or the viewer.
 *
 * <p>Up to one moment, everything they wrote goes: first out of PostgreSQL, in one transaction with the audit's row; then the directory says
 * it to the job and the dashboards, for ever; then the log of each room where they wrote says that their lines are removed, so that every
 * node and every page lets go of them. What fails in between is done by asking again. Counts stay; the log's bytes go with its retention.
 */
@NullMarked
package dev.livestall.chat.erasure;

import org.jspecify.annotations.NullMarked;
