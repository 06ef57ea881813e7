/**
 * Orders, one state each, kept for ever: so that a repeated record never counts twice, whenever it comes.
 *
 * <p>Each thing that can happen to an order counts once and by itself; the order's document is a function of the set of them.
 */
@NullMarked
package dev.livestall.analytics.sales;

import org.jspecify.annotations.NullMarked;
