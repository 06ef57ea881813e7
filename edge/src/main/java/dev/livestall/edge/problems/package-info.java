/**
 * Everything that goes wrong over HTTP leaves in one shape, RFC 9457 with a {@code code} that never changes its meaning.
 *
 * <p>There is one mapping from errors to problems and one place that writes them. A fault that nobody foresaw is {@code internal-error} and
 * tells nothing of its cause to the outside; the cause goes to the log.
 */
@NullMarked
package dev.livestall.edge.problems;

import org.jspecify.annotations.NullMarked;
