package dev.livestall.chat.mydata;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.chat.archive.Page;
import dev.livestall.chat.archive.PageWanted;
import dev.livestall.chat.archive.ViewerLine;
import dev.livestall.chat.archive.ViewerLines;
import dev.livestall.chat.connection.ClosedProblems;
import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.rate.RateLimits;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.Caller;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.edge.tokens.InvalidToken;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the caller wrote in all shows of a shop; for the banned, too. */
@RestController
class MyLinesApi {
    private final Broadcasts broadcasts;
    private final RateLimits rates;
    private final ViewerLines lines;

    MyLinesApi(Broadcasts broadcasts, RateLimits rates, ViewerLines lines) {
        this.broadcasts = broadcasts;
        this.rates = rates;
        this.lines = lines;
    }

    /** Without what became of it: whoever is hidden is not told. {@code text} is absent where nothing is kept. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MyLine(
            String messageId,
            String broadcastId,
            Instant at,
            @Nullable String nickname,
            @Nullable String text) {
        static MyLine of(ViewerLine line) {
            return new MyLine(line.messageId(), line.broadcastId(), line.at(), line.nickname(), line.text());
        }
    }

    @Operation(summary = "What the caller wrote in all shows of the shop, a page at a time")
    @GetMapping("/api/chat/broadcasts/{id}/viewers/me/lines")
    Mono<Page<MyLine>> mine(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String limit,
            CheckedToken token) {
        BroadcastEntry broadcast = broadcasts.find(id).orElseThrow(CommonProblems.NOT_FOUND::problem);
        if (!token.caller().shopId().equals(broadcast.shopId())) throw new InvalidToken();
        if (!(token.caller() instanceof Caller.Viewer viewer)) throw CommonProblems.FORBIDDEN.problem();
        Duration wait = rates.command(viewer.viewerId());
        if (wait != null) throw ClosedProblems.tooMany(wait.toSeconds() + 1);
        return lines.page(broadcast.shopId(), viewer.viewerId(), PageWanted.of(before, limit))
                .map(page -> new Page<>(page.entries().stream().map(MyLine::of).toList(), page.before()));
    }
}
