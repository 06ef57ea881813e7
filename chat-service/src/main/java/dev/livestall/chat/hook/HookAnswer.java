package dev.livestall.chat.hook;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a shop's check says of a line.
 *
 * @param text for {@code change}: what the viewer shall have said instead
 */
record HookAnswer(Action action, @Nullable String text) {
    enum Action {
        @JsonProperty("allow")
        ALLOW,
        @JsonProperty("change")
        CHANGE,
        @JsonProperty("hold")
        HOLD,
        @JsonProperty("deny")
        DENY
    }

    /** Jackson leaves null what was not sent. */
    @SuppressWarnings("ConstantValue")
    HookAnswer {
        if (action == null) throw new IllegalArgumentException("no action");
        if (action == Action.CHANGE && text == null) throw new IllegalArgumentException("a change to nothing");
    }
}
