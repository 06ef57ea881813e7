package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a question was answered. */
public enum AnsweredBy {
    /** By a line in the chat. */
    @JsonProperty("text")
    TEXT,
    /** By the host, speaking in the show. */
    @JsonProperty("aloud")
    ALOUD
}
