/**
 * The figures of a show as its pages ask for them. Counts come first, and each rate beside the two counts that it is made of; what a show
 * has nothing of has no rate, never a zero. What a name means stands in the dictionary under the same name.
 */
@NullMarked
package dev.livestall.dashboards.figures;

import org.jspecify.annotations.NullMarked;
