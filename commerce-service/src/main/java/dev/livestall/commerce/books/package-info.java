/**
 * What the books say of a show, to be compared with what the boards say. Read from the orders themselves in one
 * statement, so that no figure is older than another. Rehearsals are in no figure. Money as in metrics: paid is Σ netMinor
 * of orders that were ever paid, refunded what went back of it, collected what Stripe took in all.
 */
@NullMarked
package dev.livestall.commerce.books;

import org.jspecify.annotations.NullMarked;
