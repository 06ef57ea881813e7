package dev.livestall.chat.moderator;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.chat.archive.AuditEntry;
import dev.livestall.chat.archive.AuditTrail;
import dev.livestall.chat.archive.Page;
import dev.livestall.chat.archive.PageWanted;
import dev.livestall.chat.archive.Reported;
import dev.livestall.chat.archive.ReportedLines;
import dev.livestall.chat.archive.SpokenNames;
import dev.livestall.chat.archive.ViewerLine;
import dev.livestall.chat.archive.ViewerLines;
import dev.livestall.chat.directory.BannedViewers;
import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.DirectoryEntry.Banned;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One viewer of a shop, as moderators have to know them before they decide. */
@RestController
class OneViewerApi {
    private static final PageWanted NEWEST = PageWanted.of(null, "50");

    private final ShopStaff staff;
    private final ViewerLines lines;
    private final AuditTrail trail;
    private final ReportedLines reports;
    private final BannedViewers banned;
    private final SpokenNames names;

    OneViewerApi(
            ShopStaff staff,
            ViewerLines lines,
            AuditTrail trail,
            ReportedLines reports,
            BannedViewers banned,
            SpokenNames names) {
        this.staff = staff;
        this.lines = lines;
        this.trail = trail;
        this.reports = reports;
        this.banned = banned;
        this.names = names;
    }

    /**
     * Of each list the newest 50.
     *
     * @param nicknames under which the newest lines stand
     * @param bannedAt absent if they are not
     * @param sanctions what staff decided about them
     * @param reports of their lines, whatever became of these
     * @param names of the staff who decided, by id, as far as they spoke
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OneViewer(
            String viewerId,
            List<String> nicknames,
            @Nullable Instant bannedAt,
            List<ViewerLine> lines,
            List<AuditEntry> sanctions,
            List<Reported> reports,
            Map<String, String> names) {}

    @Operation(summary = "A viewer's newest lines, sanctions and reports in all shows of a shop, for its moderators")
    @GetMapping("/api/chat/shops/{shopId}/viewers/{viewerId}")
    Mono<OneViewer> one(@PathVariable String shopId, @PathVariable String viewerId, CheckedToken token) {
        staff.moderator(shopId, token);
        String viewer = ShopStaff.id(viewerId);
        // One after the other: they share the few queries that people may have at the same time.
        return lines.page(shopId, viewer, NEWEST)
                .flatMap(said -> trail.page(shopId, AuditTrail.Which.about(viewer), NEWEST)
                        .flatMap(done -> reports.page(shopId, false, null, viewer, NEWEST)
                                .flatMap(reported -> whole(shopId, viewer, said, done, reported))));
    }

    private Mono<OneViewer> whole(
            String shopId, String viewer, Page<ViewerLine> said, Page<AuditEntry> done, Page<Reported> reported) {
        List<String> staffIds = done.entries().stream().map(AuditEntry::staffId).toList();
        return names.of(shopId, staffIds)
                .map(known -> new OneViewer(
                        viewer,
                        nicknames(said.entries()),
                        banned.find(shopId, viewer).map(Banned::at).orElse(null),
                        said.entries(),
                        done.entries(),
                        reported.entries(),
                        known));
    }

    @Operation(summary = "A viewer's lines in all shows of a shop, a page at a time, for its moderators")
    @GetMapping("/api/chat/shops/{shopId}/viewers/{viewerId}/lines")
    Mono<Page<ViewerLine>> lines(
            @PathVariable String shopId,
            @PathVariable String viewerId,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String limit,
            CheckedToken token) {
        staff.moderator(shopId, token);
        return lines.page(shopId, ShopStaff.id(viewerId), PageWanted.of(before, limit));
    }

    private static List<String> nicknames(List<ViewerLine> lines) {
        return lines.stream()
                .map(ViewerLine::nickname)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
