package dev.livestall.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.EventJson;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** A member of staff who asks for the figures of one show. */
final class InsightsClient {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String url;
    private final String broadcastId;
    private final String token;

    InsightsClient(String url, String broadcastId, String token) {
        this.url = url;
        this.broadcastId = broadcastId;
        this.token = token;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send("/api/insights/broadcasts/" + broadcastId + path);
    }

    JsonNode json(String path) throws Exception {
        return read(path, get(path));
    }

    JsonNode ofShop(String path) throws Exception {
        return read(path, send(path));
    }

    HttpResponse<String> send(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(20))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode read(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path + ' ' + answer.body()).isEqualTo(200);
        return EventJson.MAPPER.readTree(answer.body());
    }
}
