/**
 * A commerce-service on real servers with the Stripe sandbox, as {@code bin/bench selling} and {@code bin/torture selling} use it.
 *
 * <p>Invariants: the service runs in its own JVM, from the same classes and with the same settings as everywhere else; every setting that differs
 * is printed; what is killed comes up again with the same data and at the same port.
 */
@NullMarked
package dev.livestall.benchmarks.selling;

import org.jspecify.annotations.NullMarked;
