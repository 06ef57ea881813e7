package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A shop's own check of lines before they are delivered.
 *
 * @param url {@code https}
 * @param timeoutMillis how long a line may wait for its answer, 50–2,000
 */
public record HookTarget(String url, int timeoutMillis, OnFailure onFailure) {

    /** What becomes of a line that the check gave no answer about. */
    public enum OnFailure {
        /** It is delivered. */
        @JsonProperty("open")
        OPEN,
        /** It waits for a moderator. */
        @JsonProperty("closed")
        CLOSED
    }
}
