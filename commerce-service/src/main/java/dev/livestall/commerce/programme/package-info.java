/**
 * What anybody may know of a show's products beside the room: what will be sold, and what was on the screen when.
 *
 * <p>Invariant: a draft is not there, and of a rehearsal nothing is told.
 */
@NullMarked
package dev.livestall.commerce.programme;

import org.jspecify.annotations.NullMarked;
