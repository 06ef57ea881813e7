package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of show an event belongs to. Rehearsals never reach a figure; demo figures never mix with live ones. */
public enum Mode {
    @JsonProperty("live")
    LIVE,
    @JsonProperty("rehearsal")
    REHEARSAL,
    @JsonProperty("demo")
    DEMO
}
