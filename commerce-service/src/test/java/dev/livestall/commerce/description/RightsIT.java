package dev.livestall.commerce.description;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.TestShop;
import dev.livestall.edge.description.RouteTable;
import dev.livestall.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Sends each route's request as each kind of caller, and compares with the table that the description is made of. */
class RightsIT {
    private static final RouteTable TABLE = RouteTable.ofThisService().orElseThrow();
    private static final Pattern VARIABLE = Pattern.compile("(?:([a-z-]+)/)?\\{(\\w+)}");
    private static final Pattern THING = Pattern.compile("\"\\$(\\w+)\"");
    private static final Map<String, String> BY_FOLDER = Map.of(
            "webhooks", "hook",
            "products", "product",
            "broadcasts", "show",
            "offers", "offer",
            "coupons", "coupon",
            "orders", "order",
            "checkouts", "order",
            "buy-links", "ref",
            "buy", "ref",
            "paid", "ref");
    private static final TestShop A = new TestShop();
    private static final TestShop B = new TestShop();
    private static final Map<String, String> TOKENS = new HashMap<>();
    private static Commerce commerce;
    private static WebTestClient http;
    private static RightsWorld world;
    private static JsonNode examples;

    @BeforeAll
    static void start() {
        var product = A.product(52_000, 900);
        var spare = A.product(1_000, 0);
        B.product(1_000, 5);
        commerce = Commerce.start(
                TestShop.seeding(A, B),
                "--livestall.commerce.pictures.folder=target/rights-pictures",
                "--livestall.commerce.access.sign-ups-per-address=100");
        http = commerce.http();
        world = new RightsWorld(commerce, A, product, spare);
        examples = EventJson.MAPPER.readTree(resource("/rights/examples.json"));
        for (var role : List.of("agent", "moderator", "marketer", "host", "owner"))
            TOKENS.put(role, A.token(http, role));
        TOKENS.put("viewer", commerce.viewerToken(A.id, UUID.randomUUID()));
        TOKENS.put("host of B", B.token(http, "host"));
        TOKENS.put("owner of B", B.token(http, "owner"));
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    @Test
    void eachCallerIsAnsweredAsTheTableSays() {
        var wrong = new ArrayList<String>();
        for (var route : inOrder()) {
            route.answers().forEach((caller, status) -> {
                var answer = send(route, TOKENS.get(caller));
                if (answer.status() != status) {
                    wrong.add(route.name() + " by " + caller + ": " + answer.status() + " instead of " + status + " "
                            + answer.body());
                }
                var isClosed = route.answers().get("anonymous") == 401;
                if (caller.endsWith("of B") && isClosed) {
                    world.secrets().stream()
                            .filter(answer.body()::contains)
                            .forEach(secret -> wrong.add(route.name() + " shows B " + secret));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** What voids the callers' own tokens comes last. */
    private static List<RouteTable.Route> inOrder() {
        return TABLE.routes().stream()
                .sorted(Comparator.comparing(
                        route -> examples.path(route.name()).has("last")))
                .toList();
    }

    private record Answered(int status, String body) {}

    private static Answered send(RouteTable.Route route, @Nullable String token) {
        JsonNode example = examples.path(route.name());
        var path = path(route.path(), example) + example.path("query").asString("");
        var request = http.method(HttpMethod.valueOf(route.method())).uri(path);
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        if (token != null) request.headers(h -> h.setBearerAuth(token));
        if (example.has("body")) {
            request.contentType(MediaType.parseMediaType(example.path("type").asString("application/json")))
                    .bodyValue(body(example.get("body")));
        }
        var result = request.exchange().expectBody().returnResult();
        var bytes = Objects.requireNonNullElse(result.getResponseBody(), new byte[0]);
        return new Answered(result.getStatus().value(), new String(bytes, StandardCharsets.UTF_8));
    }

    private static String path(String pattern, JsonNode example) {
        return VARIABLE.matcher(pattern).replaceAll(found -> {
            var own = example.path(found.group(2)).asString("");
            var name = own.isEmpty() ? BY_FOLDER.get(found.group(1)) : own.substring(1);
            return (found.group(1) == null ? "" : found.group(1) + "/") + world.thing(name);
        });
    }

    private static Object body(JsonNode example) {
        if (example.isString() && example.asString().startsWith("$")) {
            return world.thing(example.asString().substring(1));
        }
        if (example.isString()) return example.asString();
        return THING.matcher(example.toString()).replaceAll(found -> "\"" + world.thing(found.group(1)) + "\"");
    }

    static String resource(String name) {
        try (var in = RightsIT.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
