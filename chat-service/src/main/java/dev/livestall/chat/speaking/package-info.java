/** Choosing a name, and saying something: from the command to the room's log. */
@NullMarked
package dev.livestall.chat.speaking;

import org.jspecify.annotations.NullMarked;
