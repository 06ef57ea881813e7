/**
 * What this service knows of broadcasts, of people who signed out and of viewers who are banned, from the compacted topic {@code directory}.
 *
 * <p>Bans are written by this service, the rest by others. Nothing is asked of another service on a hot path.
 */
@NullMarked
package dev.livestall.chat.directory;

import org.jspecify.annotations.NullMarked;
