package dev.livestall.commerce.payment.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import dev.livestall.commerce.payment.RefundSeen;
import dev.livestall.commerce.payment.Refunding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Money that goes back, as Stripe has it. Its calls block. */
final class StripeRefunds {
    private StripeRefunds() {}

    /** @param ref our id of the refund */
    static Refunding make(
            StripeClient stripe, String intentId, long amountMinor, UUID orderId, UUID ref, RequestOptions options)
            throws StripeException {
        var params = RefundCreateParams.builder()
                .setPaymentIntent(intentId)
                .setAmount(amountMinor)
                .putMetadata(SessionParams.ORDER, orderId.toString())
                .putMetadata(SessionParams.REFUND, ref.toString())
                .build();
        try {
            return outcome(stripe.v1().refunds().create(params, options));
        } catch (InvalidRequestException refused) {
            return "charge_already_refunded".equals(refused.getCode())
                    ? new Refunding.AlreadyBack()
                    : new Refunding.Refused(StripeFaults.reason(refused));
        }
    }

    private static Refunding outcome(Refund refund) {
        return switch (refund.getStatus()) {
            case "succeeded" -> new Refunding.Confirmed(refund.getId());
            case "pending", "requires_action" -> new Refunding.Pending(refund.getId());
            default -> new Refunding.Refused("refund " + refund.getId() + " is " + refund.getStatus());
        };
    }

    /** All of a payment, the oldest first. */
    static List<RefundSeen> of(StripeClient stripe, String intentId) throws StripeException {
        var params = RefundListParams.builder()
                .setPaymentIntent(intentId)
                .setLimit(StripePayments.PAGE)
                .build();
        var seen = new ArrayList<RefundSeen>();
        for (Refund refund : stripe.v1().refunds().list(params).autoPagingIterable()) {
            var metadata = refund.getMetadata();
            seen.add(new RefundSeen(
                    refund.getId(),
                    refund.getAmount(),
                    state(refund.getStatus()),
                    metadata == null ? null : metadata.get(SessionParams.REFUND)));
        }
        Collections.reverse(seen);
        return seen;
    }

    private static RefundSeen.State state(String word) {
        return switch (word) {
            case "succeeded" -> RefundSeen.State.SUCCEEDED;
            case "failed", "canceled" -> RefundSeen.State.FAILED;
            default -> RefundSeen.State.PENDING;
        };
    }
}
