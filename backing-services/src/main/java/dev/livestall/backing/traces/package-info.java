/** A collector for tests of traces. */
@NullMarked
package dev.livestall.backing.traces;

import org.jspecify.annotations.NullMarked;
