/**
 * What every service does at its HTTP edge, switched on by being on the class path.
 *
 * <p>Everything that crosses the edge is bounded in size and time, carries an allowed origin or none, and leaves either as an answer of the
 * service or as one shape of problem. This package only wires; the sub-packages don't know each other beyond {@code problems}.
 */
@NullMarked
package dev.livestall.edge;

import org.jspecify.annotations.NullMarked;
