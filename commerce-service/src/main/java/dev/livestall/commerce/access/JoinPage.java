package dev.livestall.commerce.access;

import dev.livestall.edge.pages.Pages;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where an invitation's link leads. The server never sees the token before it is accepted. */
@RestController
class JoinPage {
    private final Pages pages;

    JoinPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/join")
    Mono<ResponseEntity<String>> page() {
        return pages.render("join", Map.of());
    }
}
