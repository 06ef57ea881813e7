package dev.livestall.chat.room;

/** The classes of audience. Everyone in a class gets the same bytes, so each is encoded once. */
public enum Eyes {
    /** Viewers: what is for everyone, and of a hot room a sample. */
    EVERYONE,
    /** Staff: all that is for everyone. */
    STAFF,
    /** Staff who moderate: what is for moderators too. */
    MODERATORS
}
