package dev.livestall.chat.words;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.words.WordLists.Listed;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.Caller;
import dev.livestall.events.Role;
import dev.livestall.events.WordRule;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The lists, for moderators and above of the shop. Another shop's is not found. */
@RestController
class WordsApi {
    private final WordLists lists;
    private final EditingWords editing;
    private final Broadcasts broadcasts;

    WordsApi(WordLists lists, EditingWords editing, Broadcasts broadcasts) {
        this.lists = lists;
        this.editing = editing;
        this.broadcasts = broadcasts;
    }

    /** @param version null while there is no list */
    record Shown(
            @Nullable String version,
            List<WordRule> words,
            @Nullable String by,
            @Nullable Instant at) {
        static Shown of(@Nullable Listed listed) {
            if (listed == null) return new Shown(null, List.of(), null, null);
            return new Shown(
                    listed.head().version(),
                    listed.rules(),
                    listed.head().by(),
                    listed.head().at());
        }
    }

    @Operation(summary = "The word list of a shop, for its moderators")
    @GetMapping("/api/chat/shops/{shopId}/words")
    Shown ofShop(@PathVariable String shopId, Caller.Staff caller) {
        moderatorOf(shopId, caller);
        return Shown.of(lists.of(shopId, null));
    }

    @Operation(summary = "Replaces the word list of a shop")
    @PutMapping("/api/chat/shops/{shopId}/words")
    Mono<Shown> edit(@PathVariable String shopId, @RequestBody WordsEdit edit, Caller.Staff caller) {
        moderatorOf(shopId, caller);
        return editing.edit(shopId, null, edit, caller.staffId()).map(Shown::of);
    }

    @Operation(summary = "The word list of one show, for its moderators")
    @GetMapping("/api/chat/broadcasts/{id}/words")
    Shown ofShow(@PathVariable String id, Caller.Staff caller) {
        return Shown.of(lists.of(shopOf(id, caller), id));
    }

    @Operation(summary = "Replaces the word list of one show")
    @PutMapping("/api/chat/broadcasts/{id}/words")
    Mono<Shown> editShow(@PathVariable String id, @RequestBody WordsEdit edit, Caller.Staff caller) {
        return editing.edit(shopOf(id, caller), id, edit, caller.staffId()).map(Shown::of);
    }

    private String shopOf(String broadcastId, Caller.Staff caller) {
        String shopId = broadcasts
                .find(broadcastId)
                .orElseThrow(CommonProblems.NOT_FOUND::problem)
                .shopId();
        moderatorOf(shopId, caller);
        return shopId;
    }

    private static void moderatorOf(String shopId, Caller.Staff caller) {
        if (!caller.shopId().equals(shopId)) throw CommonProblems.NOT_FOUND.problem();
        for (Role role : Role.values()) {
            if (role.moderates() && role.name().equals(caller.role().toUpperCase(Locale.ROOT))) return;
        }
        throw CommonProblems.FORBIDDEN.problem();
    }
}
