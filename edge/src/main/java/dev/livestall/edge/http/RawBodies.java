package dev.livestall.edge.http;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * A route that takes bodies which are no JSON, such as pictures or a CSV file. A service declares a bean of it per route; everywhere else
 * such a body stays refused.
 *
 * @param path a pattern as in {@code @PostMapping}
 * @param types exact types; none that a form of a strange page could send
 * @param maxBytes most bytes of a body; takes the place of the service's own limit
 */
public record RawBodies(HttpMethod method, PathPattern path, Set<MediaType> types, long maxBytes) {

    private static final List<MediaType> FORMS =
            List.of(MediaType.TEXT_PLAIN, MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    public RawBodies {
        types = Set.copyOf(types);
        for (MediaType form : FORMS) {
            if (types.stream().anyMatch(type -> type.includes(form))) {
                throw new IllegalArgumentException(form + " comes from strange pages without being asked for");
            }
        }
    }

    public static RawBodies of(HttpMethod method, String path, long maxBytes, MediaType... types) {
        return new RawBodies(method, PathPatternParser.defaultInstance.parse(path), Set.of(types), maxBytes);
    }

    boolean isFor(ServerHttpRequest request) {
        return method.equals(request.getMethod())
                && path.matches(request.getPath().pathWithinApplication());
    }

    boolean takes(ServerHttpRequest request) {
        try {
            MediaType type = request.getHeaders().getContentType();
            return type != null && types.stream().anyMatch(type::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /** @return the whole body; an error that becomes 413 as soon as it is longer than allowed */
    public Mono<byte[]> read(ServerHttpRequest request) {
        return WholeBody.of(request, maxBytes);
    }
}
