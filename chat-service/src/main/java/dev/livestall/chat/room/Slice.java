package dev.livestall.chat.room;

import io.netty.buffer.ByteBuf;
import org.jspecify.annotations.Nullable;

/**
 * What comes after one position, for one class of audience, ready to be written.
 *
 * @param frame a whole WebSocket frame, or null if nothing in between is for these eyes
 * @param to the position after it
 */
record Slice(@Nullable ByteBuf frame, long to) {
    void release() {
        if (frame != null) frame.release();
    }
}
