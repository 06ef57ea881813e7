package dev.livestall.chat.mydata;

import dev.livestall.chat.directory.BroadcastPages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /my-data/{broadcastId}}: a page of its own, so that who only watches does not load it. */
@RestController
class MyDataPage {
    private final BroadcastPages pages;

    MyDataPage(BroadcastPages pages) {
        this.pages = pages;
    }

    @GetMapping("/my-data/{broadcastId}")
    Mono<ResponseEntity<String>> page(@PathVariable String broadcastId) {
        return pages.render("my-data", broadcastId);
    }
}
