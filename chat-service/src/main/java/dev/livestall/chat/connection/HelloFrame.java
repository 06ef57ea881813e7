package dev.livestall.chat.connection;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Puts what is said of a room together with its events, which are encoded already. */
final class HelloFrame {
    private static final byte[] EVENTS = ",\"events\":[".getBytes(US_ASCII);
    private static final byte[] END = "]}".getBytes(US_ASCII);

    private HelloFrame() {}

    /** @param head a JSON object with fields; {@code events} becomes its last */
    static byte[] json(byte[] head, List<byte[]> events) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream(head.length + 512 * (events.size() + 1));
        frame.write(head, 0, head.length - 1);
        frame.writeBytes(EVENTS);
        for (int i = 0; i < events.size(); i++) {
            if (i > 0) frame.write(',');
            frame.writeBytes(events.get(i));
        }
        frame.writeBytes(END);
        return frame.toByteArray();
    }
}
