/**
 * The money's way in and back. Invariants: one order never has two payments under way; the complete request and its key
 * are stored before Stripe is asked; units come back only after Stripe confirmed that the payment can't come any more (or
 * was certainly never told of it); what Stripe says is believed only where amount, currency, shop, order and mode equal
 * what was asked, and is quarantined otherwise; webhooks and the poller end in the same settling, so either alone is
 * enough. A Stripe session is re-read before it moves an order: a webhook is only a hint to look.
 *
 * <p>{@link dev.livestall.commerce.payment.Payments} is the port; {@code payment.stripe} is the one adapter.
 */
@NullMarked
package dev.livestall.commerce.payment;

import org.jspecify.annotations.NullMarked;
