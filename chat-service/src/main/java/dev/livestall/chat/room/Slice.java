package dev.livestall.chat.room;

import io.netty.buffer.ByteBuf;

/**
 * What comes after one position, for one class of audience, ready to be written.
 *
 * @param frame whole, in the transport's framing; a batch without events if nothing in between is for these eyes
 * @param to the position after it
 */
record Slice(ByteBuf frame, long to) {
    void release() {
        frame.release();
    }
}
