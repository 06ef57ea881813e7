package dev.livestall.chat.embed;

import dev.livestall.edge.http.OriginRule;
import dev.livestall.edge.pages.OutsideScript;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.settings.EdgeSettings;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** {@code /embed.js}. */
@RestController
class EmbedScript {
    private static final String PATH = "/embed.js";

    private final @Nullable OutsideScript script;

    EmbedScript(EdgeSettings edge) {
        script = OutsideScript.read("embed/embed.js", Map.of("chat", edge.chatUrl(), "commerce", edge.commerceUrl()));
    }

    @Operation(hidden = true)
    @GetMapping(PATH)
    Mono<Void> embed(ServerWebExchange exchange) {
        return script == null ? Mono.error(CommonProblems.NOT_FOUND.problem()) : script.write(exchange);
    }

    /** Pages that check what they load ({@code integrity}) ask with their origin. */
    @Bean
    static OriginRule embedOrigins() {
        return (origin, request) -> Mono.just(request.getPath().value().equals(PATH));
    }
}
