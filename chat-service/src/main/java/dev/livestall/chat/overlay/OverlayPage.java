package dev.livestall.chat.overlay;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.edge.pages.Pages;
import dev.livestall.edge.pages.Preview;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /overlay/{broadcastId}}: the page that knows its broadcast, or, with 404, one that says so and tries again. */
@RestController
class OverlayPage {
    private static final String TEMPLATE = "overlay";

    /** Not for search engines. */
    private static final Preview PREVIEW = new Preview("Livestall overlay", null, Map.of(), null);

    private final Broadcasts broadcasts;
    private final Pages pages;

    OverlayPage(Broadcasts broadcasts, Pages pages) {
        this.broadcasts = broadcasts;
        this.pages = pages;
    }

    /** What is to be shown ({@code show}, {@code size}, {@code lang}) is read from the address by the page itself. */
    @GetMapping("/overlay/{broadcastId}")
    Mono<ResponseEntity<String>> overlay(@PathVariable String broadcastId) {
        return broadcasts
                .find(broadcastId)
                .map(known ->
                        pages.render(HttpStatus.OK, TEMPLATE, Map.of("broadcastId", known.id()), List.of(), PREVIEW))
                .orElseGet(() -> pages.render(HttpStatus.NOT_FOUND, TEMPLATE, Map.of(), List.of(), PREVIEW));
    }
}
