package dev.livestall.chat.design;

import dev.livestall.edge.pages.Pages;
import dev.livestall.edge.pages.Preview;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /design}: for whoever builds pages. Public, since it holds no data; search engines are told to leave it. */
@RestController
class DesignPage {
    private static final Preview PREVIEW = new Preview("Livestall", null, Map.of(), null);

    private final Pages pages;

    DesignPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/design")
    Mono<ResponseEntity<String>> design() {
        return pages.render(HttpStatus.OK, "design", Map.of(), List.of(), PREVIEW);
    }
}
