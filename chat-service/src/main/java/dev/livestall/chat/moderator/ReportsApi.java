package dev.livestall.chat.moderator;

import dev.livestall.chat.archive.NamedPage;
import dev.livestall.chat.archive.PageWanted;
import dev.livestall.chat.archive.Reported;
import dev.livestall.chat.archive.ReportedLines;
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

/** What viewers reported. */
@RestController
class ReportsApi {
    private final ShopStaff staff;
    private final ReportedLines lines;
    private final SpokenNames names;

    ReportsApi(ShopStaff staff, ReportedLines lines, SpokenNames names) {
        this.staff = staff;
        this.lines = lines;
        this.names = names;
    }

    @Operation(
            summary =
                    "Lines that viewers reported in the last 30 days; without all, those that nobody has decided about")
    @GetMapping("/api/chat/shops/{shopId}/reports")
    Mono<NamedPage<Reported>> page(
            @PathVariable String shopId,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable String broadcastId,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String limit,
            CheckedToken token) {
        staff.moderator(shopId, token);
        return lines.page(shopId, !all, ShopStaff.idOrNull(broadcastId), null, PageWanted.of(before, limit))
                .flatMap(page -> names.named(
                        shopId, page, line -> Stream.concat(Stream.of(line.authorId()), line.reporters().stream())));
    }
}
