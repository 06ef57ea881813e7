package dev.livestall.chat.speaking;

import dev.livestall.events.Picture;
import dev.livestall.events.Quote;
import org.jspecify.annotations.Nullable;

/** What goes with the text of a line. */
record Attached(@Nullable Quote quote, @Nullable Picture picture) {}
