package dev.livestall.chat.directory;

import dev.livestall.edge.pages.Pages;
import dev.livestall.edge.pages.Preview;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Pages beside a broadcast's own: they know its public facts, and are not for search engines. */
@Component
public class BroadcastPages {
    private static final Preview PREVIEW = new Preview("Livestall", null, Map.of(), null);

    private final Broadcasts broadcasts;
    private final Pages pages;

    BroadcastPages(Broadcasts broadcasts, Pages pages) {
        this.broadcasts = broadcasts;
        this.pages = pages;
    }

    /** With 404, and without facts, for a broadcast that nobody knows. */
    public Mono<ResponseEntity<String>> render(String template, String broadcastId) {
        return broadcasts
                .find(broadcastId)
                .map(PublicFacts::of)
                .map(facts -> pages.render(
                        HttpStatus.OK,
                        template,
                        Map.of("broadcastId", facts.broadcastId(), "broadcast", facts),
                        List.of(),
                        PREVIEW))
                .orElseGet(() -> pages.render(HttpStatus.NOT_FOUND, template, Map.of(), List.of(), PREVIEW));
    }
}
