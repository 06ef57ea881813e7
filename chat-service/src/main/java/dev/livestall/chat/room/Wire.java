package dev.livestall.chat.room;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;

/** What stands before the payload of a WebSocket frame. */
public final class Wire {
    private static final int FINAL_TEXT = 0x81;
    private static final int FINAL_PING = 0x89;
    private static final int SHORT = 125;
    private static final int MEDIUM = 0xffff;
    /** The longest header of an unmasked frame. */
    static final int HEADER_BYTES = 10;

    private Wire() {}

    /** An empty ping. */
    public static ByteBuf ping(ByteBufAllocator allocator) {
        return allocator.directBuffer(2).writeByte(FINAL_PING).writeByte(0);
    }

    static void header(ByteBuf frame, int payloadBytes) {
        frame.writeByte(FINAL_TEXT);
        if (payloadBytes <= SHORT) {
            frame.writeByte(payloadBytes);
        } else if (payloadBytes <= MEDIUM) {
            frame.writeByte(126).writeShort(payloadBytes);
        } else {
            frame.writeByte(127).writeLong(payloadBytes);
        }
    }
}
