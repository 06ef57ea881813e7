/**
 * What this service knows of broadcasts and of people who signed out, from the compacted topic {@code directory}.
 *
 * <p>Written by others, only read here. Nothing is asked of another service on a hot path.
 */
@NullMarked
package dev.livestall.chat.directory;

import org.jspecify.annotations.NullMarked;
