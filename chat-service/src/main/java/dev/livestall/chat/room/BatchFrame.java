package dev.livestall.chat.room;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.List;

/** {@code {"type":"batch","from":…,"to":…,"events":[…]}}, put together from events that are encoded already. */
final class BatchFrame {
    private BatchFrame() {}

    static ByteBuf of(ByteBufAllocator allocator, Framing framing, Position from, Position to, List<byte[]> events) {
        byte[] head =
                ("{\"type\":\"batch\",\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"events\":[").getBytes(US_ASCII);
        int payload = head.length + 2 + Math.max(0, events.size() - 1);
        for (byte[] event : events) payload += event.length;
        ByteBuf frame = framing.start(allocator, payload, to);
        int payloadStart = frame.writerIndex();
        frame.writeBytes(head);
        for (int i = 0; i < events.size(); i++) {
            if (i > 0) frame.writeByte(',');
            frame.writeBytes(events.get(i));
        }
        frame.writeByte(']').writeByte('}');
        framing.close(frame, payloadStart);
        return frame;
    }
}
