package dev.livestall.commerce.studio;

import dev.livestall.edge.pages.Pages;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Mono;

@Controller
class StudioPage {
    private final Pages pages;

    StudioPage(Pages pages) {
        this.pages = pages;
    }

    @ResponseBody
    @GetMapping("/studio")
    Mono<ResponseEntity<String>> page() {
        return pages.render("studio", Map.of());
    }
}
