package dev.livestall.edge.http;

import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/**
 * Lets further origins in for some requests, such as the shop's own pages into its broadcast. A service may declare beans of it.
 *
 * <p>An origin that only such a rule allows gets no credentials: cookies stay with our own pages.
 */
@FunctionalInterface
public interface OriginRule {

    /** @param request may be the preflight of the real one */
    Mono<Boolean> allows(String origin, ServerHttpRequest request);
}
