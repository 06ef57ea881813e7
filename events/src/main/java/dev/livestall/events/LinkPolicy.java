package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a viewer's line that leads elsewhere. */
public enum LinkPolicy {
    @JsonProperty("refuse")
    REFUSE,
    @JsonProperty("hold")
    HOLD,
    @JsonProperty("allow")
    ALLOW
}
