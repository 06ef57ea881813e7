package dev.livestall.chat.poll;

import dev.livestall.chat.archive.Page;
import dev.livestall.chat.archive.PageWanted;
import dev.livestall.chat.archive.PastPoll;
import dev.livestall.chat.archive.PastPolls;
import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a replay shows of polls, as public as their results were in the room. */
@RestController
class PastPollsApi {
    private final Broadcasts broadcasts;
    private final PastPolls polls;

    PastPollsApi(Broadcasts broadcasts, PastPolls polls) {
        this.broadcasts = broadcasts;
        this.polls = polls;
    }

    @Operation(summary = "The polls of a show that are over, with their results, a page at a time")
    @GetMapping("/api/chat/broadcasts/{id}/polls")
    Mono<Page<PastPoll>> past(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String limit) {
        BroadcastEntry broadcast = broadcasts.find(id).orElseThrow(CommonProblems.NOT_FOUND::problem);
        return polls.page(broadcast, PageWanted.of(before, limit));
    }
}
