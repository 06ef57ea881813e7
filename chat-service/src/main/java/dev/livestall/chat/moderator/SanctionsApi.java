package dev.livestall.chat.moderator;

import dev.livestall.chat.archive.SpokenNames;
import dev.livestall.chat.connection.Entrance;
import dev.livestall.chat.sanction.Sanctions;
import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who may not write in one room, or is not seen there; as this node has read its log. */
@RestController
class SanctionsApi {
    private final ShopStaff staff;
    private final Entrance entrance;
    private final Sanctions sanctions;
    private final SpokenNames names;

    SanctionsApi(ShopStaff staff, Entrance entrance, Sanctions sanctions, SpokenNames names) {
        this.staff = staff;
        this.entrance = entrance;
        this.sanctions = sanctions;
        this.names = names;
    }

    /**
     * Of each the oldest 200.
     *
     * @param hidden viewers whose lines only they and moderators see
     * @param names by viewer, as far as a line of theirs is kept
     */
    record Standing(List<Sanctions.TimedOut> timedOut, List<String> hidden, Map<String, String> names) {}

    @Operation(summary = "The viewers who are timed out or hidden in a room, for its moderators")
    @GetMapping("/api/chat/broadcasts/{id}/sanctions")
    Mono<Standing> standing(@PathVariable String id, CheckedToken token) {
        String shopId = staff.moderated(id, token).shopId();
        return entrance.admit(id, token)
                .map(guest -> sanctions.standing(guest.room(), Instant.now()))
                .flatMap(all ->
                        names.of(shopId, people(all)).map(known -> new Standing(all.timedOut(), all.hidden(), known)));
    }

    private static List<String> people(Sanctions.All all) {
        return Stream.concat(all.timedOut().stream().map(Sanctions.TimedOut::viewerId), all.hidden().stream())
                .toList();
    }
}
