/**
 * Who of a shop's staff may use what by HTTP.
 *
 * <p>Another shop's things are not found; who has signed out, or was given another role, is nobody from that moment on.
 */
@NullMarked
package dev.livestall.chat.staff;

import org.jspecify.annotations.NullMarked;
