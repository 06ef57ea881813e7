package dev.livestall.local.stack;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.KafkaTopics;
import dev.livestall.backing.Ports;
import dev.livestall.backing.PostgresRoles;
import dev.livestall.backing.Progress;
import dev.livestall.backing.server.FlinkCheckpoints;
import dev.livestall.events.Topics;
import dev.livestall.local.client.Addresses;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Everything that a show needs, running. Closing it stops everything, in the reverse order. */
public final class Stack implements AutoCloseable {
    private final Path data;
    private final Secrets secrets;
    private final Addresses addresses;
    private final String shopUrl;
    private final BackingServices servers;
    private final StripeSide stripe;
    private final Programs programs;
    private final PrintStream log;
    private boolean closed;

    /** How much of a stage is set. */
    public enum Shape {
        DEMO,
        EMPTY,
        SMOKE;

        Ports ports() {
            return this == SMOKE ? Ports.ANY : Ports.USUAL;
        }
    }

    private Stack(Path data, Shape shape, Secrets secrets, BackingServices servers, Programs programs)
            throws IOException {
        this.data = data;
        this.secrets = secrets;
        this.servers = servers;
        this.programs = programs;
        var ports = new OwnPorts(shape == Shape.SMOKE);
        this.addresses =
                new Addresses(url(ports, "CHAT", 8081), url(ports, "COMMERCE", 8082), url(ports, "INSIGHTS", 8083));
        this.shopUrl = url(ports, "SHOP", 8084);
        this.stripe = StripeSide.choose(data, secrets, addresses.commerce(), ports);
        this.log = new PrintStream(
                Files.newOutputStream(data.resolve("logs").resolve("demo.log")), true, StandardCharsets.UTF_8);
    }

    public static Stack start(Path home, DataFolder folder, Shape shape, Steps steps) throws Exception {
        var data = folder.path();
        var secrets = Secrets.in(data);
        var servers = BackingServices.starting(data, EnumSet.allOf(Backing.class), shape.ports(), sayWhenReady(steps));
        var programs = new Programs(home, data);
        try {
            KafkaTopics.create(servers.kafka(), Topics.ALL);
            PostgresRoles.prepare(servers.postgres(), Settings.databasePasswords(secrets));
            var stack = new Stack(data, shape, secrets, servers, programs);
            stack.startPrograms(shape, steps);
            return stack;
        } catch (Exception failed) {
            programs.close();
            servers.close();
            throw failed;
        }
    }

    private static Progress sayWhenReady(Steps steps) {
        return (server, stage, since) -> {
            if (stage == Progress.Stage.READY) {
                steps.say("  " + server + String.format(Locale.ROOT, " (%.1f s)", since.toMillis() / 1000.0));
            }
        };
    }

    private static String url(OwnPorts ports, String name, int usual) {
        String wished = System.getenv("LIVESTALL_" + name + "_PORT");
        return "http://localhost:" + ports.take(wished == null ? usual : Integer.parseInt(wished));
    }

    /** As early as each can: Elasticsearch comes up last, and only the board and the job need it. */
    private void startPrograms(Shape shape, Steps steps) throws Exception {
        var seed = Seed.write(data, password(), shape != Shape.EMPTY, shopUrl);
        var began = Instant.now();
        var settings = new Settings(secrets, addresses, servers, stripe, seed, Seed.media(data), data);
        var commerce = programs.start("commerce-service", "commerce.CommerceService", 192, settings.commerce());
        var chat = programs.start("chat-service", "chat.ChatService", 192, settings.chat());
        var dashboards = programs.start("dashboards", "dashboards.Dashboards", 128, settings.dashboards());
        var job = programs.start("analytics-job", "analytics.AnalyticsJob", 320, settings.job());
        steps.run("commerce-service", () -> Programs.awaitHealthy(commerce, addresses.commerce()));
        steps.run("chat-service", () -> Programs.awaitHealthy(chat, addresses.chat()));
        steps.run("dashboards", () -> Programs.awaitHealthy(dashboards, addresses.insights()));
        steps.run("analytics-job", () -> FlinkCheckpoints.await(job, Settings.checkpoints(data), began));
    }

    public Addresses addresses() {
        return addresses;
    }

    /** Where a shop's own pages may be that have the shows of the demo's shop in them. */
    public String shopUrl() {
        return shopUrl;
    }

    public String hostEmail() {
        return Seed.HOST_EMAIL;
    }

    /** The demo staff's password. */
    public String password() {
        return secrets.sayablePassword("staff");
    }

    public boolean realStripe() {
        return stripe.isReal();
    }

    public Path logs() {
        return data.resolve("logs");
    }

    /** Waits for as long as everything runs; answers which of our processes ended by themselves. */
    public List<String> awaitAnEnd() throws InterruptedException {
        List<String> ended = programs.ended();
        while (ended.isEmpty()) {
            TimeUnit.SECONDS.sleep(1);
            ended = programs.ended();
        }
        return ended;
    }

    /** Notes what went otherwise than the demo's script wanted. */
    public void log(String line) {
        log.println(line);
    }

    /** Closing again does nothing. */
    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        programs.close();
        stripe.close();
        servers.close();
        log.close();
    }
}
