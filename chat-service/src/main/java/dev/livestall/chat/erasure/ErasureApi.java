package dev.livestall.chat.erasure;

import dev.livestall.chat.connection.ClosedProblems;
import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.erasure.ErasingViewers.Receipt;
import dev.livestall.chat.rate.RateLimits;
import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.Caller;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.edge.tokens.InvalidToken;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The owner erases a viewer, and viewers erase themselves: the banned, too. */
@RestController
class ErasureApi {
    private final ShopStaff staff;
    private final Broadcasts broadcasts;
    private final RateLimits rates;
    private final ErasingViewers erasing;

    ErasureApi(ShopStaff staff, Broadcasts broadcasts, RateLimits rates, ErasingViewers erasing) {
        this.staff = staff;
        this.broadcasts = broadcasts;
        this.rates = rates;
        this.erasing = erasing;
    }

    @Operation(
            summary = "The owner erases what a viewer of the shop wrote, in all its shows; the answer is the receipt")
    @DeleteMapping("/api/chat/shops/{shopId}/viewers/{viewerId}")
    Mono<Receipt> erase(@PathVariable String shopId, @PathVariable String viewerId, CheckedToken token) {
        String by = staff.owner(shopId, token).id();
        return erasing.erase(shopId, ShopStaff.id(viewerId), by);
    }

    @Operation(summary = "The caller erases what they wrote in all shows of the shop; the answer is the receipt")
    @DeleteMapping("/api/chat/broadcasts/{id}/viewers/me")
    Mono<Receipt> eraseMyself(@PathVariable String id, CheckedToken token) {
        BroadcastEntry broadcast = broadcasts.find(id).orElseThrow(CommonProblems.NOT_FOUND::problem);
        if (!token.caller().shopId().equals(broadcast.shopId())) throw new InvalidToken();
        if (!(token.caller() instanceof Caller.Viewer viewer)) throw CommonProblems.FORBIDDEN.problem();
        Duration wait = rates.command(viewer.viewerId());
        if (wait != null) throw ClosedProblems.tooMany(wait.toSeconds() + 1);
        return erasing.erase(broadcast.shopId(), viewer.viewerId(), viewer.viewerId());
    }
}
