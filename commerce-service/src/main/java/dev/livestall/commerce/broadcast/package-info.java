/**
 * Shows: draft or scheduled, rehearsed any number of times, → live → ended, never back, at the database's clock. What happens in a
 * rehearsal says mode {@code rehearsal} in every event, so that no report counts it and no viewer sees it. The partition of the
 * room's log is chosen when a show is made and never changes. The others hear of a show by the directory, the room by its own log.
 */
@NullMarked
package dev.livestall.commerce.broadcast;

import org.jspecify.annotations.NullMarked;
