/**
 * Long polling, {@code GET /api/chat/broadcasts/{id}/poll}: the room for those whom only plain answers reach.
 *
 * <p>A poll is held until there is something after the client's position, and is answered with the same frames as on the socket. Between
 * two polls somebody is still here for a short time: present, counted by the same limits, and news for them alone are kept, a few.
 */
@NullMarked
package dev.livestall.chat.longpoll;

import org.jspecify.annotations.NullMarked;
