package dev.livestall.chat.emote;

import dev.livestall.chat.archive.AuditEntry;
import dev.livestall.chat.archive.AuditTrail;
import dev.livestall.chat.archive.PictureRows;
import dev.livestall.chat.directory.DirectoryWriter;
import dev.livestall.chat.staff.ShopStaff;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.DirectoryEntry.Emotes;
import dev.livestall.events.Emote;
import dev.livestall.events.EventJson;
import io.swagger.v3.oas.annotations.Operation;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A shop's emotes: public to read, its hosts' to set. */
@RestController
class EmotesApi {
    private static final int MOST = 100;

    private final ShopEmotes emotes;
    private final ShopStaff staff;
    private final PictureRows pictures;
    private final AuditTrail trail;
    private final DirectoryWriter directory;

    EmotesApi(ShopEmotes emotes, ShopStaff staff, PictureRows pictures, AuditTrail trail, DirectoryWriter directory) {
        this.emotes = emotes;
        this.staff = staff;
        this.pictures = pictures;
        this.trail = trail;
        this.directory = directory;
    }

    /** @param pictureId of a picture of the shop */
    record Wanted(@Nullable String name, @Nullable String pictureId) {}

    record WantedSet(@Nullable List<@Nullable Wanted> emotes) {}

    record ShownSet(List<Emote> emotes) {}

    @Operation(summary = "The emotes of a shop; public")
    @GetMapping("/api/chat/shops/{shopId}/emotes")
    ShownSet of(@PathVariable String shopId) {
        return new ShownSet(emotes.of(shopId));
    }

    /** In force on each node as soon as it has read it. */
    @Operation(summary = "Replaces the emotes of a shop, for its hosts")
    @PutMapping("/api/chat/shops/{shopId}/emotes")
    Mono<ShownSet> set(@PathVariable String shopId, @RequestBody WantedSet wanted, CheckedToken token) {
        String by = staff.host(shopId, token).id();
        return Flux.fromIterable(checked(wanted))
                .index()
                .concatMap(one -> emote(shopId, one.getT1(), one.getT2()))
                .collectList()
                .flatMap(all -> {
                    Emotes entry = new Emotes(shopId, all, by, Instant.now().truncatedTo(ChronoUnit.MILLIS));
                    // First the audit: what can't be written there is not done.
                    return trail.write(shopId, changed(entry))
                            .then(directory.write(entry))
                            .thenReturn(new ShownSet(all));
                });
    }

    private Mono<Emote> emote(String shopId, long at, Wanted wanted) {
        String name = Normalizer.normalize(String.valueOf(wanted.name()), Normalizer.Form.NFC);
        return pictures.find(shopId, String.valueOf(wanted.pictureId()))
                .map(picture -> new Emote(name, picture))
                .switchIfEmpty(Mono.error(() -> invalid("emotes[" + at + "].pictureId", "unknown")));
    }

    private static List<Wanted> checked(WantedSet wanted) {
        List<@Nullable Wanted> all = wanted.emotes();
        if (all == null) throw invalid("emotes", "not-null");
        if (all.size() > MOST) throw invalid("emotes", "too-many");
        Set<String> names = new HashSet<>();
        List<Wanted> checked = new java.util.ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Wanted one = all.get(i);
            String field = "emotes[" + i + "].";
            if (one == null || one.name() == null || !one.name().matches(ShopEmotes.NAME)) {
                throw invalid(field + "name", "not-a-name");
            }
            if (!names.add(one.name())) throw invalid(field + "name", "twice");
            if (one.pictureId() == null || !one.pictureId().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                throw invalid(field + "pictureId", "unknown");
            }
            checked.add(one);
        }
        return checked;
    }

    private static RuntimeException invalid(String field, String code) {
        return CommonProblems.INVALID.problem().and("errors", List.of(Map.of("field", field, "code", code)));
    }

    private static AuditEntry changed(Emotes set) {
        var names = set.emotes().stream().map(Emote::name).toList();
        return new AuditEntry(
                UUID.randomUUID().toString(),
                set.at(),
                null,
                set.by(),
                "emotes.changed",
                set.shopId(),
                null,
                null,
                EventJson.MAPPER.valueToTree(Map.of("emotes", names)));
    }
}
