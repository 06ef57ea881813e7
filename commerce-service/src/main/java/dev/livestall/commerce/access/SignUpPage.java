package dev.livestall.commerce.access;

import dev.livestall.edge.pages.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where a shop begins. Where none is taken, the page says so. */
@RestController
class SignUpPage {
    private final Pages pages;
    private final LogInWays ways;

    SignUpPage(Pages pages, LogInWays ways) {
        this.pages = pages;
        this.ways = ways;
    }

    @GetMapping("/sign-up")
    Mono<ResponseEntity<String>> page() {
        return pages.render("sign-up", ways.forPage());
    }
}
