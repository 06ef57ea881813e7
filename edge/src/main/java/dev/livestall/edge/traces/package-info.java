/** Traces of a service: its settings, its counts, and how a reactive step is timed. */
@NullMarked
package dev.livestall.edge.traces;

import org.jspecify.annotations.NullMarked;
