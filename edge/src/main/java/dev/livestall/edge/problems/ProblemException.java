package dev.livestall.edge.problems;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a problem: {@code throw new ProblemException(SOLD_OUT).with("3 are left").and("max", 3)}.
 *
 * <p>It is an answer, not a fault: it carries no stack trace and is not logged as an error. Instances belong to one request.
 * A problem that others must be able to catch by its type is a subclass.
 */
public class ProblemException extends RuntimeException {

    private static final Set<String> OURS = Set.of("type", "title", "status", "detail", "code");

    private final transient ProblemType type;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable String detail;

    public ProblemException(ProblemType type) {
        super(type.code(), null, false, false);
        this.type = type;
    }

    /** Says for a person what is the matter this time. Never put a secret or the text of an inner error here. */
    public ProblemException with(String detail) {
        this.detail = detail;
        return this;
    }

    /** Adds a member to the body. The names of RFC 9457 and {@code code} are taken. */
    public ProblemException and(String property, Object value) {
        if (OURS.contains(property)) {
            throw new IllegalArgumentException("taken: " + property);
        }
        properties.put(property, value);
        return this;
    }

    /** Adds a header to the answer, such as {@code Retry-After} or {@code Allow}. */
    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /** The body, in the order in which it is written. */
    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type.urn());
        body.put("title", type.title());
        body.put("status", type.status());
        if (detail != null) {
            body.put("detail", detail);
        }
        body.put("code", type.code());
        body.putAll(properties);
        return body;
    }
}
