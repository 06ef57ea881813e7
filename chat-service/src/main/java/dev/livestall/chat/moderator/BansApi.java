package dev.livestall.chat.moderator;

import dev.livestall.chat.archive.NamedPage;
import dev.livestall.chat.archive.PageKey;
import dev.livestall.chat.archive.PageWanted;
import dev.livestall.chat.archive.SpokenNames;
import dev.livestall.chat.directory.BannedViewers;
import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.DirectoryEntry.Banned;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who may not come into the rooms of a shop, as every node goes by it. */
@RestController
class BansApi {
    private static final Comparator<Banned> NEWEST =
            Comparator.comparing(Banned::at).thenComparing(Banned::sanctionId).reversed();

    private final ShopStaff staff;
    private final BannedViewers banned;
    private final SpokenNames names;

    BansApi(ShopStaff staff, BannedViewers banned, SpokenNames names) {
        this.staff = staff;
        this.banned = banned;
        this.names = names;
    }

    /**
     * @param broadcastId of the show where it was decided
     * @param sanctionId also the id of its row in the audit, which says who and why
     */
    record Ban(String viewerId, String broadcastId, String sanctionId, Instant at) {
        static Ban of(Banned entry) {
            return new Ban(entry.viewerId(), entry.broadcastId(), entry.sanctionId(), entry.at());
        }
    }

    @Operation(summary = "The viewers who are banned from a shop's rooms, for its moderators")
    @GetMapping("/api/chat/shops/{shopId}/bans")
    Mono<NamedPage<Ban>> page(
            @PathVariable String shopId,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String limit,
            CheckedToken token) {
        staff.moderator(shopId, token);
        PageWanted wanted = PageWanted.of(before, limit);
        List<Ban> page = banned.of(shopId).stream()
                .sorted(NEWEST)
                .filter(entry -> isOlder(entry, wanted.before()))
                .limit(wanted.limit())
                .map(Ban::of)
                .toList();
        Ban last = page.size() < wanted.limit() ? null : page.get(page.size() - 1);
        String next = last == null ? null : new PageKey(last.at(), last.sanctionId()).toString();
        return names.of(shopId, page.stream().map(Ban::viewerId).toList())
                .map(known -> new NamedPage<>(page, next, known));
    }

    private static boolean isOlder(Banned entry, PageKey than) {
        int time = entry.at().compareTo(than.at());
        return time < 0 || time == 0 && entry.sanctionId().compareTo(than.id()) < 0;
    }
}
