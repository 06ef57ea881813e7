package dev.livestall.chat.text;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a line waits for a moderator. A closed list: the studio has words for each. */
public enum HoldReason {
    /** It has a word that the shop wants to see first. */
    WORD("word"),
    /** A viewer's line that leads elsewhere, in a shop that looks at these. */
    LINK("link"),
    /** The shop's own check did not answer, or asked for a look. */
    HOOK("hook"),
    /** The room's setting: a moderator looks at every line. */
    ALL("all"),
    /** Viewers reported it. */
    REPORTS("reports"),
    /** Nobody decides: viewers see lines of this room a while later. */
    DELAY("delay");

    private final String code;

    HoldReason(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
