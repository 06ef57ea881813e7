package dev.livestall.backing.stripe;

import tools.jackson.databind.JsonNode;

/**
 * What goes back to the caller, already as text: the records may change once their lock is released.
 *
 * @param replayed it is the stored answer of an earlier request with the same idempotency key
 */
record Answer(int status, String body, boolean replayed) {
    static Answer ok(JsonNode body) {
        return new Answer(200, SandboxJson.indented(body), false);
    }

    /** Stripe stores the outcome once work began: success and 5xx, but no refusal of the parameters. */
    boolean isStored() {
        return status < 300 || status >= 500;
    }
}
