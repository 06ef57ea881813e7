package dev.livestall.benchmarks.selling;

import dev.livestall.backing.Backing;
import dev.livestall.backing.KafkaTopics;
import dev.livestall.backing.PostgresRoles;
import dev.livestall.backing.stripe.StripeSandbox;
import dev.livestall.events.Topics;
import dev.livestall.local.stack.DataFolder;
import dev.livestall.local.stack.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** PostgreSQL, Kafka, the sandbox in this process, and commerce-services with one seeded shop. */
public final class Stage implements AutoCloseable {
    private final DataFolder data;
    private final Log kafka;
    private final Postgres postgres;
    private final StripeSandbox sandbox;
    private final String sandboxKey;
    private final String webhookSecret;
    private final List<CommerceProgram> nodes = new ArrayList<>();
    private final Shop shop;
    private final Path home;
    private final Map<String, String> passwords;

    /**
     * Starts all of it and waits until it is healthy.
     *
     * @param home the checkout, built
     * @param stocks units of each product
     * @param more settings of the service that differ from the usual ones, by environment variable
     */
    public static Stage start(Path home, List<Integer> stocks, Map<String, String> more) throws IOException {
        return start(home, stocks, more, 1);
    }

    /** @param nodes how many commerce-services there are */
    public static Stage start(Path home, List<Integer> stocks, Map<String, String> more, int nodes) throws IOException {
        return start(home, stocks, more, nodes, folder -> new BackingServer(Backing.KAFKA, folder));
    }

    /** @param log makes Kafka, in a folder of its own */
    public static Stage start(
            Path home, List<Integer> stocks, Map<String, String> more, int nodes, Function<Path, Log> log)
            throws IOException {
        DataFolder data = DataFolder.temporary();
        Log kafka = log.apply(data.path().resolve("log"));
        var postgres = new Postgres(data.path().resolve("books"));
        try {
            kafka.start();
            postgres.start();
            KafkaTopics.create(kafka.address(), Topics.ALL);
            return new Stage(home, data, kafka, postgres, stocks, more, nodes);
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
            Log kafka,
            Postgres postgres,
            List<Integer> stocks,
            Map<String, String> more,
            int count)
            throws IOException {
        this.data = data;
        this.kafka = kafka;
        this.home = home;
        this.postgres = postgres;
        var secrets = Secrets.in(data.path());
        passwords = PostgresRoles.newPasswords();
        PostgresRoles.prepare(postgres.address(), passwords);
        shop = Shop.seeded(data.path(), stocks, secrets.sayablePassword("staff"));
        sandboxKey = "sk_test_" + secrets.password("stripe");
        webhookSecret = "whsec_" + secrets.password("webhook");
        sandbox = StripeSandbox.start(0, data.path().resolve("stripe"), "", webhookSecret, sandboxKey);
        var settings = new HashMap<>(Map.of(
                "LIVESTALL_POSTGRES", postgres.address().hostAndPort(),
                "LIVESTALL_KAFKA", kafka.address(),
                "LIVESTALL_COMMERCE_OWNER_PASSWORD", passwords.get("commerce_owner"),
                "LIVESTALL_COMMERCE_APP_PASSWORD", passwords.get("commerce_app"),
                "LIVESTALL_COMMERCE_WORKER_PASSWORD", passwords.get("commerce_worker"),
                "LIVESTALL_COMMERCE_SIGNING_KEY", secrets.signingKey("commerce"),
                "LIVESTALL_SEED", shop.seed().toString(),
                "STRIPE_SECRET_KEY", sandboxKey,
                "STRIPE_WEBHOOK_SECRET", webhookSecret,
                "LIVESTALL_STRIPE_API", sandbox.url()));
        settings.putAll(more);
        for (int i = 1; i <= count; i++) {
            var node = new CommerceProgram(home, data.path(), i == 1 ? "commerce" : "commerce-" + i, settings);
            nodes.add(node);
            node.start();
        }
        webhooksArrive(true);
    }

    /** Whether the sandbox delivers webhooks, to the first node; what it holds back goes out when they arrive again. */
    public void webhooksArrive(boolean yes) {
        sandbox.sendWebhooksTo(yes ? url() + "/api/commerce/stripe/webhook" : "");
    }

    /** Of the first node. */
    public String url() {
        return nodes.get(0).url();
    }

    /** The first node. */
    public Part commerce() {
        return nodes.get(0);
    }

    public List<Part> nodes() {
        return List.copyOf(nodes);
    }

    /** Of each node. */
    public List<String> urls() {
        return nodes.stream().map(CommerceProgram::url).toList();
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

    /** What webhooks are signed with. */
    String webhookSecret() {
        return webhookSecret;
    }

    /** Where Kafka is: the same after each of its ends. */
    public String kafka() {
        return kafka.address();
    }

    /** The one broker. */
    public Part log() {
        return (BackingServer) kafka;
    }

    /** The checkout, built. */
    public Path home() {
        return home;
    }

    /** Where logs are, and whatever else this run needs. Gone when the stage is closed. */
    public Path data() {
        return data.path();
    }

    /** Of a role of the databases. */
    public String password(String role) {
        return Objects.requireNonNull(passwords.get(role), role);
    }

    public Shop shop() {
        return shop;
    }

    @Override
    public void close() {
        nodes.forEach(CommerceProgram::close);
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
