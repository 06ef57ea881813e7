package dev.livestall.chat.mydata;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.directory.PublicFacts;
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

/** {@code /my-data/{broadcastId}}: a page of its own, so that who only watches does not load it. */
@RestController
class MyDataPage {
    private static final String TEMPLATE = "my-data";

    /** Not for search engines. */
    private static final Preview PREVIEW = new Preview("Livestall", null, Map.of(), null);

    private final Broadcasts broadcasts;
    private final Pages pages;

    MyDataPage(Broadcasts broadcasts, Pages pages) {
        this.broadcasts = broadcasts;
        this.pages = pages;
    }

    @GetMapping("/my-data/{broadcastId}")
    Mono<ResponseEntity<String>> page(@PathVariable String broadcastId) {
        return broadcasts
                .find(broadcastId)
                .map(PublicFacts::of)
                .map(facts -> pages.render(
                        HttpStatus.OK,
                        TEMPLATE,
                        Map.of("broadcastId", facts.broadcastId(), "broadcast", facts),
                        List.of(),
                        PREVIEW))
                .orElseGet(() -> pages.render(HttpStatus.NOT_FOUND, TEMPLATE, Map.of(), List.of(), PREVIEW));
    }
}
