package dev.livestall.chat.longpoll;

import dev.livestall.chat.connection.Channels;
import dev.livestall.chat.connection.ClosedProblems;
import dev.livestall.chat.connection.Entrance;
import dev.livestall.chat.connection.Join;
import dev.livestall.chat.rate.RateLimits;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.edge.http.ClientAddress;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers {@code {"frames":[…]}}: {@code hello} first of all, then what came after the position; none if nothing came in time. */
@RestController
class LongPollApi {
    private static final Pattern POLLER = Pattern.compile("[\\x21-\\x7e]{1,64}");

    private final Entrance entrance;
    private final Pollers pollers;
    private final RateLimits rates;
    private final ClientAddress addresses;
    private final Duration longest;

    /** What {@link HeldPoll} writes, for the description. */
    record Answer(List<Map<String, Object>> frames) {}

    LongPollApi(Entrance entrance, Pollers pollers, RateLimits rates, ClientAddress addresses, ChatSettings settings) {
        this.rates = rates;
        this.entrance = entrance;
        this.pollers = pollers;
        this.addresses = addresses;
        this.longest = settings.http().longestPoll();
    }

    @Operation(summary = "The room by long polling: what comes after a position, as soon as there is something")
    @ApiResponse(
            responseCode = "200",
            description = "Frames of the room; none if nothing came in time",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @GetMapping(path = "/api/chat/broadcasts/{id}/poll", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<byte[]> poll(
            @PathVariable String id,
            @RequestParam String poller,
            @RequestParam(defaultValue = "25") int wait,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String visitId,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(defaultValue = "false") boolean overlay,
            CheckedToken token,
            ServerWebExchange exchange) {
        if (exchange.getRequest().getMethod() == HttpMethod.HEAD) throw CommonProblems.METHOD_NOT_ALLOWED.problem();
        if (wait < 0 || !POLLER.matcher(poller).matches()) throw CommonProblems.INVALID.problem();
        Join join = Join.of(token, after, visitId, channel, campaign, overlay);
        var from = new Pollers.From(
                addresses.of(exchange.getRequest()),
                Channels.of(exchange.getResponse()).eventLoop());
        Duration held = Duration.ofSeconds(Math.min(wait, longest.toSeconds()));
        return entrance.admit(id, token).flatMap(guest -> {
            Duration tooFast = rates.poll(guest.person().id());
            if (tooFast != null) throw ClosedProblems.tooMany(tooFast.toSeconds() + 1);
            var key = new PollerKey(id, guest.person().id(), poller);
            var request = new Pollers.Request(key, guest.person(), guest.room(), join, token, from);
            return pollers.poll(request, new HeldPoll(held));
        });
    }
}
