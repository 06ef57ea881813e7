package dev.livestall.chat.message;

import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.RoomEvent;
import dev.livestall.traces.Traces;
import dev.livestall.traces.Tracing;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The log, and the first span of the trace of each message that is traced: from its checks' end until the log has it. */
@Component
@Primary
class TracedRoomLog implements RoomLog {
    private static final String NAME = "append message";

    private final RoomLog log;
    private final Tracing messages;

    TracedRoomLog(@Qualifier("measuredRoomLog") RoomLog log, Traces traces) {
        this.log = log;
        this.messages = traces.messages();
    }

    @Override
    public Mono<Appended> append(BroadcastEntry broadcast, RoomEvent event) {
        if (!(event instanceof MessagePosted)) return log.append(broadcast, event);
        UUID message = UUID.fromString(event.about().id());
        if (!messages.has(message)) return log.append(broadcast, event);
        return Mono.defer(() -> {
            Instant from = Instant.now();
            return log.append(broadcast, event).doOnNext(appended -> tell(message, from, appended));
        });
    }

    private void tell(UUID message, Instant from, Appended appended) {
        if (appended instanceof Appended.At) messages.began(message, NAME, SpanKind.PRODUCER, from);
        else messages.had(message, NAME, SpanKind.PRODUCER, from, "unknown");
    }
}
