/**
 * What moderators do to a viewer: time-outs, hiding, bans, and taking back everything they wrote.
 *
 * <p>Each is an event in the log of the room where it was decided, so every node agrees on it, a restart brings it back, and the archive
 * makes one row of the audit of it. A ban stands on the directory besides, because it holds in every room of the shop.
 */
@NullMarked
package dev.livestall.chat.sanction;

import org.jspecify.annotations.NullMarked;
