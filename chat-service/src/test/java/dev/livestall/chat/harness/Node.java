package dev.livestall.chat.harness;

import dev.livestall.backing.BackingServices;
import dev.livestall.backing.TestDatabase;
import dev.livestall.chat.ChatService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One running chat-service. */
public final class Node implements AutoCloseable {
    /** An origin of ours, which the nodes allow. */
    public static final String ORIGIN = "http://localhost:18081";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;
    private final int port;

    Node(String name, BackingServices backing, TestDatabase database, String key, String commerceUrl, String... more) {
        List<String> arguments = arguments(name, backing, database, key, commerceUrl);
        for (String argument : more) {
            // The same one twice would be a list of both.
            String option = argument.substring(0, argument.indexOf('=') + 1);
            arguments.removeIf(given -> given.startsWith(option));
            arguments.add(argument);
        }
        context = new SpringApplicationBuilder(ChatService.class).run(arguments.toArray(String[]::new));
        port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> get("/actuator/health").statusCode() == 200);
    }

    static List<String> arguments(
            String name, BackingServices backing, TestDatabase database, String key, String commerceUrl) {
        return new ArrayList<>(List.of(
                "--LIVESTALL_PORT=0",
                "--LIVESTALL_NODE=" + name,
                "--LIVESTALL_KAFKA=" + backing.kafka(),
                "--LIVESTALL_POSTGRES=" + database.hostAndPort(),
                "--LIVESTALL_CHAT_DATABASE=" + database.name(),
                "--LIVESTALL_CHAT_OWNER_PASSWORD=" + database.password("chat_owner"),
                "--LIVESTALL_CHAT_APP_PASSWORD=" + database.password("chat_app"),
                "--LIVESTALL_CHAT_SIGNING_KEY=" + key,
                "--LIVESTALL_ARCHIVE_GROUP=archive-" + database.name(),
                // Tests write faster than people; those of hot rooms set their own.
                "--LIVESTALL_READABLE_LINES=0",
                "--LIVESTALL_CHAT_URL=" + ORIGIN,
                "--LIVESTALL_COMMERCE_URL=" + commerceUrl,
                "--logging.level.org.apache.kafka=error"));
    }

    public int port() {
        return port;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(json));
        request.header("Content-Type", "application/json");
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        context.close();
    }
}
