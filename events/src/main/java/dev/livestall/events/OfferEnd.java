package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an offer ended. */
public enum OfferEnd {
    @JsonProperty("time")
    TIME,
    @JsonProperty("sold_out")
    SOLD_OUT,
    @JsonProperty("stopped")
    STOPPED
}
