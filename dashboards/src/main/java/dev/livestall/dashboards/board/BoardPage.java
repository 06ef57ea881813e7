package dev.livestall.dashboards.board;

import dev.livestall.edge.pages.Pages;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The page itself is public and empty; everything in it comes by the API with a staff token. */
@RestController
class BoardPage {
    private final Pages pages;

    BoardPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    Mono<ResponseEntity<String>> board() {
        return pages.render("board", Map.of());
    }
}
