package dev.livestall.commerce.payment.stripe;

import dev.livestall.edge.problems.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code POST /api/commerce/stripe/webhook}: 200 once the event is stored, 400 for what is not Stripe's or not from now. */
@RestController
class WebhookApi {
    private static final ProblemType NOT_SIGNED =
            new ProblemType("bad-signature", 400, "This is not signed by Stripe, or not from now");
    private static final ProblemType NO_EVENT = new ProblemType("bad-event", 400, "This is not an event of Stripe's");

    private final WebhookSignature signature;
    private final WebhookInbox inbox;

    WebhookApi(WebhookSignature signature, WebhookInbox inbox) {
        this.signature = signature;
        this.inbox = inbox;
    }

    @PostMapping("/api/commerce/stripe/webhook")
    Mono<Void> receive(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "Stripe-Signature", required = false) @Nullable String header) {
        String text = body == null ? null : signature.verified(body, header);
        if (text == null) return Mono.error(NOT_SIGNED.problem());
        StripeEvent event = StripeEvent.read(text);
        return event == null ? Mono.error(NO_EVENT.problem()) : inbox.put(event);
    }
}
