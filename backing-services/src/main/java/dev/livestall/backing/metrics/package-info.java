/** For tests of what a service shows to Prometheus: the table of names, and what is really shown. */
@NullMarked
package dev.livestall.backing.metrics;

import org.jspecify.annotations.NullMarked;
