package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may see a room event. */
public enum Audience {
    @JsonProperty("everyone")
    EVERYONE,
    @JsonProperty("moderators")
    MODERATORS,
    /** Nobody in the room: what it sees of these is counted. They are for the nodes and the job. */
    @JsonProperty("nodes")
    NODES
}
