package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a coupon can't be claimed any more before its time is over. */
public enum CouponEnd {
    /** All of them are claimed. */
    @JsonProperty("claimed")
    CLAIMED,
    @JsonProperty("stopped")
    STOPPED
}
