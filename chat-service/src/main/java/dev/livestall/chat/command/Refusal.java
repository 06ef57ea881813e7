package dev.livestall.chat.command;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a command was not carried out. A closed list: clients have words for each. */
public enum Refusal {
    EMPTY("empty"),
    TOO_LONG("too-long"),
    NOT_NAMED("not-named"),
    NICKNAME_TAKEN_BY_STAFF("nickname-taken-by-staff"),
    NICKNAME_INVALID("nickname-invalid"),
    RULES_NOT_ACCEPTED("rules-not-accepted"),
    MUTED("muted"),
    BANNED("banned"),
    TOO_FAST("too-fast"),
    BLOCKED_WORD("blocked-word"),
    NOT_ALLOWED("not-allowed"),
    ENDED("ended"),
    NOT_STARTED("not-started"),
    UNKNOWN_MESSAGE("unknown-message"),
    BAD_FRAME("bad-frame"),
    REPEATED("repeated"),
    WALL("wall"),
    DENIED("denied"),
    LINKS_NOT_ALLOWED("links-not-allowed"),
    UNKNOWN_QUESTION("unknown-question"),
    UNKNOWN_POLL("unknown-poll"),
    POLL_RUNNING("poll-running"),
    POLL_ENDED("poll-ended"),
    ALREADY_VOTED("already-voted"),
    SURVEY_CLOSED("survey-closed"),
    UNKNOWN_EMOJI("unknown-emoji"),
    UNKNOWN_PICTURE("unknown-picture"),
    /** As many as are counted have done it already. */
    FULL("full"),
    SLOW_MODE("slow-mode"),
    FROZEN("frozen"),
    BUYERS_ONLY("buyers-only"),
    FOLLOWERS_ONLY("followers-only"),
    EMOJI_ONLY("emoji-only"),
    NOT_UNIQUE("not-unique"),
    REJECTED("rejected"),
    NOT_HELD("not-held"),
    ALREADY_DECIDED("already-decided"),
    TOO_LATE("too-late"),
    ALREADY_REPORTED("already-reported");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
