/**
 * Files that people send as pictures.
 *
 * <p>What they are is told by their content, never by their name. They are drawn anew, upright and no larger than needed, so nothing of the
 * file itself reaches anybody: no metadata, no place, nothing hidden behind the pixels. A picture that would unpack into too much is refused
 * from its header alone.
 */
@NullMarked
package dev.livestall.edge.pictures;

import org.jspecify.annotations.NullMarked;
