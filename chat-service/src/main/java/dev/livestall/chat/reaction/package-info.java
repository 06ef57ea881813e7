/**
 * Reactions on messages: a few emoji and the shop's own emotes.
 *
 * <ul>
 *   <li>One of each per viewer and message, given and taken back; who gave it stands in the log, so every node has the same sets.
 *   <li>The log gets one record per node and second and never one per tap; the room hears counts once a second.
 *   <li>With a message its reactions go. Only the newest messages keep theirs.
 * </ul>
 */
@NullMarked
package dev.livestall.chat.reaction;

import org.jspecify.annotations.NullMarked;
