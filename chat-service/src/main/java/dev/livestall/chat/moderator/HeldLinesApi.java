package dev.livestall.chat.moderator;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.chat.archive.PageWanted;
import dev.livestall.chat.connection.Entrance;
import dev.livestall.chat.review.HeldLines;
import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What waits for a moderator in one room, or for its time: all of it, of which a {@code hello} brings the beginning. */
@RestController
class HeldLinesApi {
    private final ShopStaff staff;
    private final Entrance entrance;
    private final HeldLines held;

    HeldLinesApi(ShopStaff staff, Entrance entrance, HeldLines held) {
        this.staff = staff;
        this.entrance = entrance;
        this.held = held;
    }

    /** @param after the message that the next page begins behind; absent at the end */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Queue(List<HeldLines.Shown> lines, @Nullable String after) {}

    @Operation(
            summary =
                    "The lines of a room that wait, those for a moderator first, the oldest first; for its moderators")
    @GetMapping("/api/chat/broadcasts/{id}/held")
    Mono<Queue> page(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            CheckedToken token) {
        staff.moderated(id, token);
        int count = PageWanted.limit(limit);
        return entrance.admit(id, token).map(guest -> {
            List<HeldLines.Shown> lines = held.page(guest.room(), after, count);
            String last = lines.size() < count
                    ? null
                    : lines.get(lines.size() - 1).message().about().id();
            return new Queue(lines, last);
        });
    }
}
