/**
 * The products on the screen: three per show at most, in an order. A product that stays on the screen keeps its pin, and what
 * changes nothing says nothing.
 */
@NullMarked
package dev.livestall.commerce.pin;

import org.jspecify.annotations.NullMarked;
