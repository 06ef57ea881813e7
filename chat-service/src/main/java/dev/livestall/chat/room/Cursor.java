package dev.livestall.chat.room;

import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;

/** A viewer: a position in a room, and the way out for what follows it. Belongs to one event loop. */
public abstract class Cursor {
    final Eyes eyes;
    final Framing framing;
    final CursorOwner owner;
    long offset;
    /** Its place in its shard's list; −1 while it is in none. */
    int index = -1;
    /** When writing began to be impossible, in nanoTime; 0 while it is possible. */
    long blockedSince;

    protected Cursor(Eyes eyes, Framing framing, long offset, CursorOwner owner) {
        this.eyes = eyes;
        this.framing = framing;
        this.offset = offset;
        this.owner = owner;
    }

    protected abstract EventLoop loop();

    protected abstract boolean isWritable();

    /**
     * Takes a frame that it shares with others: it must neither change nor release it. Must not attach or detach cursors before it
     * returns.
     */
    protected abstract void write(ByteBuf frame);

    boolean canWrite() {
        if (isWritable()) {
            blockedSince = 0;
            return true;
        }
        if (blockedSince == 0) blockedSince = System.nanoTime();
        return false;
    }
}
