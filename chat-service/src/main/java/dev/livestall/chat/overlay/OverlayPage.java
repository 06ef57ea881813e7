package dev.livestall.chat.overlay;

import dev.livestall.chat.directory.BroadcastPages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /overlay/{broadcastId}}: the page that knows its broadcast, or, with 404, one that says so and tries again. */
@RestController
class OverlayPage {
    private final BroadcastPages pages;

    OverlayPage(BroadcastPages pages) {
        this.pages = pages;
    }

    /** What is to be shown ({@code show}, {@code size}, {@code lang}) is read from the address by the page itself. */
    @GetMapping("/overlay/{broadcastId}")
    Mono<ResponseEntity<String>> overlay(@PathVariable String broadcastId) {
        return pages.render("overlay", broadcastId);
    }
}
