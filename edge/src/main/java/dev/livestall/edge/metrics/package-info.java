/**
 * What a service shows of itself to Prometheus, at a port of its own.
 *
 * <p>Invariants: nothing is shown unless a port is given; that port answers {@code GET /metrics} and nothing else, and never the public one; names
 * are those of {@code docs/operations/metrics.md}; no person, shop or show is ever in a label.
 */
@NullMarked
package dev.livestall.edge.metrics;

import org.jspecify.annotations.NullMarked;
