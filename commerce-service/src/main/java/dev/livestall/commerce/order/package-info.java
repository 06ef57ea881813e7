/**
 * Orders and how they move: held → paid → refunded, or held → expired; never back. A move, its units and what the others
 * hear of it are one transaction, see {@link MovingOrders}; the price is frozen into the lines when the units are held.
 */
@NullMarked
package dev.livestall.commerce.order;

import org.jspecify.annotations.NullMarked;
