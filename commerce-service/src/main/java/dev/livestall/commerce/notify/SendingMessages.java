package dev.livestall.commerce.notify;

import dev.livestall.commerce.notify.DueMessages.Message;
import dev.livestall.edge.outward.OutwardHttp;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Sends what is due. Any 2xx within the time is a yes; a redirect, any other status, silence and an address inside are no. The answer's body is
 * never read.
 */
@Component
class SendingMessages {
    private static final Logger log = LoggerFactory.getLogger(SendingMessages.class);
    private static final int GONE = 410;

    private final OutwardHttp http;
    private final DueMessages due;
    private final NotifySettings settings;

    SendingMessages(OutwardHttp http, DueMessages due, NotifySettings settings) {
        this.http = http;
        this.due = due;
        this.settings = settings;
    }

    /** What is due now, side by side, so that a pass lasts no longer than one try may. Of one endpoint only some: who is slow holds up itself. */
    Mono<Void> pass() {
        return due.take().flatMap(this::send, settings.batch()).then();
    }

    private Mono<Void> send(Message message) {
        return status(message)
                .flatMap(status -> status / 100 == 2
                        ? due.delivered(message, Integer.toString(status))
                        : due.failed(message, Integer.toString(status), status == GONE))
                .onErrorResume(UnsentFault.class, fault -> due.failed(message, fault.word(), false))
                .onErrorResume(fault -> {
                    // What the books could not note is tried again after the lease.
                    log.warn("Message {} to {} is not noted: {}", message.id(), message.endpointId(), fault.toString());
                    return Mono.empty();
                });
    }

    private Mono<Integer> status(Message message) {
        if (!http.isAllowed(message.url())) return Mono.error(new UnsentFault("not-allowed"));
        long now = Instant.now().getEpochSecond();
        var id = message.id().toString();
        var signatures = message.secrets().stream()
                .map(secret -> secret.signature(id, now, message.body()))
                .collect(Collectors.joining(" "));
        return http.client()
                .headers(headers -> headers.set(HttpHeaderNames.CONTENT_TYPE, "application/json")
                        .set(HttpHeaderNames.CONTENT_LENGTH, message.body().length)
                        .set(HttpHeaderNames.USER_AGENT, "Livestall")
                        .set("webhook-id", id)
                        .set("webhook-timestamp", Long.toString(now))
                        .set("webhook-signature", signatures))
                .post()
                .uri(message.url())
                .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(message.body())))
                .response()
                .map(response -> response.status().code())
                .timeout(settings.answer())
                .onErrorMap(fault -> new UnsentFault(fault instanceof TimeoutException ? "timeout" : "no-connection"));
    }

    /** No answer. Its word is all that is told of it: the shop learns nothing of our network from it. */
    private static final class UnsentFault extends RuntimeException {
        private final String word;

        UnsentFault(String word) {
            super(word, null, false, false);
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
