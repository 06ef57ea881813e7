package dev.livestall.commerce.payment.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Dispute;
import dev.livestall.commerce.payment.DisputeSeen;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Payments that a bank takes back, as Stripe has them. Its calls block. */
final class StripeDisputes {
    private StripeDisputes() {}

    /** Null for one that is not this account's. */
    static @Nullable DisputeSeen find(StripeClient stripe, String disputeId) throws StripeException {
        try {
            Dispute dispute = stripe.v1().disputes().retrieve(disputeId);
            String intent = dispute.getPaymentIntent();
            return new DisputeSeen(
                    dispute.getId(),
                    intent == null ? "" : intent,
                    dispute.getAmount(),
                    dispute.getCurrency().toUpperCase(Locale.ROOT),
                    dispute.getReason(),
                    standing(dispute.getStatus()));
        } catch (InvalidRequestException refused) {
            if (!StripeFaults.isUnknownId(refused)) throw refused;
            return null;
        }
    }

    // A warning that was closed took no money; one that is under review, or waits for evidence, is open.
    private static DisputeSeen.Status standing(String word) {
        return switch (word) {
            case "won", "warning_closed", "prevented" -> DisputeSeen.Status.WON;
            case "lost" -> DisputeSeen.Status.LOST;
            default -> DisputeSeen.Status.OPEN;
        };
    }
}
