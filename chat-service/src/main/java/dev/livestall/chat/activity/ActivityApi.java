package dev.livestall.chat.activity;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.rate.RateLimits;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.tokens.Caller;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Surface;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For pages without a socket: {@code {"events":[{"type":"seen"|"click","productId":…,"surface":…,"surfaceId":…}]}}. */
@RestController
class ActivityApi {
    private static final ProblemType TOO_FAST = new ProblemType("too-many-requests", 429, "Too many requests");
    private static final int EVENTS = 50;
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Broadcasts broadcasts;
    private final Activity activity;
    private final RateLimits rates;

    ActivityApi(Broadcasts broadcasts, Activity activity, RateLimits rates) {
        this.broadcasts = broadcasts;
        this.activity = activity;
        this.rates = rates;
    }

    record Done(@NotNull @Size(min = 1, max = EVENTS) List<@Valid @NotNull Event> events) {}

    record Event(
            @NotNull @Pattern(regexp = "seen|click") String type,
            @NotNull @Pattern(regexp = UUID) String productId,
            @NotNull Surface surface,
            @NotBlank @Size(max = 64) String surfaceId,
            @Nullable @Pattern(regexp = UUID) String messageId,
            @Nullable @Size(max = 64) String campaign) {}

    @Operation(summary = "What a viewer saw and tapped, at most 50 at once")
    @PostMapping("/api/chat/broadcasts/{id}/activity")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void told(@PathVariable String id, @Valid @RequestBody Done done, Caller.Viewer viewer) {
        BroadcastEntry broadcast = broadcasts
                .find(id)
                .filter(found -> found.shopId().equals(viewer.shopId()))
                .orElseThrow(CommonProblems.NOT_FOUND::problem);
        Duration wait = rates.commands(viewer.viewerId(), done.events().size());
        if (wait != null) {
            throw TOO_FAST.problem().header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        }
        done.events().forEach(event -> tell(broadcast, viewer.viewerId(), event));
    }

    private void tell(BroadcastEntry broadcast, String viewerId, Event event) {
        if (event.type().equals("seen")) {
            activity.seen(broadcast, viewerId, event.productId(), event.surface(), event.surfaceId());
        } else {
            activity.clicked(
                    broadcast,
                    viewerId,
                    event.productId(),
                    event.surface(),
                    event.surfaceId(),
                    event.messageId(),
                    event.campaign());
        }
    }
}
