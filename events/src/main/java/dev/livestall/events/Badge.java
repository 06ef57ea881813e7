package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a line says of its author, beside the name. */
public enum Badge {
    @JsonProperty("host")
    HOST,
    @JsonProperty("moderator")
    MODERATOR,
    /** Has a paid order in this broadcast. */
    @JsonProperty("buyer")
    BUYER,
    /** It is their first line in this broadcast. */
    @JsonProperty("first-time")
    FIRST_TIME
}
