/**
 * The ledger of units. One row is one unit: free, held by an order until a time, or sold; sold + held can't exceed the
 * rows there are. Units are claimed with {@code FOR UPDATE SKIP LOCKED}, so buyers never queue behind each other. An
 * offer's quantity is a lot: units of the same ledger that are set aside while the lot is open, so that limiting an
 * offer needs no counter. A time that has passed never frees a unit; only {@link StockLedger#release} does.
 */
@NullMarked
package dev.livestall.commerce.stock;

import org.jspecify.annotations.NullMarked;
