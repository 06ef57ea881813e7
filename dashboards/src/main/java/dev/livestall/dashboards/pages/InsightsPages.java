package dev.livestall.dashboards.pages;

import dev.livestall.edge.pages.Pages;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class InsightsPages {
    private final Pages pages;

    InsightsPages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    Mono<ResponseEntity<String>> board() {
        return pages.render("board", Map.of());
    }

    @GetMapping("/report")
    Mono<ResponseEntity<String>> report() {
        return pages.render("report", Map.of());
    }

    @GetMapping("/books")
    Mono<ResponseEntity<String>> books() {
        return pages.render("books", Map.of());
    }

    @GetMapping("/dictionary")
    Mono<ResponseEntity<String>> dictionary() {
        return pages.render("dictionary", Map.of());
    }
}
