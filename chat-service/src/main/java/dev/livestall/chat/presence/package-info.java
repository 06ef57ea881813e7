/**
 * How many are watching: each node tells its own counts each second, and every node sums what all of them told.
 *
 * <p>Counts are of viewers, not of tabs, and never of staff. A node that fell silent counts no more; nothing here enters the room's log.
 */
@NullMarked
package dev.livestall.chat.presence;

import org.jspecify.annotations.NullMarked;
