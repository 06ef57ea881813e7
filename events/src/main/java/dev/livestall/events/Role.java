package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person is in a room. Everyone but {@link #VIEWER} is staff of the shop. */
public enum Role {
    @JsonProperty("viewer")
    VIEWER,
    @JsonProperty("agent")
    AGENT,
    @JsonProperty("marketer")
    MARKETER,
    @JsonProperty("moderator")
    MODERATOR,
    @JsonProperty("host")
    HOST,
    @JsonProperty("owner")
    OWNER;

    public boolean isStaff() {
        return this != VIEWER;
    }

    /** May remove lines and time viewers out. */
    public boolean moderates() {
        return this == MODERATOR || this == HOST || this == OWNER;
    }

    /** May pin, start offers, go live and end a show. */
    public boolean hosts() {
        return this == HOST || this == OWNER;
    }

    /** May see amounts and orders: everyone of the shop but its moderators and agents. */
    public boolean seesSales() {
        return this == MARKETER || hosts();
    }
}
