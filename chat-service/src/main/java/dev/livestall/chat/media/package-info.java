/** Videos, captions and posters from a folder of the operator's, for shops that have no video host. */
@NullMarked
package dev.livestall.chat.media;

import org.jspecify.annotations.NullMarked;
