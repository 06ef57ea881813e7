/**
 * What moderators look up: what staff did, what viewers reported, who is banned, what one viewer said and did, what waits.
 *
 * <p>It only reads. Decisions are commands in a room, or have a feature of their own; so what stands here follows them by as long as the
 * archive is behind its log. Pages go from the newest to the oldest, and what another shop has is not found.
 */
@NullMarked
package dev.livestall.chat.moderator;

import org.jspecify.annotations.NullMarked;
