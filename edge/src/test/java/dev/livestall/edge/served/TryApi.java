package dev.livestall.edge.served;

import dev.livestall.edge.http.RawBodies;
import dev.livestall.edge.pages.Pages;
import dev.livestall.edge.problems.ProblemException;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.tokens.Caller;
import dev.livestall.edge.tokens.CheckedToken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class TryApi {

    static final ProblemType SOLD_OUT = new ProblemType("sold-out", 409, "Nothing is left");

    private final Pages pages;
    private final RawBodies pictures;

    TryApi(Pages pages, RawBodies pictures) {
        this.pages = pages;
        this.pictures = pictures;
    }

    record Wish(@NotBlank String name, @Min(1) @Max(9) int quantity) {}

    @GetMapping("/page")
    Mono<ResponseEntity<String>> page() {
        return pages.render("demo", Map.of("title", "</script><!--\u2028&"));
    }

    @PostMapping("/api/try/wishes")
    Wish wish(@Valid @RequestBody Wish wish) {
        return wish;
    }

    @PostMapping("/api/try/start")
    Map<String, Object> start() {
        return Map.of("started", true);
    }

    @PutMapping("/api/try/pictures/{id}")
    Mono<Map<String, Object>> picture(ServerHttpRequest request) {
        return pictures.read(request).map(bytes -> Map.of("bytes", bytes.length));
    }

    @GetMapping("/api/try/sold-out")
    Mono<Void> soldOut() {
        return Mono.error(new ProblemException(SOLD_OUT).with("All 3 are gone").and("max", 3));
    }

    @GetMapping("/api/try/fault")
    Mono<Void> fault() {
        return Mono.error(new IllegalStateException("the password is hunter2"));
    }

    @GetMapping("/api/try/number")
    Map<String, Object> number(@RequestParam int n) {
        return Map.of("n", n);
    }

    @GetMapping("/api/try/limited")
    Map<String, Object> limited(@RequestParam @Max(9) int n) {
        return Map.of("n", n);
    }

    @GetMapping("/api/try/staff")
    Caller staff(Caller.Staff staff) {
        return staff;
    }

    @GetMapping("/api/try/viewer")
    Caller viewer(Caller.Viewer viewer) {
        return viewer;
    }

    @GetMapping("/api/try/anyone")
    Map<String, Object> anyone(@Nullable Caller caller) {
        return Map.of("known", caller != null);
    }

    @GetMapping("/api/try/token")
    Map<String, Object> token(CheckedToken token) {
        return Map.of(
                "value",
                token.value(),
                "seconds",
                token.expiresAt().getEpochSecond() - token.issuedAt().getEpochSecond());
    }

    @GetMapping("/api/try/embedded")
    Map<String, Object> embedded() {
        return Map.of("ok", true);
    }

    @GetMapping(path = "/api/try/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<String> stream() {
        return Flux.interval(Duration.ofMillis(300)).map(n -> "tick " + n);
    }
}
