package dev.livestall.commerce.studio;

import dev.livestall.commerce.access.LogInWays;
import dev.livestall.edge.pages.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Mono;

@Controller
class StudioPage {
    private final Pages pages;
    private final LogInWays ways;

    StudioPage(Pages pages, LogInWays ways) {
        this.pages = pages;
        this.ways = ways;
    }

    @ResponseBody
    @GetMapping("/studio")
    Mono<ResponseEntity<String>> page() {
        return pages.render("studio", ways.forPage());
    }
}
