/** The edge's limits and addresses in one validated record; their defaults are {@code livestall-edge.yml}, the lowest property source. */
@NullMarked
package dev.livestall.edge.settings;

import org.jspecify.annotations.NullMarked;
