package dev.livestall.chat.room;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.jspecify.annotations.Nullable;

/** How a transport carries one JSON text: what stands before and behind it in a buffer that goes out as it is. */
public enum Framing {

    /** A WebSocket text frame (RFC 6455: final, no extension, unmasked as servers must). */
    WEBSOCKET(Wire.HEADER_BYTES, 0) {
        @Override
        void open(ByteBuf frame, int payloadBytes, @Nullable Position id) {
            Wire.header(frame, payloadBytes);
        }
    },

    /** A Server-Sent Event in a chunk of its own (RFC 9112); its {@code id} is the client's position after it. */
    EVENT_STREAM(96, 4) {
        @Override
        void open(ByteBuf frame, int payloadBytes, @Nullable Position id) {
            byte[] head = (id == null ? "data:" : "id:" + id + "\ndata:").getBytes(US_ASCII);
            frame.writeBytes((Integer.toHexString(head.length + payloadBytes + 2) + "\r\n").getBytes(US_ASCII));
            frame.writeBytes(head);
        }

        /** A line break is only ever white space between the tokens of JSON, but it would end the event's line. */
        @Override
        void close(ByteBuf frame, int payloadStart) {
            for (int i = payloadStart; i < frame.writerIndex(); i++) {
                byte b = frame.getByte(i);
                if (b == '\n' || b == '\r') frame.setByte(i, ' ');
            }
            frame.writeByte('\n').writeByte('\n').writeByte('\r').writeByte('\n');
        }
    },

    /** The JSON alone. */
    BARE(0, 0);

    private final int before;
    private final int behind;

    Framing(int before, int behind) {
        this.before = before;
        this.behind = behind;
    }

    /** @param position where the client stands after it; null for what is no part of the log */
    public ByteBuf frame(ByteBufAllocator allocator, byte[] json, @Nullable Position position) {
        ByteBuf frame = start(allocator, json.length, position);
        int payloadStart = frame.writerIndex();
        frame.writeBytes(json);
        close(frame, payloadStart);
        return frame;
    }

    /** An empty buffer with what stands before, and room for all of it. To be ended by {@link #close}. */
    ByteBuf start(ByteBufAllocator allocator, int payloadBytes, @Nullable Position position) {
        ByteBuf frame = allocator.directBuffer(before + payloadBytes + behind);
        open(frame, payloadBytes, position);
        return frame;
    }

    void open(ByteBuf frame, int payloadBytes, @Nullable Position id) {}

    void close(ByteBuf frame, int payloadStart) {}
}
