package dev.livestall.chat.room;

/** The classes of audience. Everyone in a class gets the same bytes, so each is encoded once. */
public enum Eyes {
    EVERYONE,
    MODERATORS
}
