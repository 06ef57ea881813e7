package dev.livestall.edge.http;

import dev.livestall.edge.problems.CommonProblems;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** CORS, for WebSocket handshakes too, which the framework lets through from anywhere: an origin that isn't allowed is 403. */
final class OriginFilter implements WebFilter {

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String REQUEST_HEADERS =
            "Authorization, Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID";
    private static final String RESPONSE_HEADERS = "ETag, Location, Retry-After";
    private static final String PREFLIGHT_SECONDS = "600";

    private final AllowedOrigins ours;
    private final List<OriginRule> rules;

    OriginFilter(AllowedOrigins ours, List<OriginRule> rules) {
        this.ours = ours;
        this.rules = rules;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        exchange.getResponse().getHeaders().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        List<String> named = request.getHeaders().getOrEmpty(HttpHeaders.ORIGIN);
        if (named.isEmpty()) {
            return chain.filter(exchange);
        }
        if (named.size() > 1) {
            return Mono.error(CommonProblems.ORIGIN_REFUSED.problem());
        }
        String origin = named.get(0);
        if (ours.allows(origin)) {
            return admit(exchange, chain, origin, true);
        }
        return Flux.fromIterable(rules)
                .concatMap(rule -> rule.allows(origin, request))
                .any(allowed -> allowed)
                .flatMap(allowed -> allowed
                        ? admit(exchange, chain, origin, false)
                        : Mono.error(CommonProblems.ORIGIN_REFUSED.problem()));
    }

    private static Mono<Void> admit(
            ServerWebExchange exchange, WebFilterChain chain, String origin, boolean credentials) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.setAccessControlAllowOrigin(origin);
        headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, RESPONSE_HEADERS);
        if (credentials) {
            headers.setAccessControlAllowCredentials(true);
        }
        if (!CorsUtils.isPreFlightRequest(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS);
        headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, PREFLIGHT_SECONDS);
        exchange.getResponse().setStatusCode(HttpStatus.NO_CONTENT);
        return exchange.getResponse().setComplete();
    }
}
