package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may see a room event. */
public enum Audience {
    @JsonProperty("everyone")
    EVERYONE,
    @JsonProperty("moderators")
    MODERATORS
}
