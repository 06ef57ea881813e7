package dev.livestall.dashboards.board;

import dev.livestall.dashboards.access.Desk;
import dev.livestall.dashboards.insight.FiguresUnavailable;
import dev.livestall.dashboards.show.Shows;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.EventJson;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Staff who see sales; another shop's show is 404; 503 {@code figures-unavailable} while Elasticsearch does not answer. */
@RestController
class BoardApi {
    private final Desk desk;
    private final Shows shows;
    private final LiveBoard live;
    private final BoardStream stream;

    BoardApi(Desk desk, Shows shows, LiveBoard live, BoardStream stream) {
        this.desk = desk;
        this.shows = shows;
        this.live = live;
        this.stream = stream;
    }

    @Operation(summary = "What the live board shows now")
    @GetMapping(path = "/api/insights/broadcasts/{id}/board", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<byte[]> board(CheckedToken token, @PathVariable String id) {
        var watcher = desk.admit(token);
        return live.watch(shows.of(watcher.shopId(), id), watcher).next().map(BoardApi::body);
    }

    @Operation(summary = "The live board as Server-Sent Events: board, stale, expired")
    @GetMapping(path = "/api/insights/broadcasts/{id}/board/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> live(CheckedToken token, @PathVariable String id) {
        var watcher = desk.admit(token);
        return stream.frames(shows.of(watcher.shopId(), id), watcher);
    }

    private static byte[] body(Reading reading) {
        if (reading instanceof Reading.Fresh fresh) return EventJson.MAPPER.writeValueAsBytes(fresh.board());
        throw new FiguresUnavailable(new IllegalStateException("the last reading failed"));
    }
}
