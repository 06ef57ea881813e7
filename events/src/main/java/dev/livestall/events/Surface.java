package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a product was seen or touched. */
public enum Surface {
    @JsonProperty("card")
    CARD,
    @JsonProperty("offer")
    OFFER,
    @JsonProperty("link")
    LINK,
    @JsonProperty("answer")
    ANSWER,
    @JsonProperty("bag")
    BAG,
    @JsonProperty("replay")
    REPLAY,
    @JsonProperty("embed")
    EMBED
}
