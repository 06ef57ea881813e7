package dev.livestall.edge.http;

import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses what no handler should ever see. The order is that of the list in {@link #refusal}. */
final class RequestGuard implements WebFilter {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<HttpMethod> WRITING =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final Set<List<String>> HEALTH = Set.of(
            List.of("actuator", "health"),
            List.of("actuator", "health", "liveness"),
            List.of("actuator", "health", "readiness"));

    /** The compact form of a signed token, wherever in the path or the query. */
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*");

    private final long bodyBytes;
    private final List<RawBodies> rawBodies;

    /** @param rawBodies the routes that take more than JSON, and have a limit of their own */
    RequestGuard(long bodyBytes, List<RawBodies> rawBodies) {
        this.bodyBytes = bodyBytes;
        this.rawBodies = rawBodies;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ProblemType refusal = refusal(exchange.getRequest());
        return refusal == null ? chain.filter(exchange) : Mono.error(refusal.problem());
    }

    private @Nullable ProblemType refusal(ServerHttpRequest request) {
        HttpMethod method = request.getMethod();
        if (!READING.contains(method) && !WRITING.contains(method)) {
            return CommonProblems.METHOD_NOT_ALLOWED;
        }
        if (isHiddenActuator(request)) {
            return CommonProblems.NOT_FOUND;
        }
        if (holdsToken(request.getURI().getPath())
                || holdsToken(request.getURI().getQuery())) {
            return CommonProblems.TOKEN_IN_URL;
        }
        return WRITING.contains(method) || request.getHeaders().getContentLength() > 0 ? body(request) : null;
    }

    /** @param part decoded, so that no escape hides one */
    private static boolean holdsToken(@Nullable String part) {
        return part != null && TOKEN.matcher(part).find();
    }

    private @Nullable ProblemType body(ServerHttpRequest request) {
        RawBodies raw = rawBodies.stream()
                .filter(route -> route.isFor(request))
                .findFirst()
                .orElse(null);
        HttpHeaders headers = request.getHeaders();
        if (headers.getContentLength() > (raw == null ? bodyBytes : raw.maxBytes())) {
            return CommonProblems.TOO_LARGE;
        }
        boolean fits = raw == null ? isJson(headers) : raw.takes(request);
        if (WRITING.contains(request.getMethod()) && hasBody(headers) && !fits) {
            return CommonProblems.UNSUPPORTED_MEDIA_TYPE;
        }
        return null;
    }

    /** Whatever a service exposes by mistake. Segments are compared as the router does: decoded, without parameters, slashes uncounted. */
    private static boolean isHiddenActuator(ServerHttpRequest request) {
        List<String> segments = request.getPath().pathWithinApplication().elements().stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(segment -> ((PathContainer.PathSegment) segment).valueToMatch())
                .toList();
        return !segments.isEmpty() && segments.get(0).equalsIgnoreCase("actuator") && !HEALTH.contains(segments);
    }

    private static boolean hasBody(HttpHeaders headers) {
        return headers.getContentLength() > 0
                || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)
                || headers.containsHeader(HttpHeaders.CONTENT_TYPE);
    }

    private static boolean isJson(HttpHeaders headers) {
        try {
            MediaType type = headers.getContentType();
            return type != null && type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
