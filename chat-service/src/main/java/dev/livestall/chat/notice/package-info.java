/**
 * What the books say, for the one whom it concerns: the order's state to the buyer's own sockets, and the buyer badge.
 *
 * <p>The badge is only ever there because of a paid order of this broadcast, and goes with its refund.
 */
@NullMarked
package dev.livestall.chat.notice;

import org.jspecify.annotations.NullMarked;
