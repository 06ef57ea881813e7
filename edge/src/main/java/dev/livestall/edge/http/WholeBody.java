package dev.livestall.edge.http;

import java.io.ByteArrayOutputStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/**
 * A body as bytes. {@code DataBufferUtils.join} won't do: the buffer that breaks its limit is released there, and again by whoever
 * encodes the answer.
 */
public final class WholeBody {
    private WholeBody() {}

    /** @return all of it, empty if there is none; an error that becomes 413 as soon as it is longer than {@code maxBytes} */
    public static Mono<byte[]> of(ServerHttpRequest request, long maxBytes) {
        return request.getBody()
                .map(WholeBody::bytes)
                .collect(ByteArrayOutputStream::new, (whole, part) -> append(whole, part, maxBytes))
                .map(ByteArrayOutputStream::toByteArray);
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static void append(ByteArrayOutputStream whole, byte[] part, long maxBytes) {
        if (whole.size() + part.length > maxBytes) {
            throw new DataBufferLimitException("a body of more than " + maxBytes + " bytes");
        }
        whole.writeBytes(part);
    }
}
