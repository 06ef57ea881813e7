/** How long it takes to read one line of chat. */
@NullMarked
package dev.livestall.benchmarks.words;

import org.jspecify.annotations.NullMarked;
