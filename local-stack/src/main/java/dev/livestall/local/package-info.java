/**
 * The one-command run. {@link dev.livestall.local.Live} reads the options and hands over to one of three ways to spend a
 * running stack: {@code demo} plays a show until Ctrl-C, {@code --empty} leaves the stage free, {@code smoke} proves the whole
 * path as an outside client and stops.
 */
@NullMarked
package dev.livestall.local;

import org.jspecify.annotations.NullMarked;
