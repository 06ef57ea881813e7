package dev.livestall.chat.stream;

import dev.livestall.chat.connection.ClosedProblems;
import dev.livestall.chat.connection.ConnectionFeatures;
import dev.livestall.chat.connection.Goodbye;
import dev.livestall.chat.connection.Join;
import dev.livestall.chat.room.RoomReader;
import dev.livestall.edge.http.ClientAddress;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Until the stream begins what is wrong is a problem; after it, a last event {@code closing}. */
@RestController
class EventsApi {
    private static final ProblemType TOO_OLD =
            new ProblemType("http-1-1-needed", 426, "A stream of events needs HTTP/1.1");

    private final RoomReader rooms;
    private final ClientAddress addresses;
    private final ConnectionFeatures features;

    EventsApi(RoomReader rooms, ClientAddress addresses, ConnectionFeatures features) {
        this.rooms = rooms;
        this.addresses = addresses;
        this.features = features;
    }

    @Operation(summary = "The room as Server-Sent Events, from a position on")
    @ApiResponse(
            responseCode = "200",
            description = "Frames of the room, hello first; an event's id is the position after it",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(type = "string")))
    @GetMapping(path = "/api/chat/broadcasts/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> events(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String visitId,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(defaultValue = "false") boolean overlay,
            CheckedToken token,
            ServerWebExchange exchange) {
        // Spring would give a GET's answer for it, which here has no end.
        if (exchange.getRequest().getMethod() == HttpMethod.HEAD) throw CommonProblems.METHOD_NOT_ALLOWED.problem();
        if (!rooms.isAtHead()) throw ClosedProblems.notReady();
        Join join = Join.of(token, after, visitId, channel, campaign, overlay);
        EventStream stream = new EventStream(exchange.getResponse());
        if (!stream.isPossible()) throw TOO_OLD.problem();
        var connection = new StreamConnection(id, addresses.of(exchange.getRequest()), stream, features);
        return stream.untilEnded()
                .doOnSubscribe(subscribed -> connection.execute(() -> {
                    connection.open();
                    if (!features.open().opened(connection)) connection.close(Goodbye.RATE);
                    else features.joining().admit(connection, join, token);
                }));
    }
}
