package dev.livestall.commerce.payment.stripe;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which events are worked on, each with its reason. Every other is stored, answered and ignored. */
@Component
class WebhookHandlers {
    private final Map<String, WebhookHandler> byType;

    WebhookHandlers(
            SessionChanged session,
            LatePaymentFailed late,
            PaymentDeclined declined,
            MoneyWentBack back,
            PaymentDisputed disputed) {
        byType = Map.ofEntries(
                // The buyer is through: paid, or a way to pay that confirms later.
                Map.entry("checkout.session.completed", session),
                // The late confirmation came.
                Map.entry("checkout.session.async_payment_succeeded", session),
                // It came and was a no: the units may go back.
                Map.entry("checkout.session.async_payment_failed", late),
                // By its time or by us: the units may go back.
                Map.entry("checkout.session.expired", session),
                // A declined card, for the show's figures.
                Map.entry("payment_intent.payment_failed", declined),
                // Confirms our refunds, and tells of those made in Stripe's dashboard.
                Map.entry("charge.refunded", back),
                // The same for refunds that were pending first.
                Map.entry("refund.updated", back),
                // A refund that the buyer's bank sent back.
                Map.entry("refund.failed", back),
                // The buyer's bank takes the money back; evidence has a deadline.
                Map.entry("charge.dispute.created", disputed),
                Map.entry("charge.dispute.updated", disputed),
                // It is decided.
                Map.entry("charge.dispute.closed", disputed));
    }

    Set<String> types() {
        return byType.keySet();
    }

    @Nullable
    WebhookHandler of(String type) {
        return byType.get(type);
    }
}
