package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Show;
import dev.livestall.chat.harness.Stack;
import dev.livestall.edge.description.RouteTable;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Sends each route's request as each kind of caller, and compares with the table that the description is made of. */
class RightsIT {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String PICTURES = "/api/chat/shops/{shopId}/pictures";

    private static final Show A = Show.live();
    private static final Show B = Show.live();
    private static final Map<String, @Nullable String> TOKENS = new LinkedHashMap<>();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static JsonNode bodies;
    private static String picture;

    @BeforeAll
    static void comeIn() throws IOException {
        try (InputStream in = RightsIT.class.getResourceAsStream("/rights/bodies.json")) {
            bodies = Json.read(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
        TOKENS.put("anonymous", null);
        TOKENS.put("viewer", A.mint(Stack.ONE).path("token").stringValue());
        for (String role : List.of("agent", "marketer", "moderator", "host", "owner"))
            TOKENS.put(role, A.staffToken(role));
        TOKENS.put("viewer of B", B.mint(Stack.ONE).path("token").stringValue());
        TOKENS.put("owner of B", B.staffToken("owner"));
        HttpRequest.Builder upload = HttpRequest.newBuilder(Stack.ONE.uri(PICTURES.replace("{shopId}", A.shopId)))
                .header("Authorization", "Bearer " + TOKENS.get("owner"))
                .header("Content-Type", "image/png")
                .POST(BodyPublishers.ofByteArray(PNG));
        picture = Json.read(Stack.ONE.send(upload).body()).path("id").stringValue();
    }

    @Test
    void eachCallerIsAnsweredAsTheTableSays() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (RouteTable.Route route : RouteTable.ofThisService().orElseThrow().routes()) {
            for (var answer : route.answers().entrySet()) {
                int status = statusOf(route, TOKENS.get(answer.getKey()));
                if (status != answer.getValue())
                    wrong.add(route.name() + " by " + answer.getKey() + ": " + status + " instead of "
                            + answer.getValue());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Streams have no end: the answer's head is enough. */
    private static int statusOf(RouteTable.Route route, @Nullable String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(Stack.ONE.uri(path(route.path())))
                .header("Content-Type", route.path().equals(PICTURES) ? "image/png" : "application/json")
                .method(route.method(), body(route));
        if (token != null) request.header("Authorization", "Bearer " + token);
        HttpResponse<InputStream> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode();
    }

    private static BodyPublisher body(RouteTable.Route route) {
        if (route.method().equals("GET")) return BodyPublishers.noBody();
        if (route.path().equals(PICTURES)) return BodyPublishers.ofByteArray(PNG);
        return BodyPublishers.ofString(bodies.path(route.name())
                .stringValue()
                .replace("$product", UUID.randomUUID().toString()));
    }

    private static String path(String pattern) {
        String query = pattern.endsWith("/poll") ? "?wait=0&poller=" + UUID.randomUUID() : "";
        return (pattern + query)
                .replace("{shopId}", A.shopId)
                .replace("/pictures/{id}", "/pictures/" + picture)
                .replace("{id}", A.id)
                .replace("{broadcastId}", A.id)
                .replace("{viewerId}", UUID.randomUUID().toString())
                .replace("{sanctionId}", UUID.randomUUID().toString());
    }
}
