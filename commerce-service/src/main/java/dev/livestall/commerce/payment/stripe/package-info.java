/**
 * Stripe. The only package that imports {@code com.stripe}; its client blocks, so each call runs on the bounded elastic
 * scheduler and ends by its read timeout. Webhooks: verify the raw bytes, store the event's id, answer 200; work from the
 * inbox, one small class per kind of event in {@code WebhookHandlers}. Events may come twice, late or in any order:
 * handlers only look again.
 */
@NullMarked
package dev.livestall.commerce.payment.stripe;

import org.jspecify.annotations.NullMarked;
