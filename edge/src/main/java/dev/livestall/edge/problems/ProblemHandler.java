package dev.livestall.edge.problems;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes every error that leaves a handler or a filter as {@code application/problem+json}, whatever the client accepts. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ProblemHandler implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    /** The headers that a failed handler may have set for an answer that it never gave. */
    private static final String[] OF_THE_ANSWER = {
        HttpHeaders.CONTENT_LENGTH,
        HttpHeaders.CONTENT_ENCODING,
        HttpHeaders.CONTENT_RANGE,
        HttpHeaders.ETAG,
        HttpHeaders.CACHE_CONTROL,
        HttpHeaders.LAST_MODIFIED
    };

    private final JsonMapper json;

    public ProblemHandler(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            // The client already reads an answer that was well so far: all that is left is to cut it off.
            return Mono.error(error);
        }
        ProblemException problem = ProblemMapping.of(error);
        if (problem.type() == CommonProblems.INTERNAL_ERROR) {
            LOG.error(
                    "{} {} failed",
                    exchange.getRequest().getMethod(),
                    exchange.getRequest().getPath().value(),
                    error);
        }
        HttpHeaders headers = response.getHeaders();
        for (String name : OF_THE_ANSWER) {
            headers.remove(name);
        }
        response.setStatusCode(HttpStatusCode.valueOf(problem.type().status()));
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        Map<String, String> own = problem.headers();
        own.forEach(headers::set);
        byte[] body = json.writeValueAsBytes(problem.body());
        headers.setContentLength(body.length);
        DataBuffer buffer = response.bufferFactory().wrap(body);
        return response.writeWith(Mono.just(buffer));
    }
}
