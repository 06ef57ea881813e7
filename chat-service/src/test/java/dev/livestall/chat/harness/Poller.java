package dev.livestall.chat.harness;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A client that polls. */
public final class Poller {
    private final String id = UUID.randomUUID().toString();
    private final String broadcastId;
    private final String token;
    private final String more;
    private final List<JsonNode> frames = new ArrayList<>();
    private String position;

    public Poller(String broadcastId, String token) {
        this(broadcastId, token, "");
    }

    /** @param more of the query, such as {@code &visitId=…} */
    public Poller(String broadcastId, String token, String more) {
        this.broadcastId = broadcastId;
        this.token = token;
        this.more = more;
    }

    public HttpRequest.Builder request(Node node, int waitSeconds) {
        String after = position == null ? "" : "&after=" + position;
        String path =
                "/api/chat/broadcasts/" + broadcastId + "/poll?poller=" + id + "&wait=" + waitSeconds + after + more;
        return HttpRequest.newBuilder(node.uri(path)).header("Authorization", "Bearer " + token);
    }

    /** @return the frames of this answer */
    public List<JsonNode> poll(Node node, int waitSeconds) {
        HttpResponse<String> answer = node.send(request(node, waitSeconds));
        if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return took(answer.body());
    }

    public List<JsonNode> took(String body) {
        List<JsonNode> fresh = new ArrayList<>();
        Json.read(body).path("frames").forEach(fresh::add);
        for (JsonNode frame : fresh) {
            String type = frame.path("type").stringValue();
            if (type.equals("hello")) position = frame.path("position").stringValue();
            if (type.equals("batch")) {
                if (!frame.path("from").stringValue().equals(position)) throw new AssertionError("a gap: " + frame);
                position = frame.path("to").stringValue();
            }
        }
        frames.addAll(fresh);
        return fresh;
    }

    /** The first frame of this type, polled for until it comes. */
    public JsonNode next(Node node, String type) {
        for (int i = 0; i < 20; i++) {
            for (JsonNode frame : poll(node, 2))
                if (frame.path("type").stringValue().equals(type)) return frame;
        }
        throw new AssertionError("no such frame came; came: " + frames);
    }

    public String position() {
        return position;
    }
}
