package dev.livestall.local.client;

import dev.livestall.events.EventJson;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON over HTTP. Any answer but 2xx is a {@link Refused}. */
public final class Http {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public HttpClient client() {
        return client;
    }

    public JsonNode get(String url, @Nullable String token) {
        return json(send(request(url, token, Map.of()).GET().build()));
    }

    public JsonNode post(String url, @Nullable String token, Object body) {
        return post(url, token, body, Map.of());
    }

    public JsonNode post(String url, @Nullable String token, Object body, Map<String, String> headers) {
        return send("POST", url, token, body, headers);
    }

    public JsonNode put(String url, @Nullable String token, Object body) {
        return send("PUT", url, token, body, Map.of());
    }

    /** Sends a form as a browser does, follows no redirect and answers the address it leads to. */
    public String submitForm(String url, String form) {
        var response = send(HttpRequest.newBuilder(URI.create(url))
                .timeout(TIME_LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        return response.headers().firstValue("Location").orElse("");
    }

    /** The page's text, as a link preview would fetch it. */
    public String page(String url) {
        return send(request(url, null, Map.of()).GET().build()).body();
    }

    private JsonNode send(String method, String url, @Nullable String token, Object body, Map<String, String> headers) {
        var publisher = BodyPublishers.ofByteArray(EventJson.MAPPER.writeValueAsBytes(body));
        return json(send(request(url, token, headers)
                .header("Content-Type", "application/json")
                .method(method, publisher)
                .build()));
    }

    private HttpRequest.Builder request(String url, @Nullable String token, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(TIME_LIMIT);
        if (token != null) request.header("Authorization", "Bearer " + token);
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 400) throw new Refused(request, response);
            return response;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.UncheckedIOException(
                    new InterruptedIOException(request.uri().toString()));
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        String body = response.body();
        return EventJson.MAPPER.readTree(body.isEmpty() ? "{}" : body);
    }

    /** An answer of 400 or above, with the problem's code. */
    public static final class Refused extends RuntimeException {
        private final int status;
        private final String code;

        Refused(HttpRequest request, HttpResponse<String> response) {
            super(request.method() + " " + request.uri() + " → " + response.statusCode() + " " + response.body());
            status = response.statusCode();
            code = codeOf(response.body());
        }

        public int status() {
            return status;
        }

        /** The problem's code; empty if the answer was none of ours. */
        public String code() {
            return code;
        }

        private static String codeOf(String body) {
            try {
                return EventJson.MAPPER.readTree(body).path("code").asString("");
            } catch (RuntimeException notJson) {
                return "";
            }
        }
    }
}
