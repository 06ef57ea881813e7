package dev.livestall.local.container;

import dev.livestall.events.EventJson;
import dev.livestall.local.stack.Secrets;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** The secrets of the services: who reads each, how one is made, and when one is too weak. */
enum Secret {
    POSTGRES_PASSWORD("postgres", Kind.PASSWORD),
    LIVESTALL_CHAT_OWNER_PASSWORD("chat", Kind.PASSWORD),
    LIVESTALL_CHAT_APP_PASSWORD("chat", Kind.PASSWORD),
    LIVESTALL_CHAT_SIGNING_KEY("chat", Kind.SIGNING_KEY),
    LIVESTALL_COMMERCE_OWNER_PASSWORD("commerce", Kind.PASSWORD),
    LIVESTALL_COMMERCE_APP_PASSWORD("commerce", Kind.PASSWORD),
    LIVESTALL_COMMERCE_WORKER_PASSWORD("commerce", Kind.PASSWORD),
    LIVESTALL_COMMERCE_SIGNING_KEY("commerce", Kind.SIGNING_KEY),
    STRIPE_SECRET_KEY("commerce", Kind.STRIPE_KEY),
    STRIPE_WEBHOOK_SECRET("commerce", Kind.STRIPE_WEBHOOK);

    private static final int LEAST_PASSWORD_CHARS = 20;
    private static final int LEAST_KEY_BITS = 2048;

    private final String reader;
    private final Kind kind;

    private enum Kind {
        PASSWORD,
        SIGNING_KEY,
        STRIPE_KEY,
        STRIPE_WEBHOOK
    }

    Secret(String reader, Kind kind) {
        this.reader = reader;
        this.kind = kind;
    }

    /** Relative to the folder of all secrets. */
    String path() {
        return reader + "/" + name();
    }

    /** Whether we can make one: Stripe's come from Stripe, and a made-up one is good for the sandbox alone. */
    boolean isOurs() {
        return kind == Kind.PASSWORD || kind == Kind.SIGNING_KEY;
    }

    String make(Secrets from) {
        return switch (kind) {
            case PASSWORD -> from.password(name());
            case SIGNING_KEY -> from.signingKey(name());
            case STRIPE_KEY -> "sk_test_" + from.password(name());
            case STRIPE_WEBHOOK -> "whsec_" + from.password(name());
        };
    }

    /** Why a given value won't do, without a word of it. */
    Optional<String> weakness(String value) {
        boolean good =
                switch (kind) {
                    case PASSWORD -> value.length() >= LEAST_PASSWORD_CHARS;
                    case SIGNING_KEY -> keyBits(value) >= LEAST_KEY_BITS;
                    case STRIPE_KEY -> value.startsWith("sk_") || value.startsWith("rk_");
                    case STRIPE_WEBHOOK -> value.startsWith("whsec_");
                };
        return good ? Optional.empty() : Optional.of(wish());
    }

    private String wish() {
        return switch (kind) {
            case PASSWORD -> "a password of " + LEAST_PASSWORD_CHARS + " characters or more";
            case SIGNING_KEY -> "a private RSA key of " + LEAST_KEY_BITS + " bits or more as a JWK";
            case STRIPE_KEY -> "a secret or restricted key of Stripe (sk_…, rk_…)";
            case STRIPE_WEBHOOK -> "the secret of Stripe's webhook endpoint (whsec_…)";
        };
    }

    /** 0 for what is no private RSA key. */
    private static int keyBits(String jwk) {
        try {
            var key = EventJson.MAPPER.readTree(jwk);
            if (!key.path("kty").asString("").equals("RSA") || !key.has("d")) return 0;
            return new BigInteger(1, Base64.getUrlDecoder().decode(key.path("n").asString(""))).bitLength();
        } catch (JacksonException | IllegalArgumentException noKey) {
            return 0;
        }
    }
}
