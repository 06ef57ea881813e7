/**
 * Pictures in the room: only moderators and above bring them, only as files that were drawn anew.
 *
 * <p>A picture is kept once, under an id that follows from shop and file; what is shown of it is a path of this service, never an address that
 * somebody typed.
 */
@NullMarked
package dev.livestall.chat.image;

import org.jspecify.annotations.NullMarked;
