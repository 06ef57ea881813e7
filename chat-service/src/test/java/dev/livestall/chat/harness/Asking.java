package dev.livestall.chat.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** Requests with a token. */
public final class Asking {
    private Asking() {}

    /** @param token null sends none */
    public static HttpResponse<String> get(Node node, String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.uri(path));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return node.send(request);
    }

    public static HttpResponse<String> send(Node node, String method, String path, String token, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.uri(path));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return node.send(
                request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    /** What a moderator of the show reads. */
    public static JsonNode moderator(Node node, Show show, String path) {
        HttpResponse<String> answer = get(node, path, show.staffToken("moderator"));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return Json.read(answer.body());
    }
}
