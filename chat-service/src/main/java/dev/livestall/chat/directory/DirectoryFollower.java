package dev.livestall.chat.directory;

import dev.livestall.events.DirectoryEntry;

/** A feature that keeps something of the directory. Called on the directory's thread, in its order, from its first record at each start. */
public interface DirectoryFollower {

    void read(DirectoryEntry entry);

    /** What stood under this key is no more. */
    default void gone(String key) {}
}
