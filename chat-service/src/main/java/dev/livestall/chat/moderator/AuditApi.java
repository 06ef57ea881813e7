package dev.livestall.chat.moderator;

import dev.livestall.chat.archive.AuditEntry;
import dev.livestall.chat.archive.AuditTrail;
import dev.livestall.chat.archive.NamedPage;
import dev.livestall.chat.archive.PageWanted;
import dev.livestall.chat.archive.SpokenNames;
import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What staff did in a shop. */
@RestController
class AuditApi {
    private final ShopStaff staff;
    private final AuditTrail trail;
    private final SpokenNames names;

    AuditApi(ShopStaff staff, AuditTrail trail, SpokenNames names) {
        this.staff = staff;
        this.trail = trail;
        this.names = names;
    }

    @Operation(summary = "What staff did in the rooms and to the rules of a shop, for its moderators")
    @GetMapping("/api/chat/shops/{shopId}/audit")
    Mono<NamedPage<AuditEntry>> page(
            @PathVariable String shopId,
            @RequestParam(required = false) @Nullable String broadcastId,
            @RequestParam(required = false) @Nullable String staffId,
            @RequestParam(required = false) @Nullable String targetId,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String limit,
            CheckedToken token) {
        staff.moderator(shopId, token);
        AuditTrail.Which which = new AuditTrail.Which(
                ShopStaff.idOrNull(broadcastId), ShopStaff.idOrNull(staffId), ShopStaff.idOrNull(targetId), action);
        return trail.page(shopId, which, PageWanted.of(before, limit))
                .flatMap(page -> names.named(shopId, page, entry -> Stream.of(entry.targetId(), entry.staffId())));
    }
}
