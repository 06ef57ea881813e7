package dev.livestall.benchmarks.selling;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.KafkaTopics;
import dev.livestall.backing.Ports;
import dev.livestall.backing.PostgresRoles;
import dev.livestall.backing.Progress;
import dev.livestall.backing.stripe.StripeSandbox;
import dev.livestall.events.Topics;
import dev.livestall.local.stack.DataFolder;
import dev.livestall.local.stack.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PostgreSQL, Kafka, the sandbox in this process, and a commerce-service with one seeded shop. */
public final class Stage implements AutoCloseable {
    private final DataFolder data;
    private final BackingServices kafka;
    private final Postgres postgres;
    private final StripeSandbox sandbox;
    private final String sandboxKey;
    private final CommerceProgram commerce;
    private final Shop shop;

    /**
     * Starts all of it and waits until it is healthy.
     *
     * @param home the checkout, built
     * @param stocks units of each product
     * @param more settings of the service that differ from the usual ones, by environment variable
     */
    public static Stage start(Path home, List<Integer> stocks, Map<String, String> more) throws IOException {
        DataFolder data = DataFolder.temporary();
        var kafka =
                BackingServices.starting(data.path().resolve("log"), Set.of(Backing.KAFKA), Ports.ANY, Progress.SILENT);
        var postgres = new Postgres(data.path().resolve("books"));
        try {
            postgres.start();
            KafkaTopics.create(kafka.kafka(), Topics.ALL);
            return new Stage(home, data, kafka, postgres, stocks, more);
        } catch (RuntimeException | IOException failed) {
            postgres.close();
            kafka.close();
            data.close();
            throw failed;
        }
    }

    private Stage(
            Path home,
            DataFolder data,
            BackingServices kafka,
            Postgres postgres,
            List<Integer> stocks,
            Map<String, String> more)
            throws IOException {
        this.data = data;
        this.kafka = kafka;
        this.postgres = postgres;
        var secrets = Secrets.in(data.path());
        var passwords = PostgresRoles.newPasswords();
        PostgresRoles.prepare(postgres.address(), passwords);
        shop = Shop.seeded(data.path(), stocks, secrets.sayablePassword("staff"));
        sandboxKey = "sk_test_" + secrets.password("stripe");
        String webhookSecret = "whsec_" + secrets.password("webhook");
        sandbox = StripeSandbox.start(0, data.path().resolve("stripe"), "", webhookSecret, sandboxKey);
        var settings = new HashMap<>(Map.of(
                "LIVESTALL_POSTGRES", postgres.address().hostAndPort(),
                "LIVESTALL_KAFKA", kafka.kafka(),
                "LIVESTALL_COMMERCE_OWNER_PASSWORD", passwords.get("commerce_owner"),
                "LIVESTALL_COMMERCE_APP_PASSWORD", passwords.get("commerce_app"),
                "LIVESTALL_COMMERCE_WORKER_PASSWORD", passwords.get("commerce_worker"),
                "LIVESTALL_COMMERCE_SIGNING_KEY", secrets.signingKey("commerce"),
                "LIVESTALL_SEED", shop.seed().toString(),
                "STRIPE_SECRET_KEY", sandboxKey,
                "STRIPE_WEBHOOK_SECRET", webhookSecret,
                "LIVESTALL_STRIPE_API", sandbox.url()));
        settings.putAll(more);
        commerce = new CommerceProgram(home, data.path(), settings);
        commerce.start();
        webhooksArrive(true);
    }

    /** Whether the sandbox delivers webhooks; what it holds back goes out when they arrive again. */
    public void webhooksArrive(boolean yes) {
        sandbox.sendWebhooksTo(yes ? commerce.url() + "/api/commerce/stripe/webhook" : "");
    }

    public String url() {
        return commerce.url();
    }

    public Part commerce() {
        return commerce;
    }

    public Postgres postgres() {
        return postgres;
    }

    public StripeSandbox sandbox() {
        return sandbox;
    }

    /** The secret key that the sandbox lets in. */
    public String sandboxKey() {
        return sandboxKey;
    }

    public String kafka() {
        return kafka.kafka();
    }

    public Shop shop() {
        return shop;
    }

    @Override
    public void close() {
        commerce.close();
        sandbox.close();
        postgres.close();
        kafka.close();
        try {
            data.close();
        } catch (IOException leftOver) {
            System.err.println("Could not delete " + data.path() + ": " + leftOver.getMessage());
        }
    }
}
