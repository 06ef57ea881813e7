package dev.livestall.dashboards.board;

import dev.livestall.dashboards.DashboardsSettings;
import dev.livestall.dashboards.access.SignOuts;
import dev.livestall.dashboards.access.Watcher;
import dev.livestall.dashboards.show.Show;
import dev.livestall.events.EventJson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The frames of one watcher: {@code board} when something changed, {@code stale} when the figures stop being readable, a comment so that
 * proxies and pages see life, and at the end of the token {@code expired}. A slow reader skips boards and gets the newest.
 */
@Component
class BoardStream {
    private final LiveBoard live;
    private final Seats seats;
    private final SignOuts signOuts;
    private final DashboardsSettings settings;
    private final Clock clock;

    BoardStream(LiveBoard live, Seats seats, SignOuts signOuts, DashboardsSettings settings, Clock clock) {
        this.live = live;
        this.seats = seats;
        this.signOuts = signOuts;
        this.settings = settings;
        this.clock = clock;
    }

    Flux<ServerSentEvent<String>> frames(Show show, Watcher watcher) {
        return Flux.using(
                () -> {
                    seats.take(watcher);
                    return watcher;
                },
                seated -> until(end(seated), boards(show, seated)),
                seats::giveBack);
    }

    private Flux<ServerSentEvent<String>> boards(Show show, Watcher watcher) {
        var last = new LastSent();
        return live.watch(show, watcher)
                .onBackpressureLatest()
                .filter(last::isNews)
                .map(BoardStream::frame)
                .mergeWith(Flux.interval(settings.heartbeatEvery())
                        .onBackpressureDrop()
                        .map(beat -> comment()));
    }

    private static Flux<ServerSentEvent<String>> until(Mono<Void> end, Flux<ServerSentEvent<String>> frames) {
        return frames.takeUntilOther(end).concatWith(Mono.just(event("expired", "{}")));
    }

    private Mono<Void> end(Watcher watcher) {
        var left = Duration.between(clock.instant(), watcher.expiresAt());
        return Mono.firstWithSignal(
                Mono.delay(left.isNegative() ? Duration.ZERO : left).then(), signOuts.leaves(watcher));
    }

    private static ServerSentEvent<String> frame(Reading reading) {
        return reading instanceof Reading.Fresh fresh
                ? event("board", EventJson.MAPPER.writeValueAsString(fresh.board()))
                : event("stale", EventJson.MAPPER.writeValueAsString(Map.of("code", ((Reading.Stale) reading).code())));
    }

    private static ServerSentEvent<String> event(String name, String data) {
        return ServerSentEvent.builder(data).event(name).build();
    }

    private static ServerSentEvent<String> comment() {
        return ServerSentEvent.<String>builder().comment("alive").build();
    }

    /** What this watcher got last, and when. */
    private final class LastSent {
        private @Nullable Reading reading;
        private Instant at = Instant.EPOCH;

        boolean isNews(Reading next) {
            var due = !clock.instant().isBefore(at.plus(settings.pushEvery()));
            if (!due && sameAsLast(next)) return false;
            reading = next;
            at = clock.instant();
            return true;
        }

        private boolean sameAsLast(Reading next) {
            return next instanceof Reading.Fresh now && reading instanceof Reading.Fresh before
                    ? now.board().showsTheSameAs(before.board())
                    : next.equals(reading);
        }
    }
}
