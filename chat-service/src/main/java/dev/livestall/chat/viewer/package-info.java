/**
 * Who is in the room: a random unprivileged id per shop, signed by this service, and upgraded by a nickname at the first message.
 *
 * <p>The token is the only state: no row is kept for a viewer, and ten thousand connections leave none.
 * A shop's customer is the same viewer on every device, because the id is derived from the shop's own.
 */
@NullMarked
package dev.livestall.chat.viewer;

import org.jspecify.annotations.NullMarked;
