package dev.livestall.chat.room;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;

/** A viewer: a position in a room and the channel that what follows it is written to. Belongs to the channel's event loop. */
public final class Cursor {
    final ChannelHandlerContext out;
    final Eyes eyes;
    final CursorOwner owner;
    long offset;
    /** Its place in its shard's list; −1 while it is in none. */
    int index = -1;
    /** When writing began to be impossible, in nanoTime; 0 while it is possible. */
    long blockedSince;

    /** @param out the context of the WebSocket frame encoder: what is written there is below it, and goes out as it is */
    public Cursor(ChannelHandlerContext out, Eyes eyes, long offset, CursorOwner owner) {
        this.out = out;
        this.eyes = eyes;
        this.offset = offset;
        this.owner = owner;
    }

    boolean canWrite() {
        if (out.channel().isWritable()) {
            blockedSince = 0;
            return true;
        }
        if (blockedSince == 0) blockedSince = System.nanoTime();
        return false;
    }

    /** Shares the frame's bytes; each write needs its own reader index, since one may be partial. */
    void write(ByteBuf frame) {
        out.writeAndFlush(frame.retainedDuplicate(), out.voidPromise());
    }
}
