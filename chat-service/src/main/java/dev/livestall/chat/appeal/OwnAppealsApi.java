package dev.livestall.chat.appeal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.livestall.chat.appeal.Sanctioned.Sanction;
import dev.livestall.chat.archive.Appeal;
import dev.livestall.chat.archive.AppealRows;
import dev.livestall.chat.archive.PageWanted;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.connection.ClosedProblems;
import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.rate.RateLimits;
import dev.livestall.chat.text.Wording;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.tokens.Caller;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.edge.tokens.InvalidToken;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** For viewers, the banned too: what stands against them, and what they said against it. */
@RestController
class OwnAppealsApi {
    private static final ProblemType NOTHING =
            new ProblemType("nothing-to-appeal", 409, "This viewer is neither banned nor timed out here");
    private static final ProblemType ALREADY =
            new ProblemType("already-appealed", 409, "There is one appeal against each sanction");
    private static final int TEXT_CHARS = 500;
    private static final PageWanted NEWEST = PageWanted.of(null, "10");

    private final Broadcasts broadcasts;
    private final Sanctioned sanctioned;
    private final AppealRows rows;
    private final RateLimits rates;

    OwnAppealsApi(Broadcasts broadcasts, Sanctioned sanctioned, AppealRows rows, RateLimits rates) {
        this.broadcasts = broadcasts;
        this.sanctioned = sanctioned;
        this.rows = rows;
        this.rates = rates;
    }

    /** @param text at most 500 characters; numbers that nobody should read are masked */
    record Said(@Nullable String text) {}

    /** An appeal as its author sees it: not who decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Own(
            String sanctionId,
            String kind,
            String text,
            String state,
            Instant at,
            @Nullable Instant decidedAt) {
        static Own of(Appeal it) {
            return new Own(it.sanctionId(), it.kind(), it.text(), it.state(), it.at(), it.decidedAt());
        }
    }

    /** @param sanction what stands against the viewer now; absent if nothing */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(@Nullable Sanction sanction, List<Own> appeals) {}

    @Operation(summary = "The caller's own ban or time-out, if there is one, and their newest appeals")
    @GetMapping("/api/chat/broadcasts/{id}/appeals")
    Mono<Standing> standing(@PathVariable String id, CheckedToken token) {
        BroadcastEntry broadcast = broadcasts.find(id).orElseThrow(CommonProblems.NOT_FOUND::problem);
        String viewerId = viewerOf(broadcast, token);
        return sanctioned
                .of(broadcast, viewerId, token)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(sanction -> rows.page(broadcast.shopId(), null, viewerId, NEWEST)
                        .map(appeals -> new Standing(
                                sanction.orElse(null),
                                appeals.entries().stream().map(Own::of).toList())));
    }

    @Operation(summary = "The caller says, once, why their ban or time-out is wrong")
    @PostMapping("/api/chat/broadcasts/{id}/appeals")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Own> appeal(@PathVariable String id, @RequestBody Said said, CheckedToken token) {
        BroadcastEntry broadcast = broadcasts.find(id).orElseThrow(CommonProblems.NOT_FOUND::problem);
        String viewerId = viewerOf(broadcast, token);
        String text = checked(said.text());
        return sanctioned
                .of(broadcast, viewerId, token)
                .switchIfEmpty(Mono.error(NOTHING::problem))
                .flatMap(it -> rows.open(broadcast.shopId(), opened(it, viewerId, text)))
                .map(appeal -> {
                    if (!appeal.text().equals(text)) throw ALREADY.problem().and("state", appeal.state());
                    return Own.of(appeal);
                });
    }

    private static Appeal opened(Sanction it, String viewerId, String text) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return Appeal.open(it.sanctionId(), it.broadcastId(), viewerId, it.kind(), now, text);
    }

    private String viewerOf(BroadcastEntry broadcast, CheckedToken token) {
        if (!token.caller().shopId().equals(broadcast.shopId())) throw new InvalidToken();
        if (!(token.caller() instanceof Caller.Viewer viewer)) throw CommonProblems.FORBIDDEN.problem();
        Duration wait = rates.command(viewer.viewerId());
        if (wait != null) throw ClosedProblems.tooMany(wait.toSeconds() + 1);
        return viewer.viewerId();
    }

    private static String checked(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        try {
            Fields.text("text", text, TEXT_CHARS);
        } catch (IllegalArgumentException e) {
            throw CommonProblems.INVALID
                    .problem()
                    .and("errors", List.of(Map.of("field", "text", "code", text.isEmpty() ? "not-blank" : "size")));
        }
        return Wording.masked(text);
    }
}
