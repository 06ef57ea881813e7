package dev.livestall.local.container;

import dev.livestall.backing.stripe.SandboxAddress;
import dev.livestall.backing.stripe.StripeSandbox;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** The Stripe sandbox, reachable by the other containers; its hosted page by the proxy's address. */
public final class RunSandbox {
    private static final int PORT = 8084;

    private RunSandbox() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var environment = System.getenv();
        var secrets = new SecretFiles(Place.SECRETS.in(environment));
        var stopped = new CountDownLatch(1);
        var sandbox = StripeSandbox.start(
                SandboxAddress.behind(
                        "0.0.0.0", PORT, environment.getOrDefault("LIVESTALL_PUBLIC_URL", "http://localhost:8080")),
                Place.SANDBOX.in(environment).resolve("stripe-sandbox.json"),
                environment.getOrDefault("LIVESTALL_COMMERCE_INTERNAL_URL", "http://commerce-service:8082")
                        + "/api/commerce/stripe/webhook",
                secrets.read(Secret.STRIPE_WEBHOOK_SECRET),
                secrets.read(Secret.STRIPE_SECRET_KEY));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            sandbox.close();
            stopped.countDown();
        }));
        System.out.println("The Stripe sandbox listens on port " + PORT + ".");
        stopped.await();
    }
}
