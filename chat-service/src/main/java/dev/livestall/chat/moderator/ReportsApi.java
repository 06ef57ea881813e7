package dev.livestall.chat.moderator;

import dev.livestall.chat.archive.Page;
import dev.livestall.chat.archive.PageWanted;
import dev.livestall.chat.archive.Reported;
import dev.livestall.chat.archive.ReportedLines;
import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.edge.tokens.CheckedToken;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What viewers reported. */
@RestController
class ReportsApi {
    private final ShopStaff staff;
    private final ReportedLines lines;

    ReportsApi(ShopStaff staff, ReportedLines lines) {
        this.staff = staff;
        this.lines = lines;
    }

    @Operation(
            summary =
                    "Lines that viewers reported in the last 30 days; without all, those that nobody has decided about")
    @GetMapping("/api/chat/shops/{shopId}/reports")
    Mono<Page<Reported>> page(
            @PathVariable String shopId,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable String broadcastId,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String limit,
            CheckedToken token) {
        staff.moderator(shopId, token);
        return lines.page(shopId, !all, ShopStaff.idOrNull(broadcastId), null, PageWanted.of(before, limit));
    }
}
