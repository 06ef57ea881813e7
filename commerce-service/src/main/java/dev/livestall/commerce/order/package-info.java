/**
 * Orders and how they move: held → paid → refunded, or held → expired; never back. A move, its units and what the others
 * hear of it are one transaction, see {@link MovingOrders}; the price is frozen into the lines at checkout. Where a shop holds no
 * units at checkout, an order claims them when it is paid, and expires if it can't have them all: that payment goes back.
 */
@NullMarked
package dev.livestall.commerce.order;

import org.jspecify.annotations.NullMarked;
