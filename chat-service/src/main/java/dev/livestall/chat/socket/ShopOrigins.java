package dev.livestall.chat.socket;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.edge.http.OriginRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The pages of a shop may open the rooms of its own broadcasts. */
@Component
class ShopOrigins implements OriginRule {
    private static final Pattern OF_A_BROADCAST = Pattern.compile("/api/chat/broadcasts/([^/]+)(/.*)?");

    private final Broadcasts broadcasts;

    ShopOrigins(Broadcasts broadcasts) {
        this.broadcasts = broadcasts;
    }

    @Override
    public Mono<Boolean> allows(String origin, ServerHttpRequest request) {
        Matcher path = OF_A_BROADCAST.matcher(request.getPath().value());
        return Mono.just(path.matches()
                && broadcasts
                        .find(path.group(1))
                        .filter(broadcast -> broadcast.allowedOrigins().contains(origin))
                        .isPresent());
    }
}
