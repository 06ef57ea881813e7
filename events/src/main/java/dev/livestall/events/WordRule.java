package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list of words.
 *
 * @param word as the moderator wrote it, at most 64 characters
 * @param language of the word, for those who edit the list; it changes nothing
 * @param match null: short words of Latin letters as whole words, all others anywhere
 */
public record WordRule(
        String word,
        Action action,
        @Nullable String language,
        @Nullable Match match) {

    /** What happens to a line with the word. */
    public enum Action {
        @JsonProperty("block")
        BLOCK,
        @JsonProperty("hold")
        HOLD,
        @JsonProperty("mask")
        MASK,
        /** Nothing: a harmless word that has a bad one inside. */
        @JsonProperty("allow")
        ALLOW
    }

    /** Where in a line the word counts. */
    public enum Match {
        @JsonProperty("anywhere")
        ANYWHERE,
        @JsonProperty("word")
        WORD
    }
}
