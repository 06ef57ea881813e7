package dev.livestall.commerce.payment.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.StripeException;
import dev.livestall.commerce.payment.PaymentsFault;
import dev.livestall.commerce.payment.PaymentsFault.Kind;

/** From Stripe's exceptions to ours. The one table. */
final class StripeFaults {
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;

    private StripeFaults() {}

    static PaymentsFault of(StripeException fault) {
        return new PaymentsFault(kind(fault), "Stripe: " + reason(fault), fault);
    }

    static boolean isUnknownId(StripeException fault) {
        return "resource_missing".equals(fault.getCode());
    }

    private static Kind kind(StripeException fault) {
        if (fault instanceof ApiConnectionException) return Kind.NO_ANSWER;
        if (fault instanceof AuthenticationException || fault instanceof PermissionException) return Kind.MISCONFIGURED;
        // The key was used with other parameters (an older version of this code wrote them): what it did must be looked
        // up.
        if (fault instanceof IdempotencyException && status(fault) != CONFLICT) return Kind.BROKEN;
        return status(fault) == TOO_MANY || status(fault) == CONFLICT ? Kind.BUSY : Kind.BROKEN;
    }

    /** Code or sentence and the request's id; no parameters, which may be personal. */
    static String reason(StripeException fault) {
        String what = fault.getCode() == null ? fault.getClass().getSimpleName() : fault.getCode();
        var error = fault.getStripeError();
        String param = error == null || error.getParam() == null ? "" : " (" + error.getParam() + ")";
        return what + param + ", status " + status(fault) + ", request " + fault.getRequestId();
    }

    private static int status(StripeException fault) {
        return fault.getStatusCode() == null ? 0 : fault.getStatusCode();
    }
}
