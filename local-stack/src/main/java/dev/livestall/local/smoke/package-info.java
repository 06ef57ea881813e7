/**
 * {@code bin/live --smoke}: the whole path once, as an outside client over HTTP and WebSocket, ending in one line of JSON.
 * Exit 0 only if every step was seen to hold.
 */
@NullMarked
package dev.livestall.local.smoke;

import org.jspecify.annotations.NullMarked;
