/**
 * The Stripe sandbox: the part of Stripe's HTTP API that a shop on Checkout needs, spoken so that the ordinary
 * stripe-java client and its webhook code can't tell the difference.
 *
 * <p>Invariants. Nothing here moves money: keys, cards and pages are marked as test. Every change is one line in the
 * state file, written before the answer leaves, so a restart forgets no session, no idempotency key and no webhook that
 * has not been taken yet. An idempotency key repeats the stored answer, a stored 500 as well, as Stripe does. All work
 * on the records happens under their one lock; waiting (a hang, a webhook's receiver) never does.
 *
 * <p>The hosted page is {@code GET /c/pay/{sessionId}}; a client without a browser pays by
 * {@code POST /c/pay/{sessionId}} with the form fields {@code card, name, email, phone, line1, line2, city, postal_code,
 * country}. The answer is 303: to the shop's success URL when paid, back to the page with {@code ?declined=<code>} when
 * the card was refused, {@code ?missing=<field>} when the form lacks something the shop asked for.
 */
@NullMarked
package dev.livestall.backing.stripe;

import org.jspecify.annotations.NullMarked;
