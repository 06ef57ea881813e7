package dev.livestall.chat.room;

/** What a cursor needs of its connection. Called on the connection's event loop. */
public interface CursorOwner {

    /** What comes next is not in the ring any more: attach again with a fresh snapshot. */
    void fellBehind();

    /** Nothing could be written for too long. */
    void stalled();
}
