package dev.livestall.edge.http;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The headers of every answer. What a handler set itself stays. */
final class SecurityHeaders implements WebFilter {

    /** For what is no page: opened by itself it may run, load and frame nothing. */
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private static final String YEAR = "max-age=31536000";

    private final boolean https;

    SecurityHeaders(boolean https) {
        this.https = https;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> {
            add(
                    exchange.getResponse().getHeaders(),
                    exchange.getRequest().getPath().value());
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    private void add(HttpHeaders headers, String path) {
        headers.set("X-Content-Type-Options", "nosniff");
        ifAbsent(headers, "Content-Security-Policy", NO_PAGE);
        ifAbsent(headers, "Referrer-Policy", "strict-origin-when-cross-origin");
        ifAbsent(headers, "X-Frame-Options", "DENY");
        ifAbsent(headers, "Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (https) {
            headers.set("Strict-Transport-Security", YEAR);
        }
        if (path.startsWith("/api/")) {
            ifAbsent(headers, HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void ifAbsent(HttpHeaders headers, String name, String value) {
        if (!headers.containsHeader(name)) {
            headers.set(name, value);
        }
    }
}
