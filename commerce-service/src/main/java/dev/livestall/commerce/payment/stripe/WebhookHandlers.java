package dev.livestall.commerce.payment.stripe;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which events are worked on, each with its reason. Every other is stored, answered and ignored. */
@Component
class WebhookHandlers {
    private final Map<String, WebhookHandler> byType;

    WebhookHandlers(SessionChanged session, LatePaymentFailed late, PaymentDeclined declined, MoneyWentBack back) {
        byType = Map.of(
                // The buyer is through: paid, or a way to pay that confirms later.
                "checkout.session.completed", session,
                // The late confirmation came.
                "checkout.session.async_payment_succeeded", session,
                // It came and was a no: the units may go back.
                "checkout.session.async_payment_failed", late,
                // By its time or by us: the units may go back.
                "checkout.session.expired", session,
                // A declined card, for the show's figures.
                "payment_intent.payment_failed", declined,
                // Confirms our refunds, and tells of those made in Stripe's dashboard.
                "charge.refunded", back,
                // The same for refunds that were pending first.
                "refund.updated", back);
    }

    @Nullable
    WebhookHandler of(String type) {
        return byType.get(type);
    }
}
