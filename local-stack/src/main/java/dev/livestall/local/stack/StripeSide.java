package dev.livestall.local.stack;

import dev.livestall.backing.stripe.StripeSandbox;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who takes the money: the sandbox, or Stripe itself if its keys are in the environment. */
final class StripeSide implements AutoCloseable {
    private static final int USUAL_PORT = 8084;

    private final Map<String, String> settings;
    private final @Nullable StripeSandbox sandbox;

    private StripeSide(Map<String, String> settings, @Nullable StripeSandbox sandbox) {
        this.settings = settings;
        this.sandbox = sandbox;
    }

    static StripeSide choose(Path data, Secrets secrets, String commerceUrl, OwnPorts ports) {
        String key = System.getenv("STRIPE_SECRET_KEY");
        String webhookSecret = System.getenv("STRIPE_WEBHOOK_SECRET");
        if (key != null && webhookSecret != null) {
            return new StripeSide(Map.of("STRIPE_SECRET_KEY", key, "STRIPE_WEBHOOK_SECRET", webhookSecret), null);
        }
        String sandboxKey = "sk_test_" + secrets.password("stripe-key");
        String sandboxSecret = "whsec_" + secrets.password("stripe-webhook");
        var sandbox = StripeSandbox.start(
                ports.take(USUAL_PORT),
                data.resolve("stripe-sandbox.json"),
                commerceUrl + "/api/commerce/stripe/webhook",
                sandboxSecret,
                sandboxKey);
        return new StripeSide(
                Map.of(
                        "STRIPE_SECRET_KEY", sandboxKey,
                        "STRIPE_WEBHOOK_SECRET", sandboxSecret,
                        "LIVESTALL_STRIPE_API", sandbox.url()),
                sandbox);
    }

    Map<String, String> settings() {
        return settings;
    }

    boolean isReal() {
        return sandbox == null;
    }

    @Override
    public void close() {
        if (sandbox != null) sandbox.close();
    }
}
