package dev.livestall.chat.watch;

import dev.livestall.chat.connection.FirstPictures;
import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.directory.PublicFacts;
import dev.livestall.edge.pages.Pages;
import dev.livestall.edge.pages.Preview;
import dev.livestall.edge.settings.EdgeSettings;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.DirectoryEntry.Video;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /watch/{broadcastId}}: the page with the facts of its broadcast and the room's first picture in its settings, or, with 404, without them. */
@RestController
class WatchPage {
    private static final String TEMPLATE = "watch";

    private static final Preview NOWHERE = new Preview("Livestall", null, Map.of(), null);

    private final Broadcasts broadcasts;
    private final FirstPictures pictures;
    private final Pages pages;
    private final String chatUrl;

    WatchPage(Broadcasts broadcasts, FirstPictures pictures, Pages pages, EdgeSettings edge) {
        this.pictures = pictures;
        this.chatUrl = edge.chatUrl();
        this.broadcasts = broadcasts;
        this.pages = pages;
    }

    @GetMapping("/watch/{broadcastId}")
    Mono<ResponseEntity<String>> watch(@PathVariable String broadcastId) {
        return broadcasts
                .find(broadcastId)
                .map(PublicFacts::of)
                .map(facts -> pages.render(
                        HttpStatus.OK,
                        TEMPLATE,
                        settings(facts),
                        mediaOf(facts.video()),
                        new ShowPreview(facts, chatUrl).preview()))
                .orElseGet(() -> pages.render(HttpStatus.NOT_FOUND, TEMPLATE, Map.of(), List.of(), NOWHERE));
    }

    private Map<String, Object> settings(PublicFacts facts) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("broadcastId", facts.broadcastId());
        settings.put("broadcast", facts);
        if (facts.state() == BroadcastState.LIVE) {
            pictures.of(facts.broadcastId()).ifPresent(picture -> settings.put("picture", picture));
        }
        return settings;
    }

    /** Where the video comes from, if that is another origin: the page may load from there and nowhere else. */
    private static List<String> mediaOf(@Nullable Video video) {
        if (video == null) return List.of();
        return Stream.of(video.url(), video.captions(), video.poster())
                .filter(url -> url != null && url.startsWith("http"))
                .toList();
    }
}
