/**
 * A shop's own emotes: a name between two colons, and the picture that pages show in its place.
 *
 * <p>The set stands on the directory, so every node has it. A line carries the emotes that are in it, as they were when it was written: its
 * text stays what was typed, and whoever doesn't know of emotes shows just that.
 */
@NullMarked
package dev.livestall.chat.emote;

import org.jspecify.annotations.NullMarked;
