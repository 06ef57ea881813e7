package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of thing that make a viewer engaged. */
public enum Engagement {
    @JsonProperty("post")
    POST,
    @JsonProperty("reaction")
    REACTION,
    @JsonProperty("click")
    CLICK,
    @JsonProperty("vote")
    VOTE,
    @JsonProperty("question")
    QUESTION
}
