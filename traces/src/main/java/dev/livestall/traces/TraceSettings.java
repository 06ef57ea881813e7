package dev.livestall.traces;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where spans go, and of how many. Every part of an installation needs the same shares, or traces have holes.
 *
 * @param collector base URL of an OTLP/HTTP collector, such as {@code http://collector:4318}; empty: nothing is traced
 * @param service name of the part, such as {@code chat-service}
 * @param orders share of the orders that are traced, 0 to 1
 * @param messages share of the messages that are traced, 0 to 1
 */
public record TraceSettings(String collector, String service, double orders, double messages) implements Serializable {
    /** Nothing is traced. */
    public static final TraceSettings NONE = new TraceSettings("", "", 0, 0);

    /** @throws IllegalArgumentException if a value can't be used, in words */
    public TraceSettings {
        if (!collector.isEmpty() && !isBaseUrl(collector)) {
            throw new IllegalArgumentException("LIVESTALL_TRACES: an http(s) URL without a path, not " + collector);
        }
        share("LIVESTALL_TRACED_ORDERS", orders);
        share("LIVESTALL_TRACED_MESSAGES", messages);
    }

    private static boolean isBaseUrl(String text) {
        try {
            URI url = new URI(text);
            return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                    && url.getHost() != null
                    && url.getRawPath().isEmpty()
                    && url.getRawQuery() == null
                    && url.getRawUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static void share(String name, double share) {
        // A NaN is neither.
        if (!(share >= 0 && share <= 1)) throw new IllegalArgumentException(name + ": a share from 0 to 1");
    }
}
