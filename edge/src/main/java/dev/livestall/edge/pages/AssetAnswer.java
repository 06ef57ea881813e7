package dev.livestall.edge.pages;

import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers with an asset: whole, gzipped, one range of it, or "not modified". */
final class AssetAnswer {

    static final String IMMUTABLE = "public, max-age=31536000, immutable";
    static final String ASK_AGAIN = "no-cache";

    private AssetAnswer() {}

    static Mono<Void> write(ServerWebExchange exchange, Asset asset, String caching) {
        HttpHeaders asked = exchange.getRequest().getHeaders();
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.setContentType(asset.type.mediaType);
        headers.setCacheControl(caching);
        headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (asset.type.text) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        String tag = "\"" + asset.hash + "\"";
        HttpRange range = range(asked, tag);
        byte[] gzip = range == null && acceptsGzip(asked) ? asset.gzip() : null;
        if (exchange.checkNotModified(gzip == null ? tag : "\"" + asset.hash + "-gz\"")) {
            return exchange.getResponse().setComplete();
        }
        if (range != null) {
            return part(exchange.getResponse(), asset.bytes, range);
        }
        if (gzip != null) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] body = gzip == null ? asset.bytes : gzip;
        return send(exchange.getResponse(), body, 0, body.length);
    }

    private static Mono<Void> part(ServerHttpResponse response, byte[] bytes, HttpRange range) {
        long start;
        long end;
        try {
            start = range.getRangeStart(bytes.length);
            end = range.getRangeEnd(bytes.length);
        } catch (IllegalArgumentException e) {
            start = bytes.length;
            end = 0;
        }
        if (start >= bytes.length || end < start) {
            return Mono.error(new ProblemException(CommonProblems.RANGE_NOT_SATISFIABLE)
                    .header(HttpHeaders.CONTENT_RANGE, "bytes */" + bytes.length));
        }
        response.setStatusCode(HttpStatus.PARTIAL_CONTENT);
        response.getHeaders().set(HttpHeaders.CONTENT_RANGE, "bytes " + start + "-" + end + "/" + bytes.length);
        return send(response, bytes, (int) start, (int) (end - start + 1));
    }

    private static Mono<Void> send(ServerHttpResponse response, byte[] bytes, int from, int length) {
        response.getHeaders().setContentLength(length);
        // A view of the shared array: nothing is copied per request.
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(java.nio.ByteBuffer.wrap(bytes, from, length))));
    }

    /** The one range that is asked for. Several at once, or one of another version (If-Range), get the whole. */
    private static @Nullable HttpRange range(HttpHeaders asked, String tag) {
        String condition = asked.getFirst(HttpHeaders.IF_RANGE);
        if (condition != null && !condition.equals(tag)) {
            return null;
        }
        try {
            List<HttpRange> ranges = asked.getRange();
            return ranges.size() == 1 ? ranges.get(0) : null;
        } catch (IllegalArgumentException e) {
            // A Range that can't be read is ignored, RFC 9110 section 14.2.
            return null;
        }
    }

    private static boolean acceptsGzip(HttpHeaders asked) {
        return asked.getOrEmpty(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(line -> java.util.Arrays.stream(line.split(",")))
                .map(String::trim)
                .anyMatch(coding -> coding.matches("(?i)(gzip|\\*)(\\s*;\\s*q=(1(\\.0*)?|0\\.0*[1-9]\\d*))?"));
    }
}
