package dev.livestall.chat.words;

import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.chat.words.WordLists.Listed;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.WordRule;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
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
    private final ShopStaff staff;

    WordsApi(WordLists lists, EditingWords editing, ShopStaff staff) {
        this.lists = lists;
        this.editing = editing;
        this.staff = staff;
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
    Shown ofShop(@PathVariable String shopId, CheckedToken token) {
        staff.moderator(shopId, token);
        return Shown.of(lists.of(shopId, null));
    }

    @Operation(summary = "Replaces the word list of a shop")
    @PutMapping("/api/chat/shops/{shopId}/words")
    Mono<Shown> edit(@PathVariable String shopId, @RequestBody WordsEdit edit, CheckedToken token) {
        return editing.edit(shopId, null, edit, staff.moderator(shopId, token).id())
                .map(Shown::of);
    }

    @Operation(summary = "The word list of one show, for its moderators")
    @GetMapping("/api/chat/broadcasts/{id}/words")
    Shown ofShow(@PathVariable String id, CheckedToken token) {
        return Shown.of(lists.of(staff.moderated(id, token).shopId(), id));
    }

    @Operation(summary = "Replaces the word list of one show")
    @PutMapping("/api/chat/broadcasts/{id}/words")
    Mono<Shown> editShow(@PathVariable String id, @RequestBody WordsEdit edit, CheckedToken token) {
        String shopId = staff.moderated(id, token).shopId();
        return editing.edit(shopId, id, edit, staff.moderator(shopId, token).id())
                .map(Shown::of);
    }
}
