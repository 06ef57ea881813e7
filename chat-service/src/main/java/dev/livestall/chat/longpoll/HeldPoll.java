package dev.livestall.chat.longpoll;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One request that waits for its answer, {@code {"frames":[…]}}. On its connection's loop, but for the answer itself. */
final class HeldPoll {
    private static final byte[] HEAD = "{\"frames\":[".getBytes(US_ASCII);
    private static final byte[] END = "]}".getBytes(US_ASCII);

    final Duration wait;
    private final List<byte[]> frames = new ArrayList<>();
    private final Sinks.One<byte[]> answer = Sinks.one();

    HeldPoll(Duration wait) {
        this.wait = wait;
    }

    void add(byte[] frame) {
        frames.add(frame);
    }

    Mono<byte[]> answer() {
        return answer.asMono();
    }

    void fail(Throwable why) {
        answer.tryEmitError(why);
    }

    /** @param last more frames, behind those that were added */
    void answer(List<byte[]> last, byte @Nullable [] pulse) {
        frames.addAll(last);
        if (pulse != null) frames.add(pulse);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes(HEAD);
        for (int i = 0; i < frames.size(); i++) {
            if (i > 0) json.write(',');
            json.writeBytes(frames.get(i));
        }
        json.writeBytes(END);
        answer.tryEmitValue(json.toByteArray());
    }
}
